package huozhong.seal.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.function.Function;

import org.bouncycastle.cert.X509CertificateHolder;

/** An SM2 key with its certificate, opened. */
public record Sm2Key(X509CertificateHolder certificate, PrivateKey key) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KIND = "PKCS12-AES256-AES128";
    private static final String ALIAS = "seal";

    public byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance(Sm2.ALGORITHM, Sm2.PROVIDER);
            signature.initSign(key, RANDOM);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of " + certificate.getSubject() + " can't sign", broken);
        }
    }

    /** A salt and the PKCS#12 whose password comes of it. */
    String locked(Function<byte[], char[]> password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var bytes = new ByteArrayOutputStream();
        try {
            var secret = password.apply(salt);
            var store = KeyStore.getInstance(KIND, Sm2.PROVIDER);
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, secret, new X509Certificate[] {java(certificate)});
            store.store(bytes, secret);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        var base64 = Base64.getEncoder();
        return base64.encodeToString(salt) + ':' + base64.encodeToString(bytes.toByteArray());
    }

    static Sm2Key unlocked(String text, Function<byte[], char[]> password) {
        var colon = text.indexOf(':');
        var secret = password.apply(Base64.getDecoder().decode(text.substring(0, colon)));
        try {
            var store = KeyStore.getInstance(KIND, Sm2.PROVIDER);
            store.load(new ByteArrayInputStream(Base64.getDecoder().decode(text.substring(colon + 1))), secret);
            return new Sm2Key(new X509CertificateHolder(store.getCertificate(ALIAS).getEncoded()),
                    (PrivateKey) store.getKey(ALIAS, secret));
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate java(X509CertificateHolder certificate)
            throws GeneralSecurityException, IOException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", Sm2.PROVIDER)
                .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
    }
}
