//! The certificate: the municipality's when it gave one that can be used, else one of our own making.
//!
//! Nobody can check our own. It still keeps out whoever only listens, and its fingerprint can be compared by eye.

use super::Trouble;
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::NoServerSessionStorage;
use rustls::version::TLS13;
use std::sync::Arc;
use std::time::Duration;
use steunpunt_commands::{CertificateWanted, Wall};
use webpki::EndEntityCert;

/// Browsers of tablets take no certificate for longer than 825 days.
const VALID: Duration = Duration::from_secs(820 * 24 * 60 * 60);
/// Made anew well before that, because it cannot be renewed in an outage.
const RENEWED_MS: i64 = 400 * 24 * 60 * 60 * 1000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// 2100-01-01: a clock beyond that is wrong in any case.
const LATEST_MS: i64 = 4_102_444_800_000;
/// A certificate must bear a name; nobody has to look it up.
const NAME: &str = "steunpunt.internal";

/// A certificate with its key.
pub struct Certificate {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    /// Names it is for; none of our own.
    pub names: Vec<String>,
    /// Whether the municipality gave it.
    pub municipality: bool,
    /// To be kept until the next time, when it was made here.
    pub made: Option<Vec<u8>>,
}

impl Certificate {
    /// The one to use, and whether the municipality's had to be left aside.
    pub fn find(wanted: &CertificateWanted) -> Result<(Self, bool), Trouble> {
        let given = wanted.municipality.as_deref().map(Self::of_municipality);
        let left_aside = given.as_ref().is_some_and(Option::is_none);
        if let Some(certificate) = given.flatten() {
            return Ok((certificate, false));
        }
        let kept = wanted.own.as_deref().and_then(|kept| Self::kept(kept, wanted.now));
        let own = kept.map_or_else(|| Self::make(wanted.now), Ok)?;
        Ok((own, left_aside))
    }

