package huozhong.seal.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Our own root for SM2 and what it issues; like the other one nobody else trusts it, and every name in it says so. */
record Sm2Issuer(Sm2Key root) {

    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final Duration ROOT_LIFE = Duration.ofDays(20 * 365L);
    private static final Duration MAKER_LIFE = Duration.ofDays(20 * 365L - 1);
    private static final Duration SEAL_LIFE = Duration.ofDays(3 * 365L);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Sm2Issuer create(Instant now) {
        var name = name("新时代文明实践“火种”计划内部印章根证书（SM2）");
        var pair = Sm2.pair();
        return new Sm2Issuer(signed(builder(name, now, ROOT_LIFE, name, pair), pair, pair,
                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true));
    }

    /** Whose signature makes a picture a seal. */
    Sm2Key maker(Instant now) {
        return issue("新时代文明实践“火种”计划制章人", now, MAKER_LIFE);
    }

    Sm2Key seal(String unitName, Instant now) {
        return issue(unitName, now, SEAL_LIFE);
    }

    private Sm2Key issue(String commonName, Instant now, Duration life) {
        var pair = Sm2.pair();
        return signed(builder(root.certificate().getSubject(), now, life, name(commonName), pair), pair,
                new KeyPair(pair.getPublic(), root.key()),
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation), false);
    }

    private static Sm2Key signed(X509v3CertificateBuilder builder, KeyPair pair, KeyPair by, KeyUsage usage,
                                 boolean isRoot) {
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
            builder.addExtension(Extension.keyUsage, true, usage);
            var signer = new JcaContentSignerBuilder(Sm2.ALGORITHM).setProvider(Sm2.PROVIDER).build(by.getPrivate());
            return new Sm2Key(builder.build(signer), pair.getPrivate());
        } catch (CertIOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, Instant now, Duration life, X500Name subject,
                                                    KeyPair pair) {
        return new X509v3CertificateBuilder(issuer, new BigInteger(126, RANDOM).setBit(126),
                Date.from(now.minus(SLACK)), Date.from(now.plus(life)), subject,
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.OU, "测试专用")
                .addRDN(BCStyle.CN, commonName).build();
    }
}
