//! French word formation: feminines and plurals from `data/paradigms.tsv`, applied to the words that vary.

use super::tsv;

/// The four forms of a word or title, each with its spelling variants.
#[derive(Debug, Default, Clone)]
pub(crate) struct Forms {
    pub(crate) masculine: Vec<String>,
    pub(crate) feminine: Vec<String>,
    pub(crate) masculine_plural: Vec<String>,
    pub(crate) feminine_plural: Vec<String>,
}

/// The endings of `data/paradigms.tsv`, longest first.
pub(crate) struct Paradigms {
    feminine: Vec<(String, String)>,
    plural: Vec<(String, String)>,
    invariable: Vec<String>,
    links: Vec<String>,
    articles: Vec<String>,
}

impl Paradigms {
    pub(crate) fn read() -> Self {
        let mut p = Self {
            feminine: Vec::new(),
            plural: Vec::new(),
            invariable: Vec::new(),
            links: Vec::new(),
            articles: Vec::new(),
        };
        for row in tsv::rows("paradigms") {
            let pair = (row.cell(1).to_string(), row.cell(2).to_string());
            match row.cell(0) {
                "féminin" => p.feminine.push(pair),
                "pluriel" => p.plural.push(pair),
                "invariable" => p.invariable.extend(row.values(1).into_iter().map(String::from)),
                "article" => p.articles.extend(row.raw(1).split('|').map(String::from)),
                "préposition" => p.links.extend(row.values(1).into_iter().map(String::from)),
                other => panic!("{}: unknown kind {other}", row.place),
            }
        }
        for list in [&mut p.feminine, &mut p.plural] {
            list.sort_by_key(|(ending, _)| std::cmp::Reverse(ending.chars().count()));
        }
        p
    }

    /// `masc` or `masc/fem/mpl/fpl`, all forms.
    pub(crate) fn adjective(&self, cell: &str) -> Forms {
        let given: Vec<&str> = cell.split('/').collect();
        let masculine = given[0].to_string();
        let or = |i: usize, derived: String| given.get(i).map_or(derived, |g| (*g).to_string());
        let feminine = or(1, self.feminine(&masculine));
        let masculine_plural = or(2, self.plural(&masculine));
        let feminine_plural = or(3, self.plural(&feminine));
        Forms {
            masculine: vec![masculine],
            feminine: vec![feminine],
            masculine_plural: vec![masculine_plural],
            feminine_plural: vec![feminine_plural],
        }
    }

    /// A title: every word before the first preposition varies; cells that are given win over derived forms.
    pub(crate) fn title(&self, masculine: &str, feminine: &[&str], plural: &[&str], feminine_plural: &[&str]) -> Forms {
        let given = |cell: &[&str]| -> Option<Vec<String>> {
            match cell {
                [] => None,
                ["="] => Some(vec![masculine.to_string()]),
                values => Some(values.iter().map(|v| (*v).to_string()).collect()),
            }
        };
        let masculine_plural = match plural {
            ["="] => vec![masculine.to_string()],
            _ => given(plural).unwrap_or_else(|| vec![self.each_word(masculine, |w| self.plural(w))]),
        };
        let feminine = given(feminine).unwrap_or_else(|| vec![self.each_word(masculine, |w| self.feminine(w))]);
        let feminine_plural = match feminine_plural {
            ["="] => masculine_plural.clone(),
            _ => given(feminine_plural)
                .unwrap_or_else(|| feminine.iter().map(|f| self.each_word(f, |w| self.plural(w))).collect()),
        };
        Forms { masculine: vec![masculine.to_string()], feminine, masculine_plural, feminine_plural }
    }

    /// A name without the article it opens with, where it has one.
    pub(crate) fn without_article<'n>(&self, name: &'n str) -> Option<&'n str> {
        self.articles.iter().find_map(|article| name.strip_prefix(article.as_str()))
    }

    fn each_word(&self, phrase: &str, inflect: impl Fn(&str) -> String) -> String {
        let mut fixed = false;
        let words: Vec<String> = phrase
            .split(' ')
            .map(|word| {
                fixed |= self.links.iter().any(|l| word == l || l.ends_with('\'') && word.starts_with(l.as_str()));
                if fixed { word.to_string() } else { self.each_part(word, &inflect) }
            })
            .collect();
        words.join(" ")
    }

    fn each_part(&self, word: &str, inflect: &impl Fn(&str) -> String) -> String {
        let parts: Vec<&str> = word.split('-').collect();
        // chef-d'œuvre, porte-parole: what a preposition or an invariable part ties stays as it is.
        let inflected = parts
            .iter()
            .map(|part| if self.invariable.iter().any(|i| i == part) { (*part).to_string() } else { inflect(part) });
        inflected.collect::<Vec<_>>().join("-")
    }

    fn feminine(&self, word: &str) -> String {
        replace_ending(&self.feminine, word).unwrap_or_else(|| format!("{word}e"))
    }

    fn plural(&self, word: &str) -> String {
        replace_ending(&self.plural, word).unwrap_or_else(|| format!("{word}s"))
    }
}

fn replace_ending(endings: &[(String, String)], word: &str) -> Option<String> {
    endings.iter().find_map(|(from, to)| word.strip_suffix(from.as_str()).map(|stem| format!("{stem}{to}")))
}
