package huozhong.seal.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A key that Java can use: its own, or one that never leaves its device, where the device's provider signs. */
record HeldKey(List<X509Certificate> chain, PrivateKey key, @Nullable Provider device) implements SealKey {

    HeldKey(List<X509Certificate> chain, PrivateKey key) {
        this(chain, key, null);
    }

    @Override
    public String algorithm() {
        return algorithm(chain);
    }

    static String algorithm(List<X509Certificate> chain) {
        return chain.get(0).getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            var signature = device == null ? Signature.getInstance(algorithm())
                    : Signature.getInstance(algorithm(), device);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of " + chain.get(0).getSubjectX500Principal() + " can't sign",
                    broken);
        }
    }
}
