//! Byte ranges as ranges of characters and of UTF-16 units, for Python, JavaScript, Java and the like.

use std::ops::Range;

/// One range of a text, in the three units that programs count in.
///
/// ```
/// let span = glaneur::Spans::new("À Malte").locate(3..8).unwrap();
/// assert_eq!((span.bytes, span.chars, span.utf16), (3..8, 2..7, 2..7));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Span {
    /// In bytes of UTF-8, as Rust and Go count.
    pub bytes: Range<usize>,
    /// In characters, as Python counts.
    pub chars: Range<usize>,
    /// In units of UTF-16, as JavaScript, Java and C# count.
    pub utf16: Range<usize>,
}

/// Converts the byte ranges of a text one after another, on one walk through the text.
///
/// The ranges of [`extract`](crate::extract) come in order of start, so each byte between two mentions is counted once,
/// and each byte of a mention once for every mention it lies in: at most four. A range that starts before the last one
/// did is converted too, but the walk begins anew.
///
/// ```
/// let text = "« Ça suffit 😀 », dit le président cubain, le 3 mai.";
/// let mut spans = glaneur::Spans::new(text);
/// for mention in glaneur::extract(text) {
///     let span = spans.locate(mention.range()).unwrap();
///     let characters: String = text.chars().skip(span.chars.start).take(span.chars.len()).collect();
///     assert_eq!(characters, mention.text());
///     let units: Vec<u16> = text.encode_utf16().skip(span.utf16.start).take(span.utf16.len()).collect();
///     assert_eq!(String::from_utf16(&units).unwrap(), mention.text());
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Spans<'t> {
    text: &'t str,
    at: Place,
}

impl<'t> Spans<'t> {
    /// At the start of a text.
    ///
    /// ```
    /// assert!(glaneur::Spans::new("").locate(0..0).is_some());
    /// ```
    pub const fn new(text: &'t str) -> Self {
        Self { text, at: Place { byte: 0, char: 0, utf16: 0 } }
    }

    /// A byte range in all three units; none when it does not lie in the text, on character boundaries, or ends before
    /// it starts.
    ///
    /// ```
    /// let mut spans = glaneur::Spans::new("été 😀");
    /// let span = spans.locate(6..10).unwrap();
    /// assert_eq!((span.chars, span.utf16), (4..5, 4..6));
    /// assert_eq!(spans.locate(1..3), None); // within `é`
    /// assert_eq!(spans.locate(0..11), None);
    /// ```
    pub fn locate(&mut self, range: Range<usize>) -> Option<Span> {
        self.text.get(range.clone())?;
        let from = if range.start < self.at.byte { Place::default() } else { self.at };
        let start = from.walk(self.text, range.start)?;
        let end = start.walk(self.text, range.end)?;
        self.at = start;
        Some(Span { bytes: range, chars: start.char..end.char, utf16: start.utf16..end.utf16 })
    }
}

/// A place in a text, in the three units.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    byte: usize,
    char: usize,
    utf16: usize,
}

impl Place {
    fn walk(self, text: &str, to: usize) -> Option<Self> {
        let bytes = text.as_bytes().get(self.byte..to)?;
        // Every byte but 10xxxxxx begins a character; one of four bytes, 11110xxx, is two units.
        let chars = bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count();
        let pairs = bytes.iter().filter(|&&b| b >= 0xF0).count();
        Some(Self { byte: to, char: self.char + chars, utf16: self.utf16 + chars + pairs })
    }
}
