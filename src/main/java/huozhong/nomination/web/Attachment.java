package huozhong.nomination.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import huozhong.document.FileContent;

/** A stored file as an attachment: never shown by the browser as a page of ours. */
final class Attachment {

    private Attachment() {
    }

    static ResponseEntity<byte[]> of(FileContent content) {
        return of(content.file().name(), content.file().mediaType(), content.bytes());
    }

    static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff").body(bytes);
    }
}
