package huozhong.shared.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an attachment: never shown by the browser as a page of ours. */
public final class Attachment {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Attachment() {
    }

    public static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
        return of(name, XLSX, bytes);
    }

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff").body(bytes);
    }
}
