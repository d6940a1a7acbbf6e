//! The addresses: commands, changes, documents, and the files of the UI for everything else.
//!
//! A handler converts, delegates and answers. Commands take milliseconds to half a second (a
//! passphrase), so they run beside the threads that serve.

use crate::access::Access;
use crate::assets::{self, Assets};
use axum::body::{Body, to_bytes};
use axum::extract::{Extension, Path, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::Value;
use std::convert::Infallible;
use std::sync::Arc;
use steunpunt_commands::{App, Code, Document, Failure, SessionId};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

/// What the handlers share.
#[derive(Clone)]
pub struct Desk {
    pub app: App,
    pub assets: Assets,
    /// Sets of nouns as JSON text, one per commit.
    pub changes: broadcast::Sender<String>,
}

/// A request is a page of text at most.
const LARGEST_INPUT_BYTES: usize = 1 << 20;
/// A file to take in travels inside the input.
const LARGEST_IMPORT_BYTES: usize = 64 << 20;

const NOT_FOR_YOU: &str = "Dit adres werkt niet of niet meer: het opent één keer, in één browser op deze computer. \
    Vraag een nieuw adres bij het programma dat het gaf.\n";

/// All addresses, behind the check of who may connect.
pub fn router(desk: Desk, access: Arc<Access>) -> Router {
    let gate = Gate { app: desk.app.clone(), access };
    of_a_session()
        .fallback(get(file))
        .layer(middleware::from_fn_with_state(gate, only_the_invited))
        .layer(middleware::map_response(assets::add_headers))
        .with_state(desk)
}

/// The addresses that need a session, which whoever adds them puts into the request.
pub fn of_a_session() -> Router<Desk> {
    Router::new()
        .route("/api/call/{command}", post(call))
        .route("/api/events", get(events))
        .route("/documents/{id}", get(document))
}

#[derive(Clone)]
struct Gate {
    app: App,
    access: Arc<Access>,
}

async fn only_the_invited(State(gate): State<Gate>, mut request: Request, next: Next) -> Response {
    if !gate.access.is_meant_for_us(request.headers()) {
        return refused();
    }
    let session = gate.access.session(request.headers());
    if let Some(token) = token(&request) {
        return enter(&gate, token, session.is_some());
    }
    let Some(session) = session else { return refused() };
    request.extensions_mut().insert(session);
    next.run(request).await
}

fn token(request: &Request) -> Option<&str> {
    let is_entrance = request.method() == Method::GET && request.uri().path() == "/";
    request.uri().query().filter(|_| is_entrance)?.strip_prefix("token=")
}

/// The token leaves the address bar. A browser that is inside already may open an old address again.
fn enter(gate: &Gate, token: &str, is_inside: bool) -> Response {
    match gate.access.exchange(token, || gate.app.begin_session()) {
        Some(cookie) => ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response(),
        None if is_inside => Redirect::to("/").into_response(),
        None => refused(),
    }
}

fn refused() -> Response {
    (StatusCode::FORBIDDEN, NOT_FOR_YOU).into_response()
}

async fn call(
    State(desk): State<Desk>,
    Extension(session): Extension<SessionId>,
    Path(command): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let input = match input(&command, &headers, body).await {
        Ok(input) => input,
        Err(status) => return status.into_response(),
    };
    beside(move || desk.app.call(&session, &command, input)).await.map(Json).into_response()
}

/// Only JSON by that name: a form on a foreign page cannot send it without asking us first.
async fn input(command: &str, headers: &HeaderMap, body: Body) -> Result<Value, StatusCode> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let largest = if command.contains("import") { LARGEST_IMPORT_BYTES } else { LARGEST_INPUT_BYTES };
    let bytes = to_bytes(body, largest).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let mut input: Value = serde_json::from_slice(&bytes).map_err(|_| StatusCode::BAD_REQUEST)?;
    // A browser sends a file's content. A path would let a page read any file that this program may read.
    if let Some(fields) = input.as_object_mut() {
        fields.remove("path");
    }
    Ok(input)
}

/// A screen that falls too far behind is disconnected; it connects again and reloads what it shows.
/// One whose session is over hears nothing more.
async fn events(
    State(desk): State<Desk>,
    Extension(session): Extension<SessionId>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(desk.changes.subscribe()).map_while(Result::ok);
    let changes = changes.take_while(move |_| desk.app.has_session(&session));
    Sse::new(changes.map(|change| Ok(Event::default().event("changed").data(change)))).keep_alive(KeepAlive::default())
}

async fn document(
    State(desk): State<Desk>,
    Extension(session): Extension<SessionId>,
    Path(id): Path<String>,
) -> Response {
    beside(move || desk.app.document(&session, &id)).await.map(shown).into_response()
}

fn shown(document: Document) -> Response {
    // A page of ours that somebody else wrote part of must not run as one of ours: only PDF is shown.
    let manner = if document.media_type == "application/pdf" { "inline" } else { "attachment" };
    let name: String = document.file_name.bytes().map(percent_encoded).collect();
    let disposition = format!("{manner}; filename*=UTF-8''{name}");
    ([(header::CONTENT_TYPE, document.media_type), (header::CONTENT_DISPOSITION, disposition)], document.bytes)
        .into_response()
}

fn percent_encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// A file of the UI.
pub async fn file(State(desk): State<Desk>, uri: Uri) -> Response {
    let read = move || Ok::<_, Refusal>(desk.assets.file(uri.path()));
    beside(read).await.into_response()
}

/// Runs what blocks on a thread of its own.
async fn beside<T: Send + 'static, E: Into<Refusal> + Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, Refusal> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(Into::into),
        Err(_) => Err(Refusal::Broken),
    }
}

/// Why there is no answer.
enum Refusal {
    /// The command said no; the screen knows what to say.
    Command(Failure),
    /// The command broke off. It says why in the log, not here.
    Broken,
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Command(failure)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::Command(failure) => (status(failure.code), Json(failure)).into_response(),
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

fn status(code: Code) -> StatusCode {
    match code {
        Code::NotOnTablet | Code::NotAdmitted => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
