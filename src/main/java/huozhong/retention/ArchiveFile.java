package huozhong.retention;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose last entry lists every other's SHA-256, as sha256sum does, and whose last 64 bytes, in the zip's comment,
 * are the SHA-256 of all before them: any changed byte shows.
 */
final class ArchiveFile implements Closeable {

    static final String MANIFEST = "MANIFEST.sha256";
    static final int SEAL = 64;

    private final Path path;
    private final ZipOutputStream zip;
    private final Map<String, String> manifest = new TreeMap<>();

    /** What came of it: the SHA-256 of the whole file, which stands in the record, its size, and how many entries. */
    record Written(String sha256, long size, int entries) {
    }

    ArchiveFile(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8);
    }

    /** What is there under this name already is the same. */
    void add(String name, byte[] bytes) throws IOException {
        if (manifest.putIfAbsent(name, sha256(bytes)) == null) {
            put(name, bytes);
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    Written seal() throws IOException {
        var lines = new StringBuilder();
        manifest.forEach((name, sha256) -> lines.append(sha256).append("  ").append(name).append('\n'));
        put(MANIFEST, lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.setComment("sha256:" + "0".repeat(SEAL));
        zip.close();
        var size = Files.size(path);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(size - SEAL);
            file.write(sha256(path, size - SEAL).getBytes(StandardCharsets.US_ASCII));
            file.getFD().sync();
        }
        return new Written(sha256(path, size), size, manifest.size());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Of a file's first bytes, so many. */
    static String sha256(Path path, long bytes) throws IOException {
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(path), digest)) {
            var rest = bytes;
            var buffer = new byte[1 << 16];
            while (rest > 0) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
                rest = read < 0 ? 0 : rest - read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
