package huozhong.seal.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.bouncycastle.cert.X509CertificateHolder;

/** Keys as text for a column: a salt and the PKCS#12 whose password comes of it. */
final class Keystores {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALIAS = "seal";

    private Keystores() {
    }

    static String write(HeldKey key, Function<byte[], char[]> password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var bytes = new ByteArrayOutputStream();
        try {
            var secret = password.apply(salt);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            // parsed anew: providers keep a friendly name in the object that they are given, and mix up whose it is
            store.setKeyEntry(ALIAS, key.key(), secret, key.chain().stream().map(Keystores::anew)
                    .toArray(Certificate[]::new));
            store.store(bytes, secret);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        var base64 = Base64.getEncoder();
        return base64.encodeToString(salt) + ':' + base64.encodeToString(bytes.toByteArray());
    }

    /** Throws WrongPin if that password opens nothing. */
    static HeldKey read(String text, Function<byte[], char[]> password) {
        var colon = text.indexOf(':');
        var secret = password.apply(Base64.getDecoder().decode(text.substring(0, colon)));
        return open(Base64.getDecoder().decode(text.substring(colon + 1)), secret);
    }

    static HeldKey open(byte[] pkcs12, char[] secret) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), secret);
            var alias = keyAlias(store);
            var chain = new ArrayList<X509Certificate>();
            for (var certificate : store.getCertificateChain(alias)) {
                chain.add(anew((X509Certificate) certificate));
            }
            return new HeldKey(List.copyOf(chain), (PrivateKey) store.getKey(alias, secret));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unopened) {
            if (unopened.getCause() instanceof UnrecoverableKeyException) {
                throw new WrongPin();
            }
            throw new IllegalStateException(unopened);
        }
    }

    static String keyAlias(KeyStore store) throws GeneralSecurityException {
        for (var aliases = store.aliases(); aliases.hasMoreElements();) {
            var alias = aliases.nextElement();
            if (store.isKeyEntry(alias)) {
                return alias;
            }
        }
        throw new GeneralSecurityException("There is no private key");
    }

    static X509Certificate anew(X509Certificate certificate) {
        try {
            return parse(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static X509Certificate parse(byte[] encoded) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static X509Certificate parsed(X509CertificateHolder certificate) {
        try {
            return parse(certificate.getEncoded());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static X509Certificate parse(String text) {
        return parse(Base64.getDecoder().decode(text));
    }
}
