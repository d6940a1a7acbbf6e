//! Information sheets: which words hold, their life, who got them, and their paper.

mod contradiction;
mod facts;
mod hand_out;
mod letters;
mod library;
mod life;
mod paper;
mod phrases;
mod pictures;
mod shipped;
mod view;

pub(crate) use contradiction::tick_off;
pub(crate) use hand_out::{distribute, given_for, note_printed, requests, undo};
pub(crate) use letters::refuse_letters;
pub(crate) use library::{copies_of, fill_blank, find, get, library, list};
pub(crate) use life::{approve, check_translation, kept, withdraw, write};
pub(crate) use paper::{measure, phrase_card, print, print_set, sheet_format, word};
pub(crate) use pictures::{Drawings, list as list_pictures};
pub(crate) use shipped::shipped;
pub(crate) use view::{filled_core, filled_place, filled_words};
