package huozhong.seal.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.xml.bind.JAXBException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * EU DSS with the roots that we trust, the lists of what they revoked, no address to ask, and a policy in which
 * whatever was changed or drawn after a seal is a failure: by its defaults a page overdrawn later only gets a warning.
 */
record StrictCheck(List<X509Certificate> roots, List<byte[]> revocations) {

    private static final String DEFAULTS = "/policy/constraint.xml";
    private static final Map<SubIndication, String> WORDS = Map.ofEntries(
            Map.entry(SubIndication.FORMAT_FAILURE, "盖章之后文件被追加或改动了内容"),
            Map.entry(SubIndication.HASH_FAILURE, "盖章后被它覆盖的内容有改动"),
            Map.entry(SubIndication.SIG_CRYPTO_FAILURE, "签名值不正确"),
            Map.entry(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "签名中没有印章证书"),
            Map.entry(SubIndication.NO_CERTIFICATE_CHAIN_FOUND, "印章证书不是本系统签发的"),
            Map.entry(SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE, "印章证书不是本系统签发的"),
            Map.entry(SubIndication.REVOKED, "盖章时印章证书已撤销"),
            Map.entry(SubIndication.REVOKED_NO_POE, "印章证书已撤销，且没有时间戳证明是撤销之前盖的"),
            Map.entry(SubIndication.EXPIRED, "盖章时印章证书已过期"),
            Map.entry(SubIndication.OUT_OF_BOUNDS_NO_POE, "印章证书已过期，且没有时间戳证明是到期之前盖的"),
            Map.entry(SubIndication.OUT_OF_BOUNDS_NOT_REVOKED, "印章证书已过期，且没有时间戳证明是到期之前盖的"),
            Map.entry(SubIndication.NOT_YET_VALID, "盖章时印章证书尚未生效"),
            Map.entry(SubIndication.TIMESTAMP_ORDER_FAILURE, "时间戳的先后不对"),
            Map.entry(SubIndication.TRY_LATER, "没有可用的证书撤销列表，不能确认印章证书是否有效"),
            Map.entry(SubIndication.CHAIN_CONSTRAINTS_FAILURE, "印章证书的用途或内容不符合要求"),
            Map.entry(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "签名算法不符合要求"));

    /** By box, what is wrong with each signature that was found; nothing of one that is right. */
    Map<String, List<String>> problems(byte[] file, Instant at) {
        var reports = reports(file, at);
        var simple = reports.getSimpleReport();
        var problems = new HashMap<String, List<String>>();
        for (var signature : reports.getDiagnosticData().getSignatures()) {
            var right = simple.getIndication(signature.getId()) == Indication.TOTAL_PASSED;
            problems.put(String.valueOf(signature.getFirstFieldName()),
                    right ? List.of() : List.of(words(simple.getSubIndication(signature.getId()))));
        }
        return problems;
    }

    Reports reports(byte[] file, Instant at) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier());
        validator.setSignaturePolicyProvider(new SignaturePolicyProvider());
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument(Policy.STRICT);
    }

    private CommonCertificateVerifier verifier() {
        var trusted = new CommonTrustedCertificateSource();
        roots.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        if (!revocations.isEmpty()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(revocations.stream().map(ByteArrayInputStream::new)
                    .toArray(InputStream[]::new)));
        }
        return verifier;
    }

    private static String words(@Nullable SubIndication what) {
        var known = what == null ? null : WORDS.get(what);
        return known == null ? "没有通过签名核验" : known;
    }

    /** Read once, when it is first needed. */
    private static final class Policy {

        private static final ValidationPolicy STRICT = strict();

        private static ValidationPolicy strict() {
            try (InputStream defaults = Objects.requireNonNull(ValidationPolicyFacade.class
                    .getResourceAsStream(DEFAULTS))) {
                var policy = ValidationPolicyFacade.newFacade().unmarshall(defaults);
                var basic = policy.getSignatureConstraints().getBasicSignatureConstraints();
                for (var constraint : List.of(basic.getDocMDP(), basic.getFieldMDP(), basic.getSigFieldLock(),
                        basic.getUndefinedChanges(), basic.getPdfVisualDifference(),
                        basic.getPdfAnnotationOverlap())) {
                    constraint.setLevel(Level.FAIL);
                }
                var annotations = new LevelConstraint(); // the defaults let a white square be laid over a page
                annotations.setLevel(Level.FAIL);
                basic.setAnnotationChanges(annotations);
                policy.setEIDAS(null);
                return new EtsiValidationPolicy(policy);
            } catch (IOException | JAXBException | SAXException | XMLStreamException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
