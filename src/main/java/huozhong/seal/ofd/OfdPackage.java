package huozhong.seal.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import huozhong.document.Archive;
import huozhong.shared.InvalidInput;

/** The files of an OFD by their names in it, which begin with no slash. */
record OfdPackage(Map<String, byte[]> files) {

    static final String ENTRY = "OFD.xml";

    private static final int MEGABYTE = 1 << 20;
    private static final Archive.Limits LIMITS = new Archive.Limits(40 * MEGABYTE, 200 * MEGABYTE, 3000);
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z0-9_]+(\\.[A-Za-z0-9]+)?(/[A-Za-z0-9_]+(\\.[a-z]+)?)*");
    /** As early as zip knows: the same package is the same file, whenever it is packed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    OfdPackage() {
        this(new TreeMap<>());
    }

    /** Refuses what could do harm (InvalidInput on "file"). */
    static OfdPackage read(byte[] zip) {
        var files = new TreeMap<>(Archive.unzip(zip, LIMITS, name -> true));
        for (var name : files.keySet()) {
            if (!PLAIN.matcher(name).matches()) {
                throw new InvalidInput("file", "OFD文件中有不合规范的文件名，不予打开");
            }
        }
        if (!files.containsKey(ENTRY)) {
            throw new InvalidInput("file", "文件不是OFD");
        }
        return new OfdPackage(files);
    }

    void put(String name, String xml) {
        files.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                to.putNextEntry(entry);
                to.write(file.getValue());
                to.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
