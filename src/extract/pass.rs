//! One pass a type over the tokens of a block that can begin something.

use super::engine::Engine;
use super::{FREE_FIGURES, custom};
use crate::grammar::{Reader, Start, country, date, number, official};
use crate::lexicon::Classes;
use crate::{Kind, Mention};

/// The name of what is no rule of a mention: a name alone.
const REFERENCE: &str = "<nom seul>";

/// One pass a type over the tokens that can begin something.
pub(super) struct Pass<'e, 'r, 't> {
    pub(super) engine: &'e mut Engine<'t>,
    pub(super) reader: Reader<'r, 't>,
    pub(super) base: usize,
}

impl<'t> Pass<'_, '_, 't> {
    pub(super) fn run(&mut self) {
        let wants = |kind| self.engine.extractor.wants(kind);
        let free = self.engine.extractor.kinds & FREE_FIGURES != 0;
        let (dated, counted) = (wants(Kind::Date), wants(Kind::Number));
        let (lands, offices) = (wants(Kind::Country), wants(Kind::Official));
        // Numbers leave alone the figures of dates, so dates are read for them too.
        if dated || counted && !free {
            self.dates(dated);
        }
        if counted {
            self.numbers();
        }
        if lands {
            self.countries();
        }
        if offices {
            self.officials();
            self.references();
        }
    }

    /// Read at every token that can begin the type, left to right, never inside the mention before.
    fn each(
        &mut self,
        (kind, classes): (Kind, Classes),
        mut read: impl FnMut(&mut Self, Start, usize) -> Option<usize>,
    ) {
        let mut free = 0;
        for i in 0..self.engine.room.starts.len() {
            let Some(&start) = self.engine.room.starts.get(i) else {
                break;
            };
            if start.at >= free && start.classes.meets(classes) && self.may_begin(kind, start.at) {
                free = read(self, start, free).unwrap_or(free);
            }
        }
    }

    #[inline(never)]
    fn dates(&mut self, emit: bool) {
        self.each((Kind::Date, date::STARTS), |pass, start, free| {
            let (rule, read) = date::read(pass.reader, &start).filter(|(_, r)| r.first >= free)?;
            let owned = date::owned(&read);
            pass.engine.room.taken.iter_mut().take(owned.end).skip(owned.start).for_each(|t| *t = true);
            if emit {
                let value = pass.engine.context.follow(read.value);
                pass.engine.ready.dates.push(pass.place(read.first, read.end), rule, value);
            }
            Some(read.end)
        });
    }

    #[inline(never)]
    fn numbers(&mut self) {
        self.each((Kind::Number, number::STARTS), |pass, start, free| {
            if pass.engine.room.taken.get(start.at).copied().unwrap_or(false) {
                return None;
            }
            let labelled = custom::label(pass.reader, start.at);
            let found = labelled.or_else(|| number::read(pass.reader, &start));
            let (rule, read) = found.filter(|(_, r)| r.first >= free)?;
            pass.engine.ready.numbers.push(pass.place(read.first, read.end), rule, read.value);
            Some(read.end)
        });
    }

    #[inline(never)]
    fn countries(&mut self) {
        self.each((Kind::Country, country::STARTS), |pass, start, _| match country::read(pass.reader, start.at) {
            country::Outcome::Found(rule, read) => {
                pass.engine.ready.countries.push(pass.place(read.first, read.end), rule, read.value);
                Some(read.end)
            }
            country::Outcome::Blocked(end) => Some(end),
            country::Outcome::Nothing => None,
        });
    }

    #[inline(never)]
    fn officials(&mut self) {
        let mut besides = 0;
        self.each((Kind::Official, official::STARTS), |pass, start, free| {
            if start.at < besides {
                return None;
            }
            match official::read(pass.reader, start.at, free, pass.engine.last_office) {
                official::Outcome::Found(rule, reads) => {
                    let end = reads.iter().map(|r| r.end).max();
                    for mut read in reads {
                        if custom::is_denied(pass.engine, pass.reader, &read) {
                            continue;
                        }
                        pass.engine.last_office = read.value.offices.first().copied();
                        read.value.entity = read.value.traits().map(|t| pass.engine.people.identify(t));
                        let place = pass.place(read.first, read.end);
                        pass.engine.ready.officials.push(place, rule, read.value);
                    }
                    end
                }
                official::Outcome::Private(end) => Some(end),
                official::Outcome::Beside(end) => {
                    besides = end;
                    None
                }
                official::Outcome::Nothing => None,
            }
        });
    }

    /// The names alone that refer to persons named through an office.
    fn references(&mut self) {
        let Some(mut gathered) = self.engine.references.take() else { return };
        let mut at = 0;
        while at < self.reader.tokens.len() && !self.engine.people.is_empty() {
            let Some(read) = official::reference(self.reader, at) else {
                at += 1;
                continue;
            };
            let known = self.engine.people.find(&read.value);
            if let Some(id) = known {
                let (start, end) = self.place(read.first, read.end);
                let (start, end) = (self.base + usize::from(start), self.base + usize::from(end));
                let source = self.engine.text;
                gathered.push((id, Mention { source, start, end, rule: REFERENCE, value: read.value.name }));
            }
            at = read.end.max(at + 1);
        }
        self.engine.references = Some(gathered);
    }

    /// Whether the user has nothing against a mention of the kind that begins at the token.
    #[inline]
    fn may_begin(&self, kind: Kind, at: usize) -> bool {
        self.engine.room.barred.get(at).is_none_or(|kinds| kinds >> kind as u8 & 1 == 0)
    }

    /// The bytes of the tokens from `first` up to `end`, in the block.
    #[inline]
    fn place(&self, first: usize, end: usize) -> (u16, u16) {
        let start = self.reader.token(first).map_or(0, |t| t.start);
        let end = end.checked_sub(1).and_then(|last| self.reader.token(last)).map_or(start, |t| t.end);
        (start, end)
    }
}
