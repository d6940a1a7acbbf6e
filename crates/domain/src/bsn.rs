//! Finds what may be a citizen service number (BSN), because the desk may not keep one.
//!
//! A BSN has nine digits and passes the eleven test (elfproef): nine times the first digit, eight times the
//! second, and so on to twice the eighth, less the ninth, is divisible by eleven.

use std::ops::Range;

/// The places in a text, in bytes, of nine digits that pass the test. Spaces, dots and dashes between groups of
/// digits do not hide them, nor do other groups before or after ("kamer 3 111222333"); an unbroken longer row of
/// digits and Dutch telephone numbers are left alone.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for place in rows(text).iter().filter(|row| !is_telephone(row)).flat_map(passing) {
        match found.last_mut() {
            // Two readings of the same digits: either may be the one, so both are covered.
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            _ => found.push(place),
        }
    }
    found
}

/// The text without those numbers; each is replaced by `mark`.
pub fn remove(text: &str, mark: &str) -> String {
    let mut cleaned = text.to_owned();
    for place in find(text).into_iter().rev() {
        cleaned.replace_range(place, mark);
    }
    cleaned
}

/// Digits without a break, and where they begin.
struct Group<'a> {
    start: usize,
    digits: &'a str,
}

impl Group<'_> {
    fn end(&self) -> usize {
        self.start + self.digits.len()
    }
}

type Row<'a> = Vec<Group<'a>>;

/// Rows of groups with one space, dot or dash between two groups.
fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = Vec::new();
    for group in groups(text) {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|last| joined(text, last, &group)) => row.push(group),
            _ => rows.push(vec![group]),
        }
    }
    rows
}

fn groups(text: &str) -> Vec<Group<'_>> {
    let (mut groups, mut rest, mut passed) = (Vec::new(), text, 0);
    while let Some(start) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (_, from) = rest.split_at(start);
        let (digits, after) = from.split_at(from.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(from.len()));
        groups.push(Group { start: passed + start, digits });
        passed += start + digits.len();
        rest = after;
    }
    groups
}

fn joined(text: &str, one: &Group, next: &Group) -> bool {
    text.get(one.end()..next.start).is_some_and(|between| matches!(between, " " | "." | "-"))
}

/// "06-12345678", "+31 6 12345678": eleven in a hundred of their last nine digits would pass the test.
fn is_telephone(row: &Row) -> bool {
    let digits: usize = row.iter().map(|group| group.digits.len()).sum();
    let first = row.first().map_or("", |group| group.digits);
    match first {
        "31" => digits == 11,
        "0031" => digits == 13,
        _ => digits == 10 && first.starts_with('0'),
    }
}

/// Whole groups that together are nine digits and pass.
fn passing(row: &Row<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (place, first) in row.iter().enumerate() {
        let mut digits = String::new();
        for group in row.iter().skip(place) {
            digits.push_str(group.digits);
            if digits.len() == 9 && passes(&digits) {
                found.push(first.start..group.end());
            }
        }
    }
    found
}

fn passes(digits: &str) -> bool {
    let weights = (2..=9).rev().chain([-1]);
    let sum: i32 = digits.bytes().zip(weights).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    sum % 11 == 0 && digits.bytes().any(|digit| digit != b'0')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn valid() -> impl Strategy<Value = String> {
        let digits = prop::collection::vec(0_u8..10, 9);
        let text = digits.prop_map(|digits| digits.iter().map(|digit| char::from(b'0' + digit)).collect::<String>());
        // One in eleven passes: the last digit is made to fit, and where it would be ten the number is no BSN.
        text.prop_filter_map("no last digit fits", |text| {
            let fitting = |last: char| text[..8].to_owned() + &last.to_string();
            ('0'..='9').map(fitting).find(|digits| passes(digits))
        })
    }

    proptest! {
        #[test]
        fn every_valid_number_is_found_in_whatever_surrounds_it(
            before in "([^0-9]{0,12}[^0-9])?", number in valid(), after in "([^0-9][^0-9]{0,12})?",
            breaks in prop::collection::vec(prop::sample::select(vec!["", "", "", " ", ".", "-"]), 8),
        ) {
            let mut written = String::new();
            for (place, digit) in number.chars().enumerate() {
                written.push(digit);
                written.push_str(breaks.get(place).copied().unwrap_or_default());
            }
            let text = format!("{before}{written}{after}");
            let expected = before.len()..before.len() + written.len();
            prop_assert_eq!(find(&text), vec![expected], "{}", text);
            let cleaned = remove(&text, "[…]");
            prop_assert!(find(&cleaned).is_empty());
            prop_assert_eq!(cleaned, format!("{before}[…]{after}"));
        }

        #[test]
        fn nothing_is_left_after_removing_whatever_the_text(text in "([0-9]{1,9}[ .x-]){0,8}[0-9]{0,10}.{0,5}") {
            prop_assert!(find(&remove(&text, "[…]")).is_empty(), "{}", text);
        }
    }

    #[test]
    fn nine_digits_that_pass_the_test_are_found_however_they_are_written() {
        for text in ["bsn 111222333", "1112.22.333", "111-222-333", "111 222 333 van de buurman"] {
            assert_eq!(find(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn telephone_numbers_and_other_rows_of_digits_are_left_alone() {
        for text in [
            "06-12345678",
            "0612345678",
            "+31 6 11122233",
            "0031-6-11122233",
            "020 111 2223",
            "123456789",
            "000000000",
            "111222333444",
            "geen cijfers",
            "",
        ] {
            assert!(find(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn groups_of_digits_beside_it_do_not_hide_it() {
        for text in ["kamer 3 111222333", "111222333 2 hoog", "12-03-1985 111222333", "111.222.333 06-12345678"] {
            assert!(!find(text).is_empty(), "{text}");
            assert!(find(&remove(text, "[…]")).is_empty(), "{text}");
        }
    }

    #[test]
    fn taking_it_out_leaves_the_rest() {
        assert_eq!(remove("mw é 111222333, 3 hoog", "[…]"), "mw é […], 3 hoog");
    }
}
