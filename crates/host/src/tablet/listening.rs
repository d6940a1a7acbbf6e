//! Connections from the network: each is shaken hands with and served beside the others, within limits.

use super::Met;
use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use rustls::ServerConfig;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// Eight tablets, each with a handful of connections as browsers open them.
const CONNECTIONS: usize = 64;
/// How long a handshake or a header may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// When the system has no connection to give, asking again at once would only keep it busy.
const BREATH: Duration = Duration::from_millis(100);
/// Room for a path and a few headers.
const HEADER_BYTES: usize = 16 * 1024;
/// What is being answered when it ends gets so long.
const LAST: Duration = Duration::from_secs(1);

/// Listens until it is dropped, on a thread of its own.
pub struct Listening {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Listening {
    /// Starts listening.
    pub fn start(listener: TcpListener, config: ServerConfig, router: Router) -> std::io::Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("tablets").enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let run = move || run(runtime, listener, acceptor, router, stopped);
        let thread = thread::Builder::new().name("tablets".into()).spawn(run)?;
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        drop(self.stop.take());
        // A tablet's own command may be what ends it, by a tenth wrong PIN: it cannot wait for itself.
        let by_itself = Handle::try_current().is_ok();
        if let Some(thread) = self.thread.take().filter(|_| !by_itself)
            && thread.join().is_err()
        {
            tracing::error!("serving tablets broke off");
        }
    }
}

fn run(runtime: Runtime, listener: TcpListener, acceptor: TlsAcceptor, router: Router, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        tokio::select! {
            result = accept(listener, acceptor, router) => {
                if let Err(error) = result {
                    tracing::error!(%error, "tablets are not served any more");
                }
            }
            _ = stopped => {}
        }
    });
    // Event streams never end by themselves.
    runtime.shutdown_timeout(LAST);
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, router: Router) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    while let Ok(place) = room.clone().acquire_owned().await {
        match listener.accept().await {
            Ok((stream, there)) => {
                let (acceptor, router) = (acceptor.clone(), router.clone());
                tokio::spawn(async move {
                    serve(stream, there, acceptor, router).await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
    Ok(())
}

/// Strangers and scanners end here: no more than a word in a log.
async fn serve(stream: TcpStream, there: SocketAddr, acceptor: TlsAcceptor, router: Router) {
    let Ok(here) = stream.local_addr() else { return };
    let Ok(Ok(stream)) = timeout(PATIENCE, acceptor.accept(stream)).await else {
        return tracing::debug!("a handshake failed");
    };
    let answering = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Met { here, there });
        answering.call(request)
    });
    let mut http = http1::Builder::new();
    http.max_buf_size(HEADER_BYTES).timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    if let Err(error) = http.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%error, "a connection ended");
    }
}
