package huozhong.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.shared.StoreFull;

/** The folder of the stored contents, each once, named by its SHA-256; written to the disk before its name exists. */
@Component
class Folder {

    private static final long ROOM_BESIDE = 1L << 20;
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    Folder(@Value("${huozhong.files:./data/files}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    /** Stores the bytes and answers their SHA-256; a content that is there already is only made young again. */
    String put(byte[] bytes, Instant now) {
        var sha256 = Bytes.sha256(bytes);
        try {
            if (!touched(sha256, now)) {
                write(sha256, bytes, now);
            }
            return sha256;
        } catch (IOException e) {
            throw hasNoRoomFor(bytes) ? new StoreFull() : new UncheckedIOException(e);
        }
    }

    /** Asked of the disk, since the system says it in its own language. */
    private boolean hasNoRoomFor(byte[] bytes) {
        return Files.isDirectory(root) && root.toFile().getUsableSpace() < bytes.length + ROOM_BESIDE;
    }

    byte[] get(String sha256) {
        try {
            var bytes = Files.readAllBytes(path(sha256));
            if (!Bytes.sha256(bytes).equals(sha256)) {
                throw new IllegalStateException("stored file changed on disk: " + sha256);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was last stored before a moment and is wanted by nobody; answers how many. */
    int sweep(Instant before, Predicate<String> wanted) {
        return (int) files().stream().filter(file -> removed(file, before, wanted)).count();
    }

    /** The same for one content. */
    void discard(String sha256, Instant before, Predicate<String> wanted) {
        if (Files.exists(path(sha256))) {
            removed(path(sha256), before, wanted);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at a time with {@link #touched}: an orphan that somebody stores again just now stays. */
    private synchronized boolean removed(Path file, Instant before, Predicate<String> wanted) {
        try {
            var name = file.getFileName().toString();
            var old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (!old || CONTENT.matcher(name).matches() && wanted.test(name)) {
                return false;
            }
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean touched(String sha256, Instant now) throws IOException {
        if (!Files.exists(path(sha256))) {
            return false;
        }
        Files.setLastModifiedTime(path(sha256), FileTime.from(now));
        return true;
    }

    private void write(String sha256, byte[] bytes, Instant now) throws IOException {
        var target = path(sha256);
        var folder = Files.createDirectories(target.getParent());
        var temporary = Files.createTempFile(folder, "new", ".tmp");
        try {
            write(temporary, bytes);
            Files.setLastModifiedTime(temporary, FileTime.from(now));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        }
    }

    private static void write(Path temporary, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
