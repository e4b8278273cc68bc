package huozhong.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.shared.StoreFull;
import huozhong.shared.StoreGone;

/**
 * The folder of the stored contents, each once, named by its SHA-256; written to the disk before its name exists. Nodes
 * share it: who puts or removes a content has locked it ({@link StoredFiles#lock}).
 */
@Component
class Folder {

    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);
    /** The file that says which folder this is. */
    static final String ID = "store-id";

    private static final long ROOM_BESIDE = 1L << 20;
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern REMAINS = Pattern.compile("new.*\\.tmp");

    private final Path root;

    Folder(@Value("${huozhong.files:./data/files}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    /** Stores the bytes under their SHA-256; a content that is there already is only made young again. */
    void put(String sha256, byte[] bytes, Instant now) {
        try {
            if (Files.exists(path(sha256))) {
                Files.setLastModifiedTime(path(sha256), FileTime.from(now));
                return;
            }
            write(sha256, bytes, now);
        } catch (IOException e) {
            LOG.error("A file can't be stored: {}", e.getClass().getName());
            throw hasNoRoomFor(bytes) ? new StoreFull() : new StoreGone();
        }
    }

    /** Asked of the disk, since the system says it in its own language. */
    boolean hasNoRoomFor(byte[] bytes) {
        return Files.isDirectory(root) && root.toFile().getUsableSpace() < bytes.length + ROOM_BESIDE;
    }

    /** What the folder was given at its first use; nothing yet where there is none, or not a whole one. */
    Optional<String> id() throws IOException {
        var file = root.resolve(ID);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /** Gives the folder an id unless it has one. */
    void begin(String id) throws IOException {
        Files.createDirectories(root);
        try {
            Files.writeString(root.resolve(ID), id, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException begun) {
            return;
        }
    }

    /** Tried: neither rights nor a mount say it for sure. */
    boolean isWritable() {
        try {
            var probe = Files.writeString(Files.createTempFile(root, "new", ".tmp"), "probe");
            return Files.deleteIfExists(probe);
        } catch (IOException e) {
            return false;
        }
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

    /** The contents that were last stored before a moment. */
    List<String> old(Instant before) {
        return files(CONTENT).map(file -> file.getFileName().toString()).filter(sha256 -> isOld(sha256, before))
                .toList();
    }

    boolean isOld(String sha256, Instant before) {
        return isOld(path(sha256), before);
    }

    void remove(String sha256) {
        remove(path(sha256));
    }

    /** What a node that died in the middle of storing has left. */
    void sweepRemains(Instant before) {
        files(REMAINS).filter(file -> isOld(file, before)).forEach(Folder::remove);
    }

    private Stream<Path> files(Pattern name) {
        if (!Files.isDirectory(root)) {
            return Stream.of();
        }
        try (var found = Files.walk(root)) {
            return found.filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOld(Path file, Instant before) {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String sha256, byte[] bytes, Instant now) throws IOException {
        var target = path(sha256);
        var folder = Files.createDirectories(target.getParent());
        var temporary = Files.createTempFile(folder, "new", ".tmp");
        try {
            fill(temporary, bytes);
            Files.setLastModifiedTime(temporary, FileTime.from(now));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        }
    }

    void fill(Path temporary, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
