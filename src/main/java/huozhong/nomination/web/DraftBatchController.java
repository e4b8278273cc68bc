package huozhong.nomination.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.SubmitDrafts;
import huozhong.nomination.SubmitDrafts.Draft;
import huozhong.nomination.SubmitDrafts.Outcome;
import huozhong.shared.OwnTransactions;

/** Several drafts submitted in one go, with a result for each. */
@RestController
@RequestMapping("/api/draft-batches")
class DraftBatchController {

    private final SubmitDrafts submit;

    DraftBatchController(SubmitDrafts submit) {
        this.submit = submit;
    }

    /** What was submitted before stays so, however often this is asked. */
    @OwnTransactions
    @PostMapping
    List<Outcome> submit(@RequestBody @Valid Batch batch, Caller caller) {
        return submit.submit(batch.drafts.stream().map(one -> new Draft(one.id, one.version)).toList(), caller);
    }

    /** The drafts as they were read. */
    record Batch(@NotEmpty @Size(max = SubmitDrafts.MOST) List<@Valid Read> drafts) {
    }

    /** One of them. */
    record Read(@NotBlank String id, @NotNull Integer version) {
    }
}
