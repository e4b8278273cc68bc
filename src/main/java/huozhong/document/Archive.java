package huozhong.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

import huozhong.shared.InvalidInput;

/**
 * A zip archive taken apart in memory, once, within limits that a bomb runs into. Not by the JDK's stream, which can't
 * read what POI and others write entry by entry (Zip64 with the sizes behind the data).
 */
public final class Archive {

    private static final int BUFFER = 1 << 16;
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
    private static final int MAX_RATIO = 100;
    /** Little files may be very repetitive without meaning harm. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final byte[] zip;
    private final Limits limits;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long unzipped;
    private int count;

    private Archive(byte[] zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** How much an archive may hold: bytes as it comes, bytes unzipped, entries. */
    public record Limits(int zipped, int unzipped, int entries) {
    }

    public static boolean isZip(byte[] bytes) {
        return Bytes.startsWith(bytes, 'P', 'K', 3, 4);
    }

    /** The archive's files by their full name, in its order; throws {@link InvalidInput} on "file". */
    public static Map<String, byte[]> unzip(byte[] zip, Limits limits) {
        if (zip.length > limits.zipped()) {
            throw new InvalidInput("file", "文件不能超过" + (limits.zipped() >> 20) + "MB");
        }
        try {
            return new Archive(zip, limits).read();
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("file", "压缩包已损坏或已加密，无法打开");
        }
    }

    private Map<String, byte[]> read() throws IOException {
        try (var in = new ZipArchiveInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1.name(), false)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                add(entry, in);
            }
        }
        return entries;
    }

    private void add(ZipArchiveEntry entry, ZipArchiveInputStream in) throws IOException {
        if (!METHODS.contains(entry.getMethod()) || !in.canReadEntryData(entry)) {
            throw new IOException("encrypted or packed otherwise");
        }
        if (++count > limits.entries()) {
            throw new InvalidInput("file", "压缩包内文件过多，不能超过" + limits.entries() + "个");
        }
        var bytes = content(in);
        if (!entry.isDirectory() && entries.put(name(entry.getName()), bytes) != null) {
            throw new InvalidInput("file", "压缩包内有同名文件：" + name(entry.getName()));
        }
    }

    private byte[] content(ZipArchiveInputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unzipped += n;
            refuseBomb();
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private void refuseBomb() {
        var swollen = unzipped > RATIO_COUNTS_FROM && unzipped / zip.length >= MAX_RATIO;
        if (swollen || unzipped > limits.unzipped()) {
            throw new InvalidInput("file", "文件解压后过大，已拒绝打开");
        }
    }

    /** A name with the UTF-8 flag is decoded already; without it, it is UTF-8 (macOS) or GBK (Windows). */
    private static String name(String read) {
        if (read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        var raw = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(raw.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030").decode(raw).toString();
        }
    }
}
