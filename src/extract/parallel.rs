//! Many documents at once: feature `rayon`.

use super::Extractor;
use crate::Mention;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

impl<'l> Extractor<'l> {
    /// The mentions of each of many texts, found on the threads of the current [rayon] pool, in the order of the texts.
    ///
    /// Of the feature `rayon`. A text is read by one thread, and its mentions are as
    /// [`extract`](Extractor::extract) gives them. What is made of them (`map`, `fold`) runs on the same threads, and
    /// memory holds the mentions of a text no longer than that needs them.
    ///
    /// ```
    /// use rayon::prelude::*;
    ///
    /// let texts = ["62 pays ont signé.", "Rien.", "Le maire de Lyon part le 3 mai."];
    /// let found: Vec<Vec<glaneur::Mention>> = glaneur::Extractor::new().extract_all(&texts).collect();
    /// assert_eq!(found[0][0].text(), "62");
    /// assert!(found[1].is_empty());
    /// assert_eq!(found[2][1].text(), "3 mai");
    ///
    /// let counts: Vec<usize> = glaneur::Extractor::new().extract_all(&texts).map(|mentions| mentions.len()).collect();
    /// assert_eq!(counts, [1, 0, 2]);
    /// ```
    pub fn extract_all<'t, T>(
        &self,
        texts: &'t [T],
    ) -> impl IndexedParallelIterator<Item = Vec<Mention<'t>>> + use<'l, 't, T>
    where
        'l: 't,
        T: AsRef<str> + Sync,
    {
        let extractor = *self;
        texts.par_iter().map(move |text| extractor.extract(text.as_ref()).collect())
    }
}
