//! Requests: logging them, finding them, working them off.

mod erase;
mod log;
mod look;
mod view;
mod work;
mod writer;

pub(crate) use erase::erase;
pub(crate) use log::{NewRequest, filled, log, write_request};
pub(crate) use look::{find_alike, get, list, numbered, search};
pub(crate) use view::value_view;
pub(crate) use work::{accept, change, close, confirm_receipt, forward, link, note, reopen, report_back, start};
pub(crate) use writer::{Laptops, Names};
