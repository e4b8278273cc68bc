package huozhong.seal.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The roots that are trusted beside our own, for seals whose keys others issued, and the lists of what these revoked,
 * which somebody renews beside us and which are read anew each time.
 */
@Component
final class TrustedRoots {

    static final TrustedRoots NONE = new TrustedRoots(List.of(), List.of());

    private final List<X509Certificate> roots;
    private final List<Path> revocations;

    TrustedRoots(@Value("${huozhong.seal.trusted-roots:}") List<String> roots,
                 @Value("${huozhong.seal.trusted-revocations:}") List<String> revocations) {
        this.roots = roots.stream().map(Path::of).flatMap(file -> certificates(file).stream()).toList();
        this.revocations = revocations.stream().map(Path::of).toList();
    }

    List<X509Certificate> roots() {
        return roots;
    }

    List<byte[]> revocations() {
        return revocations.stream().map(TrustedRoots::read).toList();
    }

    private static List<X509Certificate> certificates(Path file) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(read(file)))
                    .stream().map(X509Certificate.class::cast).toList();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("huozhong.seal.trusted-roots: no certificate is in " + file, unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A trusted root's file can't be read: " + file, unreadable);
        }
    }
}
