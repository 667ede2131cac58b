//! A document of the JSON form, and the answer to it.

use glaneur::{Extractor, Mention};
use serde::{Deserialize, Serialize};

/// `{"id": "a1", "text": "…", "reference": "2025-10-26"}`; the reference may be a day at a time, null or absent.
#[derive(Deserialize)]
pub struct Document {
    pub id: serde_json::Value,
    pub text: String,
    #[serde(default)]
    pub reference: Option<String>,
}

#[derive(Serialize)]
struct Answer<'d> {
    id: &'d serde_json::Value,
    mentions: &'d [Mention<'d>],
}

impl Document {
    /// The mentions, and the line that says them: `{"id": "a1", "mentions": [ … ]}`.
    pub fn answer<'d>(&'d self, extractor: Extractor<'d>) -> Result<(Vec<Mention<'d>>, Vec<u8>), String> {
        let extractor = match &self.reference {
            None => extractor,
            Some(written) => dated(extractor, written).map_err(|e| format!("reference {written:?}: {e}"))?,
        };
        let mentions: Vec<Mention> = extractor.extract(&self.text).collect();
        let answer = Answer { id: &self.id, mentions: &mentions };
        let mut line = serde_json::to_vec(&answer).map_err(|e| e.to_string())?;
        line.push(b'\n');
        Ok((mentions, line))
    }
}

/// An extractor for a text written on a day, or on a day at a time.
fn dated<'l>(extractor: Extractor<'l>, written: &str) -> Result<Extractor<'l>, jiff::Error> {
    if written.len() > "2025-10-26".len() {
        return Ok(extractor.written_at(written.parse()?));
    }
    Ok(extractor.reference(written.parse()?))
}
