//! What happens to one connection: a handshake, then messages, each judged before its body is read.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::body::{pass_over, take_in};
use super::counted::{Counted, Counters};
use super::{Answering, Error, Identity, Limits, PeerKey, Reply, tls};
use crate::pairing;

/// Room for a path and a few headers.
const HEADER_BYTES: usize = 16 * 1024;
/// When the system has no connection to give, asking again at once would only keep it busy.
const BREATH: Duration = Duration::from_millis(100);

/// What every connection of a listener shares.
pub(super) struct Serving {
    acceptor: TlsAcceptor,
    limits: Limits,
    answering: Arc<dyn Answering>,
    room: Arc<Semaphore>,
}

impl Serving {
    pub(super) fn new(
        identity: &Identity,
        limits: Limits,
        answering: Arc<dyn Answering>,
    ) -> Result<Arc<Self>, rustls::Error> {
        let acceptor = TlsAcceptor::from(Arc::new(tls::server(identity)?));
        Ok(Arc::new(Self { acceptor, limits, answering, room: Arc::new(Semaphore::new(limits.connections)) }))
    }

    /// Takes connections for as long as there is room; the others wait at the door.
    pub(super) async fn accept(self: Arc<Self>, listener: TcpListener) {
        while let Ok(place) = self.room.clone().acquire_owned().await {
            match listener.accept().await {
                Ok((stream, _)) => {
                    let serving = self.clone();
                    tokio::spawn(async move {
                        serving.serve(stream).await;
                        drop(place);
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(BREATH).await;
                }
            }
        }
    }

    async fn serve(self: Arc<Self>, stream: TcpStream) {
        // Strangers and scanners end here: no more than a word in a log.
        match timeout(self.limits.quiet, self.acceptor.accept(stream)).await {
            Ok(Ok(stream)) => match tls::peer(stream.get_ref().1) {
                Some(peer) => self.converse(stream, peer).await,
                None => tracing::debug!("a handshake without a key"),
            },
            Ok(Err(error)) => tracing::debug!(%error, "a handshake failed"),
            Err(_) => tracing::debug!("a handshake took too long"),
        }
    }

    async fn converse(self: Arc<Self>, stream: TlsStream<TcpStream>, peer: PeerKey) {
        let quiet = self.limits.quiet;
        let counters = Counters::default();
        let stream = Counted::new(stream, &counters);
        let service = service_fn(move |request| self.clone().respond(peer, request));
        let mut http = http1::Builder::new();
        http.auto_date_header(false).max_buf_size(HEADER_BYTES).timer(TokioTimer::new()).header_read_timeout(quiet);
        tokio::select! {
            ended = http.serve_connection(TokioIo::new(stream), service) => {
                if let Err(error) = ended {
                    tracing::debug!(%error, "a connection ended");
                }
            }
            () = counters.stand_still(quiet) => tracing::debug!("nothing moved on a connection"),
        }
    }

    async fn respond(
        self: Arc<Self>,
        peer: PeerKey,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let reply = self.reply(peer, request).await.unwrap_or_else(|status| Reply::only(status.as_u16()));
        let mut response = Response::new(Full::from(reply.body));
        *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Ok(response)
    }

    async fn reply(self: Arc<Self>, peer: PeerKey, request: Request<Incoming>) -> Result<Reply, StatusCode> {
        let path = request.uri().path().to_owned();
        let right_method = request.method() == Method::POST;
        let known = self.clone().blocking(move |it| it.knows(peer)).await?;
        if !right_method || !known && !self.answering.is_open_to_strangers(&path) {
            pass_over(request.into_body(), self.limits.largest).await;
            return Err(if right_method { StatusCode::FORBIDDEN } else { StatusCode::METHOD_NOT_ALLOWED });
        }
        let most = if known { self.limits.largest } else { pairing::MOST_BYTES.min(self.limits.largest) };
        let body = take_in(request.into_body(), most).await.map_err(|error| match error {
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        })?;
        self.blocking(move |it| it.answer(peer, &path, body)).await
    }

    async fn blocking<T: Send + 'static>(
        self: Arc<Self>,
        work: impl FnOnce(&dyn Answering) -> T + Send + 'static,
    ) -> Result<T, StatusCode> {
        let answering = self.answering.clone();
        let done = tokio::task::spawn_blocking(move || work(&*answering)).await;
        done.map_err(|error| {
            // Not the message of a panic: it may quote what was asked.
            tracing::error!(panicked = error.is_panic(), "an answer was not given");
            StatusCode::INTERNAL_SERVER_ERROR
        })
    }
}
