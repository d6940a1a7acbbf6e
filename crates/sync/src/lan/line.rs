//! The end that calls: one line, one question after another.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use tokio_rustls::{TlsConnector, client::TlsStream};

use super::body::take_in;
use super::counted::{Counted, Counters};
use super::{Error, Expect, Identity, PeerKey, Reply, Traffic, tls};

/// How patient the caller is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
    /// For a connection to come about, and as long again for the handshake.
    pub connect: Duration,
    /// How long nothing may move while waiting for an answer. The other end's work counts as nothing moving, and so does
    /// what a slow line still has to carry of what the system took over from us.
    pub quiet: Duration,
    /// The largest message, there and back.
    pub largest: usize,
}

/// An open line to one other laptop. It blocks: use it from a thread of its own, never from async code.
pub struct Line {
    // Before the runtime, whose end it should not outlive.
    sender: SendRequest<Full<Bytes>>,
    runtime: Runtime,
    peer: PeerKey,
    terms: Terms,
    meters: Meters,
}

/// One counter under the encryption and one above.
#[derive(Default)]
struct Meters {
    wire: Counters,
    inside: Counters,
}

impl Line {
    /// Opens a line to this address, for this other end only.
    pub fn connect(address: SocketAddr, identity: &Identity, expect: Expect, terms: Terms) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|_| Error::NotTried)?;
        let config = tls::client(identity, expect).map_err(|_| Error::NotTried)?;
        let connector = TlsConnector::from(Arc::new(config));
        let meters = Meters::default();
        let (sender, peer) = runtime.block_on(async {
            let stream = call(address, terms.connect).await?;
            let stream = Counted::new(stream, &meters.wire);
            let stream = shake_hands(&connector, address, stream, terms.connect).await?;
            let peer = tls::peer(stream.get_ref().1).ok_or(Error::WrongKey)?;
            Ok::<_, Error>((converse(Counted::new(stream, &meters.inside)).await?, peer))
        })?;
        Ok(Self { sender, runtime, peer, terms, meters })
    }

    /// The key of the other end.
    pub fn peer(&self) -> PeerKey {
        self.peer
    }

    /// Waits for answers with another patience from now on.
    pub fn wait_at_most(&mut self, quiet: Duration) {
        self.terms.quiet = quiet;
    }

    /// Asks and waits for the whole answer. After an error the line is of no use any more.
    pub fn ask(&mut self, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        if body.len() > self.terms.largest {
            return Err(Error::TooLarge);
        }
        // No Host header: there is one host at the end of this line.
        let request = Request::post(path).body(Full::from(body)).map_err(|_| Error::NotTried)?;
        let Self { sender, runtime, terms, meters, .. } = self;
        runtime.block_on(async {
            tokio::select! {
                reply = exchange(sender, request, terms.largest) => reply,
                () = meters.wire.stand_still(terms.quiet) => Err(Error::Stalled),
            }
        })
    }

    /// What went over the line inside the encryption: what was asked and answered, with its headers.
    pub fn inside(&self) -> Traffic {
        self.meters.inside.traffic()
    }

    /// What went over the wire, handshake and encryption included, without what TCP adds.
    pub fn on_the_wire(&self) -> Traffic {
        self.meters.wire.traffic()
    }
}

async fn call(address: SocketAddr, patience: Duration) -> Result<TcpStream, Error> {
    let called = timeout(patience, TcpStream::connect(address)).await.map_err(|_| Error::NoAnswer)?;
    let stream = called.map_err(|error| Error::connecting(&error))?;
    // A question is one small packet that waits for its answer.
    stream.set_nodelay(true).map_err(|_| Error::Cut)?;
    Ok(stream)
}

async fn shake_hands<S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin>(
    connector: &TlsConnector,
    address: SocketAddr,
    stream: S,
    patience: Duration,
) -> Result<TlsStream<S>, Error> {
    let name = ServerName::from(address.ip());
    let shaken = timeout(patience, connector.connect(name, stream)).await.map_err(|_| Error::Stalled)?;
    shaken.map_err(|error| Error::shaking_hands(&error))
}

async fn converse<S>(stream: S) -> Result<SendRequest<Full<Bytes>>, Error>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a line ended");
        }
    });
    Ok(sender)
}

async fn exchange(
    sender: &mut SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
    largest: usize,
) -> Result<Reply, Error> {
    sender.ready().await?;
    let reply = sender.send_request(request).await?;
    match reply.status() {
        StatusCode::FORBIDDEN => Err(Error::NotPaired),
        StatusCode::PAYLOAD_TOO_LARGE => Err(Error::TooLarge),
        status => Ok(Reply { status: status.as_u16(), body: take_in(reply.into_body(), largest).await? }),
    }
}
