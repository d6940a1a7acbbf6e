//! How many sentences a text has, in the languages that sheets are written in. A guess that leans towards fewer: who
//! writes an abbreviation must not be refused.

/// What ends no sentence though a point stands behind it.
const SHORT: [&str; 34] = [
    "dhr", "mw", "mevr", "dr", "drs", "ir", "ing", "mr", "mrs", "ms", "st", "nr", "no", "tel", "ca", "bijv", "evt",
    "max", "min", "incl", "excl", "resp", "enz", "ul", "godz", "np", "wew", "pl", "вул", "буд", "тел", "обл", "хв",
    "год",
];

/// Counts sentences: nothing is none, words without a point are one.
pub(super) fn sentences(text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = words.windows(2).filter(|pair| matches!(pair, [word, next] if ends(word) && begins(next))).count();
    if words.is_empty() { 0 } else { ends + 1 }
}

fn ends(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    let Some(bare) = word.strip_suffix('.') else { return word.ends_with(['!', '?', '…', '؟', '۔']) };
    let is_initial = bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic);
    !is_initial && !SHORT.contains(&bare.to_lowercase().as_str()) && !is_of_initials(bare)
}

/// Letters with points between them, such as `m.u.v`.
fn is_of_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

fn begins(word: &str) -> bool {
    let first = word.trim_start_matches(['"', '\'', '“', '‘', '«', '(', '¿', '¡']).chars().next();
    first.is_some_and(|first| !first.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_are_counted_and_abbreviations_are_not() {
        for (count, text) in [
            (0, " "),
            (1, "Kook het water"),
            (1, "Kook het water."),
            (2, "Kook het water. Doe het nu!"),
            (5, "Eén. Twee! Drie? Vier… “Vijf.”"),
            (1, "Bel dhr. Jansen of mevr. De Wit, tel. 112, m.u.v. Zuid, om 12.30 uur."),
            (1, "Kom naar de Dr. A. Kuyperlaan, nr. 3."),
            (2, "Kom naar [[water_point]]. [[hours]] is het open."),
            (3, "اغلوا الماء. لا تشربوه! لماذا؟"),
            (2, "Кип'ятіть воду. Робіть це зараз."),
        ] {
            assert_eq!(sentences(text), count, "{text}");
        }
    }
}
