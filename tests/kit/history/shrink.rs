//! Making a broken history short: steps are left out as long as it stays broken.

use super::{Broken, History};

/// Histories that are tried at most.
const TRIES: usize = 400;

/// A shorter history that breaks a promise too, and which.
pub fn shrunk(history: &History, broken: Broken) -> (History, Broken) {
    let (mut least, mut why, mut tries) = (history.clone(), broken, 0);
    let mut size = (least.steps.len() / 2).max(1);
    loop {
        let mut at = 0;
        while at < least.steps.len() && tries < TRIES {
            tries += 1;
            match without(&least, at, size).map(|shorter| (shorter.happens(), shorter)) {
                Some((Err(broken), shorter)) => (least, why) = (shorter, broken),
                _ => at += size,
            }
        }
        if size == 1 || tries >= TRIES {
            return (least, why);
        }
        size /= 2;
    }
}

fn without(history: &History, at: usize, size: usize) -> Option<History> {
    let mut steps = history.steps.clone();
    let end = (at + size).min(steps.len());
    (at < end).then(|| steps.drain(at..end));
    Some(History { steps, ..history.clone() })
}
