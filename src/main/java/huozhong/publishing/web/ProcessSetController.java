package huozhong.publishing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.publishing.DraftSets;
import huozhong.publishing.PublishSet;
import huozhong.publishing.SetReview;
import huozhong.shared.InvalidInput;
import huozhong.workflow.model.TableReading;

/** 流程发布: sets of diagrams, tables and forms, drafted by one flow administrator and published by another. */
@RestController
@RequestMapping("/api/process-sets")
class ProcessSetController {

    private final DraftSets drafts;
    private final PublishSet publishing;
    private final SetReview reviews;
    private final SetViews views;

    ProcessSetController(DraftSets drafts, PublishSet publishing, SetReview reviews, SetViews views) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.reviews = reviews;
        this.views = views;
    }

    @GetMapping
    List<SetView> sets(Caller caller) {
        return reviews.sets(caller).stream().map(views::of).toList();
    }

    @GetMapping("/{id}")
    SetView.Reviewed review(@PathVariable String id, Caller caller) {
        return views.of(reviews.review(id, caller));
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String name, Caller caller) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(reviews.file(id, name, caller));
    }

    @GetMapping("/{id}/tables/{name}")
    TableReading.Table table(@PathVariable String id, @PathVariable String name, Caller caller) {
        return reviews.table(id, name, caller);
    }

    /** The live set with these files in place of, or beside, its own. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SetView draft(@RequestPart List<MultipartFile> files, @RequestParam(defaultValue = "") @Size(max = 500) String note,
                  Caller caller) throws IOException {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return views.of(drafts.draft(contents(files), note, caller));
    }

    @PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SetView replace(@PathVariable String id, @RequestPart List<MultipartFile> files, Caller caller)
            throws IOException {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return views.of(drafts.replace(id, contents(files), caller));
    }

    @DeleteMapping("/{id}/files/{name}")
    SetView remove(@PathVariable String id, @PathVariable String name, Caller caller) {
        return views.of(drafts.remove(id, name, caller));
    }

    @PutMapping("/{id}/note")
    SetView note(@PathVariable String id, @Valid @RequestBody Noted asked, Caller caller) {
        return views.of(drafts.note(id, asked.note(), caller));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Caller caller) {
        drafts.discard(id, caller);
    }

    @PostMapping("/{id}/publication")
    SetView publish(@PathVariable String id, @Valid @RequestBody Publication asked, Caller caller) {
        return views.of(publishing.publish(id, asked.sha256(), asked.live(), asked.reason(), caller));
    }

    /** An earlier set again, as a draft. */
    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    SetView again(@PathVariable String id, @Valid @RequestBody Noted asked, Caller caller) {
        return views.of(drafts.again(id, asked.note(), caller));
    }

    /** Of the draft and the live set as the publisher read them, and why he publishes. */
    record Publication(@NotBlank String sha256, @NotBlank String live, @NotBlank @Size(max = 500) String reason) {
    }

    /** What the author says of a draft. */
    record Noted(@NotBlank @Size(max = 500) String note) {
    }

    private static Map<String, byte[]> contents(List<MultipartFile> files) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var file : files) {
            var name = String.valueOf(file.getOriginalFilename());
            if (contents.put(name, file.getBytes()) != null) {
                throw new InvalidInput("files", "文件“" + name + "”上传了两次");
            }
        }
        return contents;
    }
}
