//! The files of the built UI, and the headers that keep a page to itself.
//!
//! Written out because it is small: a dozen kinds of file under names that our own build chose. A name
//! with any other character is not ours, so there is nothing to decode and no way out of the folder.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Only what this address serves, and nothing inline that could run.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: &[(header::HeaderName, &str)] = &[
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // What is shown is personal; nothing of it stays in the browser's cache on disk.
    (header::CACHE_CONTROL, "no-store"),
];

/// Adds the headers that every answer carries, unless the answer chose its own.
pub async fn add_headers(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// The files of the built UI: in a folder, or inside the program that shows them in its own window too.
#[derive(Clone)]
pub struct Assets(Arc<Read>);

/// The bytes of the file of this name.
type Read = dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync;

impl Assets {
    /// Those in a folder.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self::read_by(move |name| std::fs::read(folder.join(name)).ok())
    }

    /// Those that `read` knows by names like `assets/index.js`. It is never asked for a name that leads elsewhere.
    pub fn read_by(read: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The file at a path of the address; the page itself for a path that names no file.
    pub(crate) fn file(&self, path: &str) -> Response {
        let found = name(path).and_then(|name| Some(((self.0)(&name)?, media_type(&name))));
        match found {
            Some((bytes, media_type)) => ([(header::CONTENT_TYPE, media_type)], bytes).into_response(),
            None => (StatusCode::NOT_FOUND, "Dit bestand is er niet.\n").into_response(),
        }
    }
}

fn name(path: &str) -> Option<String> {
    let names: Vec<_> = path.split('/').filter(|name| !name.is_empty()).collect();
    if !names.iter().all(|name| is_ours(name)) {
        return None;
    }
    let names_a_file = names.last().is_some_and(|name| name.contains('.'));
    Some(if names_a_file { names.join("/") } else { "index.html".to_owned() })
}

fn is_ours(name: &str) -> bool {
    !name.starts_with('.') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-~@".contains(&byte))
}

fn media_type(file: &str) -> &'static str {
    match Path::new(file).extension().and_then(|it| it.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_path_names_a_file_or_the_page() {
        assert_eq!(name("/assets/index-B1.js").as_deref(), Some("assets/index-B1.js"));
        assert_eq!(name("/").as_deref(), Some("index.html"));
        assert_eq!(name("/hulpvragen/12").as_deref(), Some("index.html"));
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in ["/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a\\..\\b.txt"]
        {
            assert_eq!(name(path), None, "{path}");
        }
        assert_eq!(name("/.env"), None, "hidden files are not ours");
        assert_eq!(name("/C:/x.txt"), None, "a drive is not ours");
    }
}
