package huozhong.seal.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

import huozhong.seal.signature.SealVerifier.FoundSeal;

/**
 * Whether a signature leads to a root that we trust and covers all before it. It comes before the strict check, which
 * draws pages: what nobody of ours sealed is never drawn.
 */
record OwnCheck(List<X509Certificate> roots) {

    private static final String FOREIGN = "（非本系统签发）";
    private static final int LONGEST_CHAIN = 5;

    FoundSeal check(SealedFile.Written signature) {
        if (!signature.coversAllBefore()) {
            return broken(signature, "签名没有覆盖它之前的全部内容");
        }
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(signature.covered()), signature.cms());
            return check(signature, signed);
        } catch (CMSException | RuntimeException unreadable) {
            return broken(signature, "签名数据已损坏，无法读出");
        }
    }

    private FoundSeal check(SealedFile.Written signature, CMSSignedData signed) {
        var signers = signed.getSignerInfos().getSigners();
        var certificate = signers.size() != 1 ? Optional.<X509CertificateHolder>empty()
                : signed.getCertificates().getMatches(null).stream()
                        .filter(one -> signers.iterator().next().getSID().match(one)).findFirst();
        if (certificate.isEmpty()) {
            return broken(signature, "签名中没有印章证书");
        }
        var signer = signers.iterator().next();
        if (!isTrusted(Keystores.parsed(certificate.get()), certificates(signed), LONGEST_CHAIN)) {
            return broken(signature, "印章证书不是本系统签发的");
        }
        var problems = isRight(signer, certificate.get()) ? List.<String>of() : List.of("盖章后被它覆盖的内容有改动");
        return new FoundSeal(signature.box(), commonName(certificate.get()),
                certificate.get().getSerialNumber().toString(16), time(signer).orElse(signature.claimed()),
                problems.isEmpty(), problems);
    }

    private static FoundSeal broken(SealedFile.Written signature, String problem) {
        return new FoundSeal(signature.box(), FOREIGN, "", null, false, List.of(problem));
    }

    private static List<X509Certificate> certificates(CMSSignedData signed) {
        return signed.getCertificates().getMatches(null).stream().map(Keystores::parsed).toList();
    }

    private boolean isTrusted(X509Certificate certificate, List<X509Certificate> between, int links) {
        return roots.stream().anyMatch(root -> isIssuer(root, certificate))
                || links > 0 && between.stream().filter(one -> one.getBasicConstraints() >= 0
                && !one.equals(certificate) && isIssuer(one, certificate))
                .anyMatch(one -> isTrusted(one, between, links - 1));
    }

    private static boolean isIssuer(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static boolean isRight(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException changed) {
            return false;
        }
    }

    /** As the token says; whether the token is right the strict check says. */
    private static Optional<Instant> time(SignerInformation signer) {
        var attributes = signer.getUnsignedAttributes();
        var token = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (token == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeStampToken(new CMSSignedData(token.getAttrValues().getObjectAt(0)
                    .toASN1Primitive().getEncoded())).getTimeStampInfo().getGenTime().toInstant());
        } catch (CMSException | TSPException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String commonName(X509CertificateHolder certificate) {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? "" : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
