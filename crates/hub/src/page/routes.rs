//! The addresses of the page. Stores are read on threads of their own, beside those that serve.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Path, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::access::Access;
use super::codes;
use super::enrolment::{self, Filled};
use super::html::{STYLE, page, told};
use super::{look, receipt};
use crate::hub::Hub;
use crate::overview::overview;
use crate::plural::taken_over;
use crate::point::PointName;
use crate::{Error, Result, export};

/// What the handlers share.
#[derive(Clone)]
pub(super) struct Desk {
    pub hub: Arc<Hub>,
    pub access: Arc<Access>,
}

const NOT_FOR_YOU: &str = "Dit adres werkt niet of niet meer: het opent één keer, in één browser op deze computer. \
    Een nieuw adres staat bij het starten van steunpunt-hub.\n";

const HEADERS: &[(HeaderName, &str)] = &[
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: a browser would then hide from us that a form is our own.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // What is shown is personal; nothing of it stays in the browser's cache on disk.
    (header::CACHE_CONTROL, "no-store"),
];

/// All addresses. Only how to report a weakness is for everybody who can reach this machine's own address.
pub(super) fn router(desk: Desk) -> Router {
    let invited = Router::new()
        .route("/", get(show))
        .route("/toelaten", post(confirm))
        .route("/afwijzen", post(turn_away))
        .route("/aansluiten", get(enrolment_form).post(enrol))
        .route("/codes", get(codes_form).post(codes))
        .route("/bewijs/{kind}/{code}", get(receipt_file))
        .route("/bewijs/{kind}/{code}/codes", get(receipt_codes))
        .route("/bestand/{name}", get(file))
        .route("/stijl.css", get(style))
        .fallback(|| async { (StatusCode::NOT_FOUND, "Deze pagina is er niet.\n") })
        .layer(middleware::from_fn_with_state(desk.clone(), only_the_invited));
    Router::new()
        .route("/.well-known/security.txt", get(security))
        .merge(invited)
        .layer(middleware::map_response(add_headers))
        .with_state(desk)
}

async fn only_the_invited(State(desk): State<Desk>, request: Request, next: Next) -> Response {
    if !desk.access.is_meant_for_us(request.method(), request.headers()) {
        return (StatusCode::FORBIDDEN, NOT_FOR_YOU).into_response();
    }
    let is_inside = desk.access.knows(request.headers());
    let query = request.uri().query().filter(|_| request.uri().path() == "/");
    match query.and_then(|it| it.strip_prefix("token=")).map(|token| desk.access.exchange(token)) {
        // The token leaves the address bar.
        Some(Some(cookie)) => ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response(),
        Some(None) if is_inside => Redirect::to("/").into_response(),
        None if is_inside => next.run(request).await,
        _ => (StatusCode::FORBIDDEN, NOT_FOR_YOU).into_response(),
    }
}

async fn add_headers(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn show(State(desk): State<Desk>) -> Response {
    beside(desk, |hub| Ok(Html(look::overview(&hub.config.name, &overview(hub)?)).into_response())).await
}

/// A fingerprint that a person compared.
#[derive(Deserialize)]
struct Compared {
    code: String,
}

async fn confirm(State(desk): State<Desk>, Form(compared): Form<Compared>) -> Response {
    beside(desk, move |hub| {
        let new = hub.confirm(&compared.code)?;
        let sentence = format!("De laptop is toegelaten. {}", taken_over(new));
        Ok(Html(page("Toegelaten", &told(&sentence))).into_response())
    })
    .await
}

async fn turn_away(State(desk): State<Desk>, Form(compared): Form<Compared>) -> Response {
    beside(desk, move |hub| {
        hub.turn_away(&compared.code)?;
        let sentence = "De laptop is niet toegelaten. Wat hij stuurde, is weggegooid.";
        Ok(Html(page("Niet toegelaten", &told(sentence))).into_response())
    })
    .await
}

async fn enrolment_form() -> Html<String> {
    Html(enrolment::form())
}

async fn enrol(State(desk): State<Desk>, Form(filled): Form<Filled>) -> Response {
    beside(desk, move |hub| enrolment::make(hub, &filled)).await
}

async fn codes_form() -> Html<String> {
    Html(codes::form())
}

async fn codes(State(desk): State<Desk>, Form(filled): Form<codes::Filled>) -> Response {
    beside(desk, move |hub| codes::take(hub, &filled)).await
}

async fn receipt_file(State(desk): State<Desk>, Path((kind, code)): Path<(String, String)>) -> Response {
    beside(desk, move |hub| {
        let point = hub.point(&PointName { code, exercise: kind == "oefening" })?;
        let made = hub.receipt(&point)?;
        Ok(download(&made.name(&point).to_string(), "application/octet-stream", made.bytes))
    })
    .await
}

async fn receipt_codes(State(desk): State<Desk>, Path((kind, code)): Path<(String, String)>) -> Response {
    beside(desk, move |hub| {
        let point = hub.point(&PointName { code, exercise: kind == "oefening" })?;
        Ok(Html(page(&receipt::title(&point), &receipt::card(hub, &point)?)).into_response())
    })
    .await
}

async fn file(State(desk): State<Desk>, Path(name): Path<String>) -> Response {
    beside(desk, move |hub| {
        let found = export::files(hub)?.into_iter().find(|file| file.name == name);
        let file = found.ok_or(Error::Store(steunpunt_store::Error::NotFound))?;
        Ok(download(&file.file_name, file.media_type, file.bytes))
    })
    .await
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

async fn security(State(desk): State<Desk>) -> Response {
    match &desk.hub.config.security {
        Some(security) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], security.text()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Names of files are ours: letters, digits, dots and dashes.
fn download(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

async fn beside(desk: Desk, work: impl FnOnce(&Hub) -> Result<Response> + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(move || work(&desk.hub)).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => {
            tracing::warn!(%error, "the page could not do what was asked");
            (StatusCode::UNPROCESSABLE_ENTITY, Html(page("Dat ging niet", &told(&error.sentence())))).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
