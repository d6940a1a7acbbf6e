//! Counting what goes over a line: for figures, and to notice that nothing moves any more.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How often it is looked whether anything moved, before it is held that nothing does.
const LOOKS: u32 = 4;

/// Bytes that went over a line so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Traffic {
    /// From here to the other end.
    pub sent: u64,
    /// From the other end to here.
    pub received: u64,
}

/// Counters that the stream and its owner share.
#[derive(Clone, Default)]
pub(super) struct Counters(Arc<[AtomicU64; 2]>);

impl Counters {
    pub(super) fn traffic(&self) -> Traffic {
        let [sent, received] = &*self.0;
        Traffic { sent: sent.load(Ordering::Relaxed), received: received.load(Ordering::Relaxed) }
    }

    /// Waits until nothing has moved for this long, and at most a quarter longer: it looks four times in such a time.
    pub(super) async fn stand_still(&self, quiet: Duration) {
        let (mut before, mut looks) = (self.traffic(), 0);
        while looks < LOOKS {
            tokio::time::sleep(quiet / LOOKS).await;
            let now = self.traffic();
            looks = if now == before { looks + 1 } else { 0 };
            before = now;
        }
    }

    fn sent(&self, bytes: usize) {
        let [sent, _] = &*self.0;
        sent.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn received(&self, bytes: usize) {
        let [_, received] = &*self.0;
        received.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

/// A stream whose bytes are counted.
pub(super) struct Counted<S> {
    stream: S,
    counters: Counters,
}

impl<S> Counted<S> {
    pub(super) fn new(stream: S, counters: &Counters) -> Self {
        Self { stream, counters: counters.clone() }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let done = ready!(Pin::new(&mut self.stream).poll_read(cx, into));
        self.counters.received(into.filled().len().saturating_sub(before));
        Poll::Ready(done)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let done = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes));
        Poll::Ready(done.inspect(|written| self.counters.sent(*written)))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let done = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, slices));
        Poll::Ready(done.inspect(|written| self.counters.sent(*written)))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
