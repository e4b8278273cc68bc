package huozhong.document;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook as they were checked: POI reads these and not the archive, of which two could be told. */
record Parts(Map<String, byte[]> parts) implements ZipEntrySource {

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
