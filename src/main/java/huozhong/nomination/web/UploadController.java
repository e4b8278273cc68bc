package huozhong.nomination.web;

import java.io.IOException;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.organization.Post;

/** Photos and scans, uploaded for one of the caller's units before a form names them. */
@RestController
class UploadController {

    private final Uploads files;

    UploadController(Uploads files) {
        this.files = files;
    }

    @PostMapping(path = "/api/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded photo(@RequestParam String unit, @RequestPart MultipartFile file, Caller caller) throws IOException {
        return store(unit, StoredFile.Kind.PHOTO, file, caller);
    }

    @PostMapping(path = "/api/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded scan(@RequestParam String unit, @RequestPart MultipartFile file, Caller caller) throws IOException {
        return store(unit, StoredFile.Kind.SCAN, file, caller);
    }

    private Uploaded store(String unit, StoredFile.Kind kind, MultipartFile file, Caller caller) throws IOException {
        caller.requireDutyIn(unit, Post.Kind.CLERK);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            var stored = files.store(unit, kind, name, content, caller.userId());
            return new Uploaded(stored.id(), stored.name(), stored.size());
        }
    }

    /** The id by which a form names the file. */
    record Uploaded(String id, String name, long size) {
    }
}
