package huozhong.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The file with the record's key, which all nodes share and no account of the database reaches. */
final class AuditKeyFile {

    /** Beside the stored files unless it is named. */
    static final String PLACE = "${huozhong.audit.key-file:${huozhong.files:./data/files}/../audit.key}";

    private final Path file;

    AuditKeyFile(String place) {
        file = Path.of(place).toAbsolutePath().normalize();
    }

    Optional<AuditKey> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(AuditKey.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException(file + " is no key of the audit record", broken);
        }
    }

    /** Puts the file there, for its owner only and never over another. */
    AuditKey write(AuditKey key) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownersOnly())) {
                channel.write(ByteBuffer.wrap(key.toText().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var owners = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owners)};
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
