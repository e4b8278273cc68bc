package huozhong.registration.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.registration.word.CheckWordForms;
import huozhong.registration.word.ShowWordForms;
import huozhong.registration.word.WordPages;
import huozhong.roster.ImportReport;
import huozhong.shared.web.Attachment;

/** 登记表（Word）: forms are read and checked here; corrected, confirmed and taken back they are as an import's rows. */
@RestController
class WordFormController {

    private final CheckWordForms check;
    private final ShowWordForms show;
    private final WordPages pages;
    private final ImportReport report;

    WordFormController(CheckWordForms check, ShowWordForms show, WordPages pages, ImportReport report) {
        this.check = check;
        this.show = show;
        this.pages = pages;
        this.report = report;
    }

    @PostMapping(path = "/api/word-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportReport.Report check(@RequestParam String plan, @RequestParam String unit,
                              @RequestPart List<MultipartFile> file, Caller caller) throws IOException {
        return report.report(check.check(plan, unit, files(file), caller), caller);
    }

    @GetMapping("/api/word-imports/{id}/forms/{row}")
    ShowWordForms.View form(@PathVariable String id, @PathVariable int row, Caller caller) {
        return show.form(id, row, caller);
    }

    @GetMapping("/api/word-imports/{id}/forms/{row}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable int row, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff").body(show.photo(id, row, caller));
    }

    /** Where an office suite is there; it takes some seconds once a file. */
    @GetMapping("/api/word-imports/{id}/forms/{row}/pages")
    WordPages.Pages pages(@PathVariable String id, @PathVariable int row, Caller caller) {
        return pages.of(id, row, caller);
    }

    @GetMapping("/api/word-imports/{id}/forms/{row}/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int row, @PathVariable int page,
                                Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff").body(pages.page(id, row, page, caller));
    }

    @GetMapping("/api/word-imports/{id}/forms/{row}/source")
    ResponseEntity<byte[]> source(@PathVariable String id, @PathVariable int row, Caller caller) {
        return attached(show.source(id, row, caller));
    }

    /** The Word file of which somebody's draft was made. */
    @GetMapping("/api/nominations/{id}/word-form")
    ResponseEntity<byte[]> sourceOf(@PathVariable String id, Caller caller) {
        return attached(show.sourceOf(id, caller));
    }

    private static ResponseEntity<byte[]> attached(FileContent source) {
        return Attachment.of(source.file().name(), source.file().mediaType(), source.bytes());
    }

    /** By their names; two of one name are told apart. */
    private static Map<String, byte[]> files(List<MultipartFile> uploaded) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var one : uploaded) {
            var name = Optional.ofNullable(one.getOriginalFilename()).orElse("");
            var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            var free = last;
            for (var i = 2; files.containsKey(free); i++) {
                free = "（" + i + "）" + last;
            }
            files.put(free, one.getBytes());
        }
        return files;
    }
}
