//! One extraction: the grammars run over the text block by block.

use super::pass::Pass;
use super::ready::Ready;
use super::room::{Lent, Room};
use super::{Extractor, custom};
use crate::date::Context;
use crate::grammar::date;
use crate::grammar::number::{self, ordinal::is_roman_letter};
use crate::grammar::{Passage, Reader, Start, opaque};
use crate::lexicon::{Classes, Entry, Sight};
use crate::official::{EntityId, Name, People};
use crate::text::Blocks;
use crate::{Mention, Office};

/// Whether a token that is not in the lexicon may begin something: a Roman numeral, a mail's `@` or `½`.
#[inline]
fn opens(first: u8) -> bool {
    /// A bit for each byte from `@` to `_`.
    const MARKED: u32 = {
        let (mut bits, mut letter) = (1, b'A');
        while letter <= b'Z' {
            bits |= (is_roman_letter(letter) as u32) << (letter - b'@');
            letter += 1;
        }
        bits
    };
    first >= 128 || first & 0xE0 == b'@' && MARKED >> (first - b'@') & 1 == 1
}

/// What begins a type whose rules ask for what stands beside.
const SEEING: Classes = date::STARTS.and(number::STARTS);

#[derive(Debug)]
pub(super) struct Engine<'t> {
    pub(super) extractor: Extractor<'t>,
    pub(super) text: &'t str,
    blocks: Blocks<'t>,
    /// What is read of the block.
    pub(super) room: Lent,
    pub(super) ready: Ready<'t>,
    /// What the dates so far tell about those that follow.
    pub(super) context: Context,
    /// The last office the text named.
    pub(super) last_office: Option<Office<'t>>,
    /// The persons the text named through offices.
    pub(super) people: People<'t>,
    /// Where references by name alone are gathered, if they are wanted.
    pub(super) references: Option<Vec<(EntityId, Mention<'t, Name<'t>>)>>,
}

impl<'t> Engine<'t> {
    pub(super) fn new(extractor: Extractor<'t>, text: &'t str) -> Self {
        Self {
            extractor,
            text,
            blocks: Blocks::new(text),
            room: Lent::new(),
            ready: Ready::default(),
            context: Context::new(extractor.reference, extractor.direction),
            last_office: None,
            people: People::default(),
            references: None,
        }
    }

    pub(super) fn next(&mut self) -> Option<Mention<'t>> {
        loop {
            if let Some(mention) = self.ready.pop(self.text) {
                return Some(mention);
            }
            let (base, block) = self.blocks.next()?;
            self.read_block(base, block);
        }
    }

    #[inline(never)]
    fn read_block(&mut self, base: usize, block: &'t str) {
        let mut tokens = std::mem::take(&mut self.room.tokens);
        let own = self.extractor.lexicon;
        let matches = match own {
            Some(lexicon) => custom::scan(&mut tokens, block, lexicon),
            None => {
                tokens.scan(block, Entry::of);
                Vec::new()
            }
        };
        let mut kept = std::mem::take(&mut self.room.kept);
        let reader = &Passage {
            text: block,
            tokens: tokens.list(),
            memo: kept.memo(tokens.list().len()),
            own,
            matches: &matches,
        };
        self.find_starts(reader);
        self.room.barred.clear();
        if let Some(lexicon) = own {
            custom::heed(self, reader, lexicon);
        }
        let mut pass = Pass { engine: self, reader, base };
        pass.run();
        self.ready.turn(base);
        self.room.tokens = tokens;
        self.room.kept = kept;
    }

    /// The tokens that can begin a mention, web addresses and telephone numbers apart.
    #[inline(never)]
    fn find_starts(&mut self, reader: Reader<'_, '_>) {
        let Room { starts, taken, .. } = &mut *self.room;
        starts.clear();
        taken.clear();
        taken.resize(reader.tokens.len(), false);
        let mut skip = 0;
        for (at, token) in reader.tokens.iter().enumerate() {
            let begins = token.entry.starts() || !token.entry.is_known() && opens(token.first);
            if !begins || at < skip {
                continue;
            }
            let classes = reader.start_classes(at);
            // Only a mail's `@` says something without beginning it.
            if classes == Classes::NONE && token.first != b'@' {
                continue;
            }
            if let Some(run) = opaque(reader, at, classes) {
                skip = run.end;
                starts.truncate(starts.partition_point(|start| start.at < run.start));
                taken.iter_mut().take(run.end).skip(run.start).for_each(|t| *t = true);
            } else if classes != Classes::NONE && !(classes == Classes::ONE && number::is_plain_article(reader, at)) {
                let plain = Start { at, classes, beside: Sight::FREE };
                starts.push(if classes.meets(SEEING) { reader.start(at, classes) } else { plain });
            }
        }
    }
}
