package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** SM2 and SM3 (GB/T 32918, 32905) as files of GB/T 38540 want them: with the user's usual name in the digest. */
public final class Sm2 {

    public static final ASN1ObjectIdentifier SIGNATURE = GMObjectIdentifiers.sm2sign_with_sm3;
    public static final ASN1ObjectIdentifier DIGEST = GMObjectIdentifiers.sm3;

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    static final String ALGORITHM = "SM3withSM2";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sm2() {
    }

    public static byte[] sm3(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }

    public static boolean isRight(X509CertificateHolder signer, byte[] data, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM, PROVIDER);
            check.initVerify(key(signer));
            check.update(data);
            return check.verify(signature);
        } catch (GeneralSecurityException | PEMException changed) {
            return false;
        }
    }

    /** Whether one was issued by the other. */
    public static boolean isIssuer(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        return certificate.getIssuer().equals(issuer.getSubject())
                && certificate.getSignatureAlgorithm().getAlgorithm().equals(SIGNATURE)
                && isRight(issuer, signed(certificate), certificate.getSignature());
    }

    private static PublicKey key(X509CertificateHolder certificate) throws PEMException {
        return new JcaPEMKeyConverter().setProvider(PROVIDER).getPublicKey(certificate.getSubjectPublicKeyInfo());
    }

    private static byte[] signed(X509CertificateHolder certificate) {
        try {
            return certificate.toASN1Structure().getTBSCertificate().getEncoded("DER");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static KeyPair pair() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC", PROVIDER);
            pairs.initialize(new ECGenParameterSpec("sm2p256v1"), RANDOM);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
