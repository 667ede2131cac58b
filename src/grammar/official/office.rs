//! An office: the title with all that belongs to it, and the role they settle.

use super::super::Reader;
use super::{adjective, before, body, complement, name, portfolio, title};
use crate::Country;
use crate::lexicon::tables::{Beside, TitleRow};
use crate::lexicon::{Classes, Cue, Reading};
use crate::official::{Office, Role, Tenure, Title};

/// The most complements a title takes.
pub(super) const COMPLEMENTS: usize = 8;

/// The tokens from `first` up to `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: usize,
    pub(super) end: usize,
}

impl Span {
    pub(super) fn new(first: usize, end: usize) -> Self {
        Self { first, end }
    }

    pub(super) fn text<'t>(self, reader: Reader<'_, 't>) -> &'t str {
        reader.slice(self.first, self.end)
    }
}

/// Where a title stands: by itself, or as the complement of another (`le porte-parole du président`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Own,
    Complement,
}

/// An office as read, its role not yet settled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parsed {
    /// The words of the title, tenure words before it included, up to what follows.
    pub(super) first: usize,
    pub(super) end: usize,
    /// The title alone: `vice-ministre`.
    pub(super) head: Span,
    pub(super) row: &'static TitleRow,
    pub(super) beside: Beside,
    /// A complement after the holder's name: `sénateur John McCain de l'Arizona`.
    pub(super) tail: Option<Span>,
    pub(super) portfolio: Option<Span>,
    pub(super) country: Option<Country>,
    /// The words that state the country.
    pub(super) country_words: Option<Span>,
    pub(super) organisation: Option<Span>,
    /// A town, a region, a district.
    pub(super) place: Option<Span>,
    /// Whether the title has a complement that is no person: a body, a country, a place.
    pub(super) complete: bool,
    /// Whether an adjective that several States share says that it is one of theirs.
    pub(super) shared_adjective: bool,
    /// Whether the office is held for another person or official.
    pub(super) serves: bool,
    pub(super) tenure: Tenure,
    /// The country of the second holder: `les présidents russe et chinois`.
    pub(super) second_country: Option<(Country, Span)>,
    /// Whether the holder's name stands before, so that a name after the title is another's.
    pub(super) after_name: bool,
    pub(super) standing: Standing,
}

impl Parsed {
    /// The role for what stands beside the title.
    pub(super) fn role(&self) -> Option<Role> {
        self.outcome().flatten()
    }

    /// Whether what stands beside the title makes it no public office: `président du jury`.
    pub(super) fn is_private(&self) -> bool {
        self.outcome() == Some(None)
    }

    pub(super) fn is_plural(&self) -> bool {
        self.row.plural
    }

    /// Whether it is the office of the one named before: `son homologue`.
    pub(super) fn is_counterpart(&self) -> bool {
        self.row.counterpart
    }

    /// `baron`: a title of nobility alone.
    pub(super) fn is_noble(&self, reader: Reader<'_, '_>) -> bool {
        self.head.end == self.head.first + 1 && name::is(reader, self.head.first, Reading::Nobility)
    }

    /// The role a row of the title gives beside such a complement.
    pub(super) fn row(&self, beside: Beside) -> Option<Option<Role>> {
        self.row.roles.iter().find(|(b, _)| *b == beside).map(|(_, r)| *r)
    }

    fn outcome(&self) -> Option<Option<Role>> {
        let by_part = [
            (self.beside != Beside::Nothing, self.beside),
            (self.portfolio.is_some(), Beside::Portfolio),
            (self.country.is_some() || self.shared_adjective, Beside::Country),
            (self.complete, Beside::City),
            (self.complete, Beside::Region),
        ];
        let part = by_part.into_iter().filter(|(present, _)| *present).find_map(|(_, beside)| self.row(beside));
        part.or_else(|| self.row(Beside::Nothing))
    }

    pub(super) fn office<'t>(&self, reader: Reader<'_, 't>) -> Option<Office<'t>> {
        let text = |span: Option<Span>| span.map(|s| s.text(reader));
        Some(Office {
            role: self.role()?,
            title: Title { head: reader.slice(self.first, self.end), tail: text(self.tail) },
            modifiers: title::modifiers(reader, self),
            portfolio: text(self.portfolio),
            kinds: portfolio::kinds(reader, self.portfolio),
            country: self.country,
            country_text: text(self.country_words),
            place: text(self.place),
            organisation: text(self.organisation),
            tenure: self.tenure,
        })
    }

