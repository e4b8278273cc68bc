package huozhong.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.security.auth.x500.X500Principal;

import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import huozhong.seal.signature.DocumentSealer;
import huozhong.seal.signature.Imprint;
import huozhong.seal.signature.SealKey;
import huozhong.seal.signature.SealKeys;

/** Keys in a PKCS#12 each, and seals that are lines at the end of a file: what the tests of orders need of sealing. */
@TestConfiguration
public class StandInSealing {

    /** What happens just before a seal is put on, nothing unless a test says so. */
    final AtomicReference<Runnable> before = new AtomicReference<>(() -> { });

    @Bean
    @Primary
    SealKeys standInKeys() {
        return new Keys();
    }

    @Bean
    @Primary
    DocumentSealer standInSealer() {
        return new Sealer(before);
    }

    @Bean
    SealedProbe sealedProbe() {
        return new SealedProbe();
    }

    private record Sealer(AtomicReference<Runnable> before) implements DocumentSealer {

        @Override
        public byte[] prepare(byte[] pdf, List<SealBox> boxes) {
            var text = new StringBuilder(new String(pdf, StandardCharsets.UTF_8));
            boxes.forEach(box -> text.append("\n[box ").append(box.name()).append("]"));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] seal(byte[] document, Imprint imprint, SealKey key) {
            before.get().run();
            var text = new String(document, StandardCharsets.UTF_8);
            if (!text.contains("[box " + imprint.box() + "]") || text.contains("[seal " + imprint.box() + " ")) {
                throw new IllegalStateException("no empty box " + imprint.box());
            }
            var sealed = text + "\n[seal " + imprint.box() + " " + imprint.unitName() + " " + imprint.opinion() + " "
                    + imprint.on() + " " + HexFormat.of().formatHex(key.sign(document)) + "]";
            return sealed.getBytes(StandardCharsets.UTF_8);
        }
    }

    private record Key(List<X509Certificate> chain, PrivateKey secret) implements SealKey {

        @Override
        public String algorithm() {
            return "SHA256withECDSA";
        }

        @Override
        public byte[] sign(byte[] data) {
            try {
                var signature = Signature.getInstance(algorithm());
                signature.initSign(secret);
                signature.update(data);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final class Keys implements SealKeys {

        @Override
        public byte[] create(String sealId, String unitName, String pin) {
            try {
                var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
                var name = new X500Principal("CN=" + sealId);
                var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(64, new SecureRandom()), new Date(0),
                        new Date(Long.MAX_VALUE / 100_000), name, pair.getPublic());
                var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
                return store(pair.getPrivate(), new Certificate[] {certificate}, pin);
            } catch (GeneralSecurityException | OperatorCreationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public byte[] inDevice(String label, String pin) {
            throw new UnsupportedOperationException("there is no device");
        }

        @Override
        public SealKey open(byte[] store, String pin) throws WrongPin {
            try {
                var keys = KeyStore.getInstance("PKCS12");
                keys.load(new ByteArrayInputStream(store), pin.toCharArray());
                return new Key(List.of((X509Certificate) keys.getCertificate("seal")),
                        (PrivateKey) keys.getKey("seal", pin.toCharArray()));
            } catch (IOException wrong) {
                throw new WrongPin();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void revoke(byte[] store) {
            // nobody asks for its certificate
        }

        @Override
        public byte[] change(byte[] store, String pin, String newPin) throws WrongPin {
            var key = (Key) open(store, pin);
            return store(key.secret(), key.chain().toArray(Certificate[]::new), newPin);
        }

        private static byte[] store(PrivateKey secret, Certificate[] chain, String pin) {
            try (var out = new ByteArrayOutputStream()) {
                var keys = KeyStore.getInstance("PKCS12");
                keys.load(null, null);
                keys.setKeyEntry("seal", secret, pin.toCharArray(), chain);
                keys.store(out, pin.toCharArray());
                return out.toByteArray();
            } catch (GeneralSecurityException | IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
