package huozhong.seal.signature;

import java.security.cert.X509Certificate;
import java.util.List;

/** A seal's private key wherever it lies, in a keystore (PKCS#12) or in a device (PKCS#11), opened for one act. */
public interface SealKey {

    /** Its certificate first, the root last. */
    List<X509Certificate> chain();

    /** As Java names it: SHA256withECDSA or SHA256withRSA. */
    String algorithm();

    byte[] sign(byte[] data);
}