    pub(super) fn has_complement(&self) -> bool {
        self.portfolio.is_some()
            || self.country.is_some()
            || self.organisation.is_some()
            || self.complete
            || self.serves
            || self.shared_adjective
    }

    /// A title with nothing beside it yet: its words, and where the office begins with its tenure.
    fn titled(row: &'static TitleRow, head: Span, (tenure, first): (Tenure, usize), standing: Standing) -> Self {
        Self {
            first,
            end: head.end,
            head,
            row,
            beside: Beside::Nothing,
            tail: None,
            portfolio: None,
            country: None,
            country_words: None,
            organisation: None,
            place: None,
            complete: false,
            shared_adjective: false,
            serves: false,
            tenure,
            second_country: None,
            after_name: false,
            standing,
        }
    }

    /// The title without its complements, which are read anew from `end`.
    pub(super) fn bare(&self, end: usize) -> Self {
        let titled = Self::titled(self.row, self.head, (self.tenure, self.first), self.standing);
        Self { end, serves: self.serves, after_name: self.after_name, ..titled }
    }

    /// Add the party that stands beside the title.
    pub(super) fn of_party(&mut self, party: Span) {
        self.organisation = self.organisation.or(Some(party));
        self.beside = if self.beside == Beside::Nothing { Beside::Party } else { self.beside };
    }

    pub(super) fn has_complement_or_tenure(&self) -> bool {
        self.has_complement() || self.tenure != Tenure::Unmarked || self.end > self.first + 1
    }

    /// Keep the first country that is stated.
    pub(super) fn state(&mut self, country: Option<Country>, words: Span) {
        if self.country.is_none() && country.is_some() {
            self.country = country;
            self.country_words = Some(words);
        }
    }
}

/// The title that begins here with all that belongs to it, unless it is none where it stands.
pub(super) fn standing(reader: Reader<'_, '_>, at: usize) -> Option<Parsed> {
    if !reader.may_open(at, Classes::TITLE) {
        return None;
    }
    reader.memo.offices.at(at, || if title::declined(reader, at) { None } else { office(reader, at) })
}

/// The title that begins here with all that belongs to it.
pub(super) fn office(reader: Reader<'_, '_>, at: usize) -> Option<Parsed> {
    parse(reader, at, Standing::Own)
}

/// The title that begins here as a complement of another title.
pub(super) fn nested(reader: Reader<'_, '_>, at: usize) -> Option<Parsed> {
    parse(reader, at, Standing::Complement)
}

fn parse(reader: Reader<'_, '_>, at: usize, standing: Standing) -> Option<Parsed> {
    let (row, end) = title::phrase(reader, at)?;
    let (tenure, first) = title::tenure_before(reader, at).unwrap_or((title::own_tenure(reader, at), at));
    let after_name = standing == Standing::Own && before::name_before(reader, first, 0).is_some();
    let titled = Parsed::titled(row, Span::new(at, end), (tenure, first), standing);
    let mut parsed = Parsed { after_name, ..titled };
    // `3e adjoint`: a mayor's, where one of no rank is anybody's, as is that `d'un notaire`.
    let anybody = reader.cue(end, Cue::Of) && reader.cue(end + 1, Cue::A);
    parsed.complete =
        parsed.is_private() && parsed.row(Beside::City).is_some() && title::is_ranked(reader, at) && !anybody;
    if parsed.row(Beside::Nothing) == Some(Some(Role::Monarch)) && standing == Standing::Own {
        parsed.after_name |= before::first_name_before(reader, first, 0).is_some();
    }
    complements(reader, &mut parsed);
    Some(parsed)
}

/// The adjectives and complements of an office, from its end on.
#[inline]
pub(super) fn complements(reader: Reader<'_, '_>, parsed: &mut Parsed) {
    for _ in 0..COMPLEMENTS {
        if !reader.joined(parsed.end)
            || !(adjective::adjective(reader, parsed)
                || complement::complement(reader, parsed)
                || body::acronym(reader, parsed))
        {
            break;
        }
    }
}
