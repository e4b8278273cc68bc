package huozhong.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/** A seal's key as BouncyCastle asks for one. */
final class KeySigner implements ContentSigner {

    private final SealKey key;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    KeySigner(SealKey key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
    }

    @Override
    public OutputStream getOutputStream() {
        return data;
    }

    @Override
    public byte[] getSignature() {
        return key.sign(data.toByteArray());
    }
}
