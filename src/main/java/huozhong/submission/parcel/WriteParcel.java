package huozhong.submission.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Service;

/** Writes a parcel file by file, so that no more than one is in memory; at its end what it says of itself. */
@Service
public class WriteParcel {

    static final String READABLE = "清单.txt";

    private final ObjectMapper json;

    WriteParcel(ObjectMapper json) {
        this.json = json;
    }

    public void write(Parcel parcel, OutputStream out) throws IOException {
        var written = new ArrayList<ParcelManifest.FileOf>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : parcel.files()) {
                var bytes = file.content().bytes();
                add(zip, file.path(), bytes);
                written.add(new ParcelManifest.FileOf(file.path(), file.kind().name(), file.number(),
                        Digest.of(bytes), bytes.length));
            }
            var manifest = parcel.manifest(written);
            add(zip, READABLE, manifest.readable().getBytes(StandardCharsets.UTF_8));
            add(zip, ParcelManifest.PATH, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        }
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }
}
