package huozhong.document;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook as they were checked: POI reads these and not the archive, of which two could be told. */
record Parts(Map<String, byte[]> parts) implements ZipEntrySource {

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern PROPERTIES = Pattern.compile("(?i)docProps/.*|.*\\.psmdcp");

    /**
     * What there is to read: who wrote the file isn't (WPS writes what POI refuses), and the names of Strict Open XML,
     * which POI doesn't know, are those of the usual kind.
     */
    static Parts toRead(Map<String, byte[]> parts) {
        var toRead = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, part) -> {
            if (!PROPERTIES.matcher(name).matches()) {
                toRead.put(name, name.endsWith(".rels") || name.equals("xl/workbook.xml") ? usual(part) : part);
            }
        });
        return new Parts(toRead);
    }

    private static byte[] usual(byte[] part) {
        return Bytes.contains(part, STRICT)
                ? new String(part, StandardCharsets.UTF_8).replace(STRICT, USUAL).getBytes(StandardCharsets.UTF_8)
                : part;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        var name = path.startsWith("/") ? path.substring(1) : path;
        return parts.keySet().stream().filter(name::equalsIgnoreCase).findFirst().map(ZipArchiveEntry::new)
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        var bytes = parts.get(entry.getName());
        if (bytes == null) {
            throw new FileNotFoundException(entry.getName());
        }
        return new ByteArrayInputStream(Objects.requireNonNull(bytes));
    }

    @Override
    public void close() {
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
