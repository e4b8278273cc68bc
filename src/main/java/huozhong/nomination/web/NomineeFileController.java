package huozhong.nomination.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.nomination.NomineeFile;
import huozhong.nomination.NomineeHistory;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.ShowMobile;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.workflow.running.CasePosition.Position;

/** One nominee: how he stands, what was done with him, and his papers. */
@RestController
@RequestMapping("/api/nominations/{id}")
class NomineeFileController {

    private final NomineeFile file;
    private final NomineeHistory history;
    private final NomineePapers papers;
    private final ShowMobile showMobile;

    NomineeFileController(NomineeFile file, NomineeHistory history, NomineePapers papers, ShowMobile showMobile) {
        this.file = file;
        this.history = history;
        this.papers = papers;
        this.showMobile = showMobile;
    }

    @GetMapping
    NomineeFile.Sheet sheet(@PathVariable String id, Caller caller) {
        return file.sheet(id, caller);
    }

    @GetMapping("/record")
    NomineeHistory.History record(@PathVariable String id, Caller caller) {
        return history.of(id, caller);
    }

    @GetMapping("/position")
    Position position(@PathVariable String id, Caller caller) {
        return file.position(id, caller);
    }

    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    String diagram(@PathVariable String id, Caller caller) {
        return file.diagram(id, caller);
    }

    /** Every time anew, since every time is recorded: no answer is kept under a key. */
    @Keyless
    @PostMapping("/mobile")
    Mobile mobile(@PathVariable String id, Caller caller) {
        return new Mobile(showMobile.show(id, caller));
    }

    @GetMapping("/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id, Caller caller) {
        return attached(papers.photo(id, caller));
    }

    @GetMapping("/opinions/{opinion}/scan")
    ResponseEntity<byte[]> scan(@PathVariable String id, @PathVariable String opinion, Caller caller) {
        return attached(papers.scan(id, opinion, caller));
    }

    private static ResponseEntity<byte[]> attached(FileContent content) {
        return Attachment.of(content.file().name(), content.file().mediaType(), content.bytes());
    }

    /** A mobile in full. */
    record Mobile(String mobile) {
    }
}
