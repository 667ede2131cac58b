//! The French Republican calendar, converted exactly for the years it was in force.

use jiff::ToSpan;
use jiff::civil::Date;

/// The day in September on which each year began, from year I (1792) to year XIV (1805).
const NEW_YEARS: [i8; 14] = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];

/// The first day of a year of the Republic.
pub(crate) fn new_year(year: u8) -> Option<Date> {
    let index = usize::from(year).checked_sub(1)?;
    let day = *NEW_YEARS.get(index)?;
    Date::new(1792 + i16::try_from(index).ok()?, 9, day).ok()
}

/// A day of the Republic; the thirteenth month is that of the complementary days.
pub(crate) fn day(year: u8, month: u8, day: u8) -> Option<Date> {
    // Years III, VII and XI had a sixth complementary day.
    let longest = match month {
        1..=12 => 30,
        13 if year % 4 == 3 => 6,
        13 => 5,
        _ => return None,
    };
    let days = i32::from(month - 1) * 30 + i32::from(day) - 1;
    let date = new_year(year)?.checked_add(days.days()).ok()?;
    // The calendar was given up on 1 January 1806.
    ((1..=longest).contains(&day) && date.year() < 1806).then_some(date)
}

/// The first and the last day of a month of the Republic.
pub(crate) fn month(year: u8, month: u8) -> Option<(Date, Date)> {
    let last = if month == 13 { 5 } else { 30 };
    Some((day(year, month, 1)?, day(year, month, last)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_history() {
        let of = |y, m, d| day(y, m, d).map(|d| d.to_string());
        assert_eq!(of(1, 1, 1).as_deref(), Some("1792-09-22"));
        assert_eq!(of(2, 11, 9).as_deref(), Some("1794-07-27"));
        assert_eq!(of(4, 1, 13).as_deref(), Some("1795-10-05"));
        assert_eq!(of(5, 12, 18).as_deref(), Some("1797-09-04"));
        assert_eq!(of(8, 2, 18).as_deref(), Some("1799-11-09"));
        assert_eq!(of(12, 8, 28).as_deref(), Some("1804-05-18"));
        assert_eq!(of(14, 3, 11).as_deref(), Some("1805-12-02"));
        assert_eq!(of(14, 4, 11), None);
    }

    #[test]
    fn a_year_ends_where_the_next_begins() {
        for year in 1..14 {
            let last = day(year, 13, if year % 4 == 3 { 6 } else { 5 }).unwrap();
            assert_eq!(last.checked_add(1.day()).unwrap(), new_year(year + 1).unwrap());
        }
    }
}
