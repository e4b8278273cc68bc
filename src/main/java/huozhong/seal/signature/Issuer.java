package huozhong.seal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Our own root and what it issues: ECDSA on P-256, for internal evidence and trials. It is no authority that anybody
 * else trusts, and every name in it says so.
 */
record Issuer(HeldKey root) {

    private static final String TRIAL = "测试专用";
    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final Duration ROOT_LIFE = Duration.ofDays(20 * 365L);
    private static final Duration CLOCK_LIFE = Duration.ofDays(10 * 365L);
    private static final Duration SEAL_LIFE = Duration.ofDays(3 * 365L);
    private static final Duration LIST_LIFE = Duration.ofDays(60);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Issuer create(Instant now) {
        var pair = pair();
        var name = name("新时代文明实践“火种”计划内部印章根证书");
        var builder = builder(name, now, ROOT_LIFE, name, pair);
        try {
            var keys = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    keys.createSubjectKeyIdentifier(pair.getPublic()));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var own = Keystores.parse(builder.build(signer).getEncoded());
            return new Issuer(new HeldKey(List.of(own), pair.getPrivate()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The key that says when something was sealed. */
    HeldKey clock(Instant now) {
        return issue("新时代文明实践“火种”计划时间戳", now, CLOCK_LIFE, KeyUsage.digitalSignature,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }

    HeldKey seal(String unitName, Instant now) {
        return issue(unitName, now, SEAL_LIFE, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, null);
    }

    /** The list of what was revoked, good for two months and made anew every day. */
    byte[] revoked(Collection<Revoked> certificates, Instant now) {
        var builder = new X509v2CRLBuilder(subject(), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(LIST_LIFE)));
        certificates.forEach(one -> builder.addCRLEntry(one.serial(), Date.from(one.at()),
                CRLReason.cessationOfOperation));
        try {
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
            return new JcaX509CRLConverter().getCRL(builder.build(new KeySigner(root))).getEncoded();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HeldKey issue(String commonName, Instant now, Duration life, int usage,
                          @Nullable ExtendedKeyUsage purpose) {
        var pair = pair();
        var builder = builder(subject(), now, life, name(commonName), pair);
        try {
            var keys = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    keys.createAuthorityKeyIdentifier(certificate()));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    keys.createSubjectKeyIdentifier(pair.getPublic()));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, purpose);
            }
            var own = Keystores.parse(builder.build(new KeySigner(root)).getEncoded());
            return new HeldKey(Stream.concat(Stream.of(own), root.chain().stream()).toList(), pair.getPrivate());
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    X509Certificate certificate() {
        return root.chain().get(0);
    }

    private X500Name subject() {
        try {
            return new JcaX509CertificateHolder(certificate()).getSubject();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, Instant now, Duration life, X500Name subject,
                                                    KeyPair pair) {
        return new JcaX509v3CertificateBuilder(issuer, new BigInteger(126, RANDOM).setBit(126),
                Date.from(now.minus(SLACK)), Date.from(now.plus(life)), subject, pair.getPublic());
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.OU, TRIAL)
                .addRDN(BCStyle.CN, commonName).build();
    }

    private static KeyPair pair() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A certificate that ended before its time. */
    record Revoked(BigInteger serial, Instant at) {
    }
}
