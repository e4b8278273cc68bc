package huozhong.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import huozhong.shared.InvalidInput;

/** A zip archive taken apart in memory by its directory, as Excel does, within limits that a bomb runs into. */
public final class Archive {

    private static final int BUFFER = 1 << 16;
    private static final int MAX_RATIO = 100;
    /** Little files may be very repetitive without meaning harm. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final byte[] zip;
    private final Limits limits;
    private final Predicate<String> wanted;
    private final Predicate<String> known;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long unzipped;

    private Archive(byte[] zip, Limits limits, Predicate<String> wanted, Predicate<String> known) {
        this.zip = zip;
        this.limits = limits;
        this.wanted = wanted;
        this.known = known;
    }

    /** How much an archive may hold: bytes as it comes, bytes unzipped, entries. */
    public record Limits(int zipped, int unzipped, int entries) {
    }

    public static boolean isZip(byte[] bytes) {
        return Bytes.startsWith(bytes, 'P', 'K', 3, 4);
    }

    /**
     * The archive's files by their full name, in its order; throws {@link InvalidInput} on "file".
     *
     * @param known whether somebody waits for a file of this name; where an archive doesn't say how its names are
     *              written, they are read the way in which most are known
     */
    public static Map<String, byte[]> unzip(byte[] zip, Limits limits, Predicate<String> known) {
        return unzip(zip, limits, name -> true, known);
    }

    /** Of files that are not wanted only the name is kept, and their size counts. */
    static Map<String, byte[]> parts(byte[] zip, Limits limits, Predicate<String> wanted) {
        return unzip(zip, limits, wanted, name -> false);
    }

    private static Map<String, byte[]> unzip(byte[] zip, Limits limits, Predicate<String> wanted,
                                             Predicate<String> known) {
        if (zip.length > limits.zipped()) {
            throw new InvalidInput("file", "文件不能超过" + (limits.zipped() >> 20) + "MB");
        }
        try {
            return new Archive(zip, limits, wanted, known).read();
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("file", "压缩包已损坏或已加密，无法打开");
        }
    }

    private Map<String, byte[]> read() throws IOException {
        if (Bytes.count(zip, "PK\1\2") > limits.entries()) {
            throw new InvalidInput("file", "压缩包内文件过多，不能超过" + limits.entries() + "个");
        }
        try (var file = ZipFile.builder().setByteArray(zip).setUseUnicodeExtraFields(false).get()) {
            var all = Collections.list(file.getEntries());
            var names = ZipNames.of(all, known);
            for (var entry : all) {
                add(entry, names.of(entry), file);
            }
        }
        return entries;
    }

    private void add(ZipArchiveEntry entry, String name, ZipFile file) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        var method = entry.getMethod();
        if (method != ZipArchiveEntry.STORED && method != ZipArchiveEntry.DEFLATED) {
            throw new InvalidInput("file", "压缩包使用了特殊的压缩方法，请用普通zip重新打包");
        }
        try (var in = file.getInputStream(entry)) {
            if (entries.put(name, content(in, wanted.test(name))) != null) {
                throw new InvalidInput("file", "压缩包内有同名文件：" + name);
            }
        }
    }

    private byte[] content(InputStream in, boolean isKept) throws IOException {
        var kept = new ByteArrayOutputStream();
        var out = isKept ? kept : OutputStream.nullOutputStream();
        var buffer = new byte[BUFFER];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unzipped += n;
            refuseBomb();
            out.write(buffer, 0, n);
        }
        return kept.toByteArray();
    }

    private void refuseBomb() {
        var swollen = unzipped > RATIO_COUNTS_FROM && unzipped / zip.length >= MAX_RATIO;
        if (swollen || unzipped > limits.unzipped()) {
            throw new InvalidInput("file", "文件解压后过大，已拒绝打开");
        }
    }
}