    /// One that signed itself proves nothing to a tablet: it is left aside.
    fn of_municipality(pem: &[u8]) -> Option<Self> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().ok()?;
        let key = PrivateKeyDer::from_pem_slice(pem).ok()?;
        let first = EndEntityCert::try_from(chain.first()?).ok()?;
        let signed_itself = first.issuer() == first.subject();
        let names = first.valid_dns_names().map(str::to_owned).collect();
        let certificate = Self { chain, key, names, municipality: true, made: None };
        (!signed_itself && certificate.config().is_ok()).then_some(certificate)
    }

    fn make(now: Wall) -> Result<Self, Trouble> {
        let now_ms = now.0.clamp(0, LATEST_MS);
        let since_ms = u64::try_from((now_ms - DAY_MS).max(0)).unwrap_or(0);
        let mut params = CertificateParams::new([NAME.to_owned()])?;
        params.distinguished_name.push(DnType::CommonName, "Steunpunt");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.not_before = date_time_ymd(1970, 1, 1) + Duration::from_millis(since_ms);
        params.not_after = params.not_before + VALID;
        let key = KeyPair::generate()?;
        let certificate = params.self_signed(&key)?.der().to_vec();
        Ok(Self::own(certificate, key.serialize_der(), now_ms))
    }

    fn own(certificate: Vec<u8>, key: Vec<u8>, made_ms: i64) -> Self {
        let length = u32::try_from(certificate.len()).unwrap_or(0);
        let made = [&made_ms.to_le_bytes()[..], &length.to_le_bytes(), &certificate, &key].concat();
        Self {
            chain: vec![certificate.into()],
            key: PrivatePkcs8KeyDer::from(key).into(),
            names: Vec::new(),
            municipality: false,
            made: Some(made),
        }
    }

    fn kept(bytes: &[u8], now: Wall) -> Option<Self> {
        let (made_ms, rest) = bytes.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (made_ms, length) = (i64::from_le_bytes(*made_ms), usize::try_from(u32::from_le_bytes(*length)).ok()?);
        let (certificate, key) = rest.split_at_checked(length)?;
        let kept = Self::own(certificate.to_vec(), key.to_vec(), made_ms);
        let good_for_now = (0..RENEWED_MS).contains(&(now.0.clamp(0, LATEST_MS) - made_ms));
        (good_for_now && kept.config().is_ok()).then_some(kept)
    }

    /// TLS 1.3 only; nothing is resumed, so that no key outlives its connection.
    pub fn config(&self) -> Result<ServerConfig, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[&TLS13])?
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), self.key.clone_key())?;
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        Ok(config)
    }

    /// SHA-256 of the first certificate, which is what browsers show.
    pub fn fingerprint(&self) -> [u8; 32] {
        let first = self.chain.first().map(AsRef::as_ref).unwrap_or_default();
        let hash = ring::digest::digest(&ring::digest::SHA256, first);
        hash.as_ref().try_into().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Certificate;
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
    use steunpunt_commands::{CertificateWanted, Wall};

    const NOW: Wall = Wall(1_799_755_200_000);

    fn wanted(municipality: Option<&str>, own: Option<Vec<u8>>, now: Wall) -> CertificateWanted {
        CertificateWanted { municipality: municipality.map(|pem| pem.as_bytes().to_vec()), own, now }
    }

    #[test]
    fn our_own_stays_the_same_until_it_is_renewed() {
        let (first, _) = Certificate::find(&wanted(None, None, NOW)).unwrap();
        let again = |now| Certificate::find(&wanted(None, first.made.clone(), now)).unwrap().0.fingerprint();
        assert_eq!(again(NOW), first.fingerprint());
        assert_ne!(again(Wall(NOW.0 + super::RENEWED_MS)), first.fingerprint());
        assert_ne!(again(Wall(NOW.0 - super::DAY_MS)), first.fingerprint(), "made by a clock that was ahead");
    }

    #[test]
    fn it_is_made_under_any_clock() {
        for now in [i64::MIN, -1, 0, i64::MAX] {
            assert!(Certificate::find(&wanted(None, None, Wall(now))).is_ok(), "{now}");
        }
    }

    #[test]
    fn what_was_kept_and_is_broken_is_made_anew() {
        for kept in [vec![], vec![1; 11], vec![255; 40]] {
            assert!(Certificate::find(&wanted(None, Some(kept), NOW)).is_ok());
        }
    }

    #[test]
    fn a_municipality_names_its_own_and_one_that_signed_itself_is_left_aside() {
        let mut ca = CertificateParams::default();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        ca.distinguished_name.push(rcgen::DnType::CommonName, "Zandbeek");
        let (key, other_key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let params = CertificateParams::new(["balie.zandbeek.nl".to_owned()]).unwrap();
        let signed = params.signed_by(&key, &Issuer::new(ca, KeyPair::generate().unwrap())).unwrap();
        let pem = |der: &[u8], label: &str| {
            use base64::Engine;
            let text = base64::engine::general_purpose::STANDARD.encode(der);
            format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
        };
        let both = |der: &[u8]| pem(der, "CERTIFICATE") + &pem(&key.serialize_der(), "PRIVATE KEY");
        let (found, left_aside) = Certificate::find(&wanted(Some(&both(signed.der())), None, NOW)).unwrap();
        assert_eq!((found.municipality, left_aside, found.names), (true, false, vec!["balie.zandbeek.nl".to_owned()]));
        let itself = params.self_signed(&key).unwrap();
        let (found, left_aside) = Certificate::find(&wanted(Some(&both(itself.der())), None, NOW)).unwrap();
        assert_eq!((found.municipality, left_aside), (false, true));
        let other = pem(signed.der(), "CERTIFICATE") + &pem(&other_key.serialize_der(), "PRIVATE KEY");
        assert!(Certificate::find(&wanted(Some(&other), None, NOW)).unwrap().1, "the key of another");
        assert!(Certificate::find(&wanted(Some("no certificate"), None, NOW)).unwrap().1);
    }
}
