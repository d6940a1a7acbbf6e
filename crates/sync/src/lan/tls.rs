//! TLS 1.3 between two bare keys: one suite, one group, one signature, so that there is nothing to negotiate down.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{AlwaysResolvesClientRawPublicKeys, Resumption};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls13_signature_with_raw_key};
use rustls::pki_types::{CertificateDer, ServerName, SubjectPublicKeyInfoDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{AlwaysResolvesServerRawPublicKeys, NoServerSessionStorage};
use rustls::sign::CertifiedKey;
use rustls::version::TLS13;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, ServerConfig, SignatureScheme};

use super::{Identity, PeerKey};
use crate::pairing::Code;

type Result<T> = std::result::Result<T, rustls::Error>;

/// Whom a line is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expect {
    /// The one with this public key.
    Key([u8; 32]),
    /// The one that this pairing code was read out for.
    Code(Code),
}

impl Expect {
    fn is(&self, peer: PeerKey) -> bool {
        match self {
            Self::Key(key) => *key == peer.0,
            Self::Code(code) => code.names(&peer.0),
        }
    }
}

/// The end that listens: any key may shake hands, and is told to whoever answers.
pub(super) fn server(identity: &Identity) -> Result<ServerConfig> {
    let keys = Arc::new(AlwaysResolvesServerRawPublicKeys::new(certified(identity)));
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(Arc::new(Verifier::new(None)))
        .with_cert_resolver(keys);
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(config)
}

/// The end that calls: it goes on with the expected key only.
pub(super) fn client(identity: &Identity, expect: Expect) -> Result<ClientConfig> {
    let keys = Arc::new(AlwaysResolvesClientRawPublicKeys::new(certified(identity)));
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Verifier::new(Some(expect))))
        .with_client_cert_resolver(keys);
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// The key of the other end of a finished handshake.
pub(super) fn peer(connection: &rustls::CommonState) -> Option<PeerKey> {
    PeerKey::of_spki(connection.peer_certificates()?.first()?)
}

fn certified(identity: &Identity) -> Arc<CertifiedKey> {
    let spki = CertificateDer::from(identity.spki());
    Arc::new(CertifiedKey::new(vec![spki], Arc::new(identity.clone())))
}

/// ChaCha20: as fast as AES on a new laptop and much faster on an old one.
fn provider() -> Arc<CryptoProvider> {
    let mut provider = ring::default_provider();
    provider.cipher_suites = vec![ring::cipher_suite::TLS13_CHACHA20_POLY1305_SHA256];
    provider.kx_groups = vec![ring::kx_group::X25519];
    Arc::new(provider)
}

/// Checks that the other end holds the key it shows, and at the calling end that it is the expected one.
#[derive(Debug)]
struct Verifier {
    expected: Option<Expect>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Verifier {
    fn new(expected: Option<Expect>) -> Self {
        Self { expected, algorithms: ring::default_provider().signature_verification_algorithms }
    }

    fn key(&self, shown: &CertificateDer<'_>) -> Result<()> {
        let peer = PeerKey::of_spki(shown).ok_or(CertificateError::BadEncoding)?;
        let right = self.expected.as_ref().is_none_or(|it| it.is(peer));
        if right { Ok(()) } else { Err(CertificateError::ApplicationVerificationFailure.into()) }
    }

    fn signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid> {
        let spki = SubjectPublicKeyInfoDer::from(shown.as_ref());
        verify_tls13_signature_with_raw_key(message, &spki, signed, &self.algorithms)
    }
}

fn too_old() -> Result<HandshakeSignatureValid> {
    Err(rustls::Error::General("only TLS 1.3".to_owned()))
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified> {
        self.key(shown).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid> {
        too_old()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid> {
        self.signature(message, shown, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

impl ClientCertVerifier for Verifier {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified> {
        self.key(shown).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid> {
        too_old()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid> {
        self.signature(message, shown, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}
