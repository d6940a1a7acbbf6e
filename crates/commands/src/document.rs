//! Files made in memory: pages and exports, kept until the program ends or others push them out.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

use crate::shapes::DocumentMade;

/// A file in memory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The name it would have as a file.
    pub file_name: String,
    /// Its media type.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

const KEPT: usize = 12;

/// The last few documents.
#[derive(Default)]
pub(crate) struct Documents(Mutex<VecDeque<(String, Document)>>);

impl Documents {
    /// Keeps a document and names it.
    pub fn keep(&self, file_name: String, media_type: &str, bytes: Vec<u8>) -> DocumentMade {
        let document = Uuid::new_v4().simple().to_string();
        let kept = Document { file_name: file_name.clone(), media_type: media_type.to_owned(), bytes };
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push_back((document.clone(), kept));
        while all.len() > KEPT {
            all.pop_front();
        }
        DocumentMade { document, file_name }
    }

    /// The document of this name.
    pub fn find(&self, document: &str) -> Option<Document> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|(name, _)| name == document).map(|(_, document)| document.clone())
    }

    /// They may hold what was typed about people: they go when the screen locks.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
