package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A token of SoftHSM with one key, whose certificate a foreign authority issued; gone when it is closed. */
public final class SoftToken implements AutoCloseable {

    public static final String PIN = "846291";
    public static final String LABEL = "hospital";
    private static final List<String> LIBRARIES = List.of("/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so");
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    private final String token = UUID.randomUUID().toString().substring(0, 18);
    private final String slot;

    public SoftToken(Path folder, ForeignAuthority authority, String unitName) {
        var key = authority.issued(unitName);
        var initialised = Tool.run("softhsm2-util", "--init-token", "--free", "--label", token, "--so-pin", "99887766",
                "--pin", PIN);
        assertThat(initialised.exit()).as(initialised.output()).isZero();
        var found = SLOT.matcher(initialised.output());
        assertThat(found.find()).as(initialised.output()).isTrue();
        slot = found.group(1);
        done("softhsm2-util", "--import", authority.pem("key", key.key()).toString(), "--token", token, "--label",
                LABEL, "--id", "01", "--pin", PIN);
        var certificate = folder.resolve("certificate.der");
        write(certificate, key);
        done("pkcs11-tool", "--module", library(), "--token-label", token, "--login", "--pin", PIN, "--write-object",
                certificate.toString(), "--type", "cert", "--id", "01", "--label", LABEL);
    }

    private static void write(Path file, HeldKey key) {
        try {
            Files.write(file, key.chain().get(0).getEncoded());
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String library() {
        return LIBRARIES.stream().filter(file -> Files.exists(Path.of(file))).findFirst().orElseThrow();
    }

    public String slot() {
        return slot;
    }

    private static void done(String... command) {
        var tool = Tool.run(command);
        assertThat(tool.exit()).as(tool.output()).isZero();
    }

    @Override
    public void close() {
        Tool.run("softhsm2-util", "--delete-token", "--token", token);
    }
}
