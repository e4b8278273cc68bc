package huozhong.rendering.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.rendering.DraftTemplates;
import huozhong.rendering.PublishTemplate;
import huozhong.rendering.TemplateReview;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;

/** 文书模板: the layouts of printed papers, drafted by one flow administrator and published by another. */
@RestController
class PaperTemplateController {

    private final DraftTemplates drafts;
    private final PublishTemplate publishing;
    private final TemplateReview reviews;
    private final TemplateViews views;

    PaperTemplateController(DraftTemplates drafts, PublishTemplate publishing, TemplateReview reviews,
                            TemplateViews views) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.reviews = reviews;
        this.views = views;
    }

    @GetMapping("/api/paper-templates")
    List<TemplateView.Paper> papers(Caller caller) {
        return reviews.kinds(caller).stream().map(kind -> views.paper(kind, caller)).toList();
    }

    @PostMapping("/api/paper-templates/{paper}/editions")
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView draft(@PathVariable String paper, @Valid @RequestBody Draft asked, Caller caller) {
        return views.of(drafts.draft(paper, asked.source(), asked.note(), caller), false);
    }

    /** How a source that isn't kept yet looks, with invented people, and what is wrong with it. */
    @Keyless
    @PostMapping("/api/paper-templates/{paper}/preview")
    TemplateReview.Preview preview(@PathVariable String paper, @Valid @RequestBody Source asked, Caller caller) {
        return reviews.preview(paper, asked.source(), caller);
    }

    /** The same as a file. */
    @Keyless
    @PostMapping("/api/paper-templates/{paper}/preview/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String paper, @Valid @RequestBody Source asked, Caller caller) {
        return Attachment.of("模板试排.pdf", MediaType.APPLICATION_PDF_VALUE, reviews.pdf(paper, asked.source(), caller));
    }

    @GetMapping("/api/paper-editions/{id}")
    TemplateView.Reviewed review(@PathVariable String id, Caller caller) {
        return views.of(reviews.review(id, caller));
    }

    @PutMapping("/api/paper-editions/{id}")
    TemplateView revise(@PathVariable String id, @Valid @RequestBody Revision asked, Caller caller) {
        return views.of(drafts.revise(id, asked.sha256(), asked.source(), asked.note(), caller), false);
    }

    @DeleteMapping("/api/paper-editions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Caller caller) {
        drafts.discard(id, caller);
    }

    @PostMapping("/api/paper-editions/{id}/publication")
    TemplateView publish(@PathVariable String id, @Valid @RequestBody Publication asked, Caller caller) {
        return views.of(publishing.publish(id, asked.sha256(), asked.live(), asked.reason(), caller), true);
    }

    /** What it says, and what its author says of it. */
    record Draft(@NotNull String source, @NotNull @Size(max = 500) String note) {
    }

    /** The same, of the draft as its author had it. */
    record Revision(@NotBlank String sha256, @NotNull String source, @NotNull @Size(max = 500) String note) {
    }

    /** What it says. */
    record Source(@NotNull String source) {
    }

    /** Of the draft and the live version as the publisher read them, and why he publishes. */
    record Publication(@NotBlank String sha256, @NotBlank String live, @NotBlank @Size(max = 500) String reason) {
    }
}
