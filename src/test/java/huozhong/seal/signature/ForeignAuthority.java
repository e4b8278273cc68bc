package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** An authority that isn't ours: what it trusts, and the list of what it revoked, as files that a setting names. */
public final class ForeignAuthority {

    private static final Instant BEGUN = Instant.parse("2024-04-01T00:00:00Z");

    private final Issuer issuer = Issuer.create(BEGUN);
    private final Path folder;

    public ForeignAuthority(Path folder) {
        this.folder = folder;
        pem("root", issuer.certificate());
        write("revoked.crl", issuer.revoked(List.of(), BEGUN));
    }

    public Path root() {
        return folder.resolve("root.pem");
    }

    public Path revocations() {
        return folder.resolve("revoked.crl");
    }

    HeldKey issued(String unitName) {
        return issuer.seal(unitName, BEGUN);
    }

    PadesSignature stamping(String unitName, Clock clock) {
        return new PadesSignature(issued(unitName), new TimeStamps(issuer.clock(BEGUN), clock));
    }

    Path pem(String name, X509Certificate certificate) {
        return write(name + ".pem", block("CERTIFICATE", Base64.getDecoder().decode(Keystores.text(certificate))));
    }

    Path pem(String name, PrivateKey key) {
        return write(name + ".pem", block("PRIVATE KEY", key.getEncoded()));
    }

    private static byte[] block(String kind, byte[] der) {
        return ("-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
