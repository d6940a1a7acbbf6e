//! Finds what may be a citizen service number (BSN), because the desk may not keep one.
//!
//! A BSN has nine digits and passes the eleven test (elfproef): nine times the first digit, eight times the
//! second, and so on to twice the eighth, less the ninth, is divisible by eleven.

use std::ops::Range;

/// The places in a text, in bytes, of nine digits that pass the test. Spaces, dots and dashes between the
/// digits do not hide them; longer rows of digits, such as telephone numbers, are left alone.
pub fn find(text: &str) -> Vec<Range<usize>> {
    digit_rows(text).into_iter().filter(|row| passes(row)).map(|row| span(&row)).collect()
}

/// The text without those numbers; each is replaced by `mark`.
pub fn remove(text: &str, mark: &str) -> String {
    let mut cleaned = text.to_owned();
    for place in find(text).into_iter().rev() {
        cleaned.replace_range(place, mark);
    }
    cleaned
}

type Row = Vec<(usize, u8)>;

/// Rows of digits with at most one separator between two digits.
fn digit_rows(text: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = vec![Vec::new()];
    let mut separators = 0;
    for (place, sign) in text.char_indices() {
        match sign {
            '0'..='9' => {
                if let (Some(row), Ok(digit)) = (rows.last_mut(), u8::try_from(sign)) {
                    row.push((place, digit - b'0'));
                }
                separators = 0;
            }
            ' ' | '.' | '-' if separators == 0 => separators = 1,
            _ => {
                rows.push(Vec::new());
                separators = 0;
            }
        }
    }
    rows
}

fn passes(row: &Row) -> bool {
    let [.., (_, last)] = row.as_slice() else { return false };
    let weighted = row.iter().take(8).zip((2..=9).rev()).map(|((_, digit), weight)| i32::from(*digit) * weight);
    let sum = weighted.sum::<i32>() - i32::from(*last);
    row.len() == 9 && sum % 11 == 0 && row.iter().any(|(_, digit)| *digit != 0)
}

fn span(row: &Row) -> Range<usize> {
    let start = row.first().map_or(0, |(place, _)| *place);
    let end = row.last().map_or(start, |(place, _)| place + 1);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_digits_that_pass_the_test_are_found_however_they_are_written() {
        for text in ["bsn 111222333", "1112.22.333", "111-222-333", "111 222 333 van de buurman"] {
            assert_eq!(find(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn telephone_numbers_and_other_rows_of_digits_are_left_alone() {
        for text in ["06-12345678", "0612345678", "123456789", "000000000", "111222333444", "geen cijfers", ""] {
            assert!(find(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn taking_it_out_leaves_the_rest() {
        assert_eq!(remove("mw é 111222333, 3 hoog", "[…]"), "mw é […], 3 hoog");
    }
}
