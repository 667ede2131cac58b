//! The JSON form of a mention: one flat map, a field only where it says something.

mod record;
mod values;

pub use record::{Record, RoleRecord};

use crate::{Country, Date, DateModifier, Mention, Modifier, Number, Office, Official, Value};
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Serialize for Mention<'_, Value<'_>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", self.value().kind().as_str())?;
        map.serialize_entry("start", &self.range().start)?;
        map.serialize_entry("end", &self.range().end)?;
        map.serialize_entry("text", self.text())?;
        match self.value() {
            Value::Number(number) => number_fields(&mut map, number)?,
            Value::Date(date) => date_fields(&mut map, date)?,
            Value::Country(form) => {
                map.serialize_entry("kind", form.kind().as_str())?;
                let codes: Vec<&str> = form.candidates().iter().map(|c| c.code()).collect();
                map.serialize_entry("iso", &codes)?;
            }
            Value::Official(official) => official_fields(&mut map, official)?,
        }
        map.end()
    }
}

fn some<M: SerializeMap, T: Serialize>(map: &mut M, key: &'static str, value: Option<T>) -> Result<(), M::Error> {
    value.map_or(Ok(()), |v| map.serialize_entry(key, &v))
}

fn number_fields<M: SerializeMap>(map: &mut M, number: &Number<'_>) -> Result<(), M::Error> {
    map.serialize_entry("kind", number.kind().as_str())?;
    map.serialize_entry("value", &number.quantity().to_string())?;
    some(map, "unit", number.unit())?;
    some(map, "modifier", number.modifier().map(Modifier::as_str))?;
    some(map, "counted", number.counted())
}

fn date_fields<M: SerializeMap>(map: &mut M, date: &Date) -> Result<(), M::Error> {
    map.serialize_entry("kind", date.kind().as_str())?;
    some(map, "value", date.timex().map(|t| t.to_string()))?;
    some(map, "mod", date.modifier().map(DateModifier::as_str))?;
    some(map, "from", date.interval().map(|(from, _)| from.to_string()))?;
    some(map, "to", date.interval().map(|(_, to)| to.to_string()))
}

fn official_fields<M: SerializeMap>(map: &mut M, official: &Official<'_>) -> Result<(), M::Error> {
    map.serialize_entry("name", &official.name())?;
    map.serialize_entry("roles", &official.offices())
}

impl Serialize for Office<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("role", self.role().as_str())?;
        map.serialize_entry("title", &self.title().to_string())?;
        some(&mut map, "portfolio", self.portfolio())?;
        some(&mut map, "country", self.country().map(Country::code))?;
        some(&mut map, "org", self.organisation())?;
        map.serialize_entry("tenure", self.tenure().as_str())?;
        map.end()
    }
}
