//! The addresses of a tablet: the files of the UI for whoever asks, a knock, and behind it what the laptop answers.

use super::Met;
use super::cookies::Cookies;
use crate::assets;
use crate::routes::{Desk, file, of_a_session};
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;
use std::net::SocketAddr;
use std::sync::Arc;
use steunpunt_commands::{App, Code, Failure, NotHeard, TabletStanding};

/// What stands between a tablet and the desk.
#[derive(Clone)]
pub struct Doorstep {
    app: App,
    cookies: Arc<Cookies>,
    names: Arc<Vec<String>>,
    port: u16,
}

impl Doorstep {
    /// Listening at this port, under the names of its certificate if it has any.
    pub fn new(app: App, port: u16, names: Vec<String>) -> Self {
        Self { app, cookies: Arc::new(Cookies::new(port)), names: Arc::new(names), port }
    }

    fn standing(&self, headers: &HeaderMap) -> TabletStanding {
        self.cookies.find(headers).map_or(TabletStanding::Unknown, |tablet| self.app.tablet(tablet))
    }

    /// Whether it names this laptop, and comes from one of our own pages or from no page.
    fn is_meant_for_us(&self, here: SocketAddr, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let host = text(header::HOST).unwrap_or_default();
        self.is_own(here, host) && text(header::ORIGIN).is_none_or(|origin| origin == format!("https://{host}"))
    }

    /// The address that it came to, or a name that the municipality's certificate is for.
    fn is_own(&self, here: SocketAddr, host: &str) -> bool {
        let port = format!(":{}", self.port);
        let name =
            if self.port == 443 { Some(host.strip_suffix(&port).unwrap_or(host)) } else { host.strip_suffix(&port) };
        name.is_some_and(|name| name == here.ip().to_string() || self.names.iter().any(|own| fits(own, name)))
    }
}

/// `*.zandbeek.nl` stands for one name before the rest.
fn fits(own: &str, name: &str) -> bool {
    let (own, name) = (own.to_lowercase(), name.to_lowercase());
    own == name
        || own
            .strip_prefix('*')
            .is_some_and(|rest| name.split_once('.').is_some_and(|(_, end)| *rest == *format!(".{end}")))
}

/// All addresses.
pub fn router(desk: Desk, doorstep: Doorstep) -> Router {
    let inside = of_a_session().route_layer(middleware::from_fn_with_state(doorstep.clone(), only_the_admitted));
    let outside = Router::new().route("/api/tablet", get(standing)).route("/api/knock", post(knock));
    inside
        .fallback(get(file))
        .with_state(desk)
        .merge(outside.with_state(doorstep.clone()))
        .layer(middleware::from_fn_with_state(doorstep, only_meant_for_us))
        .layer(middleware::map_response(assets::add_headers))
}

async fn only_meant_for_us(
    State(doorstep): State<Doorstep>,
    Extension(met): Extension<Met>,
    request: Request,
    next: Next,
) -> Response {
    if doorstep.is_meant_for_us(met.here, request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "Typ het adres dat op de laptop staat.\n").into_response()
    }
}

async fn only_the_admitted(State(doorstep): State<Doorstep>, mut request: Request, next: Next) -> Response {
    let TabletStanding::Admitted(session) = doorstep.standing(request.headers()) else {
        return (StatusCode::FORBIDDEN, Json(Failure::of(Code::NotAdmitted))).into_response();
    };
    request.extensions_mut().insert(session);
    next.run(request).await
}

async fn standing(State(doorstep): State<Doorstep>, headers: HeaderMap) -> Response {
    shown(&doorstep.standing(&headers)).into_response()
}

fn shown(standing: &TabletStanding) -> Json<serde_json::Value> {
    Json(match standing {
        TabletStanding::Unknown => json!({ "standing": "unknown" }),
        TabletStanding::Waiting { code } => json!({ "standing": "waiting", "code": code }),
        TabletStanding::Admitted(_) => json!({ "standing": "admitted" }),
    })
}

/// One that is known already does not knock again.
async fn knock(State(doorstep): State<Doorstep>, Extension(met): Extension<Met>, headers: HeaderMap) -> Response {
    let before = doorstep.standing(&headers);
    if before != TabletStanding::Unknown {
        return shown(&before).into_response();
    }
    match doorstep.app.knock(met.there.ip()) {
        Ok(tablet) => let_wait(&doorstep, tablet),
        Err(why) => {
            (StatusCode::TOO_MANY_REQUESTS, Json(json!({ "standing": "unknown", "why": named(why) }))).into_response()
        }
    }
}

fn let_wait(doorstep: &Doorstep, tablet: steunpunt_commands::TabletId) -> Response {
    doorstep.cookies.keep(|known| doorstep.app.tablet(known) != TabletStanding::Unknown);
    match doorstep.cookies.give(tablet) {
        Ok(cookie) => ([(header::SET_COOKIE, cookie)], shown(&doorstep.app.tablet(tablet))).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn named(why: NotHeard) -> &'static str {
    match why {
        NotHeard::Closed => "closed",
        NotHeard::Full => "full",
        NotHeard::TooOften => "too_often",
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_name_fits_itself_and_one_star_one_name() {
        assert!(fits("balie.zandbeek.nl", "Balie.zandbeek.nl"));
        assert!(fits("*.zandbeek.nl", "balie.zandbeek.nl"));
        for other in ["zandbeek.nl", "een.balie.zandbeek.nl", "balie.zandbeek.nl.evil.example", "evilzandbeek.nl"] {
            assert!(!fits("*.zandbeek.nl", other), "{other}");
        }
    }
}
