package huozhong.nomination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.DeleteDraft;
import huozhong.nomination.Dossier;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.EditDraft;
import huozhong.nomination.KeptDraft;
import huozhong.nomination.RetractOpinion;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.WithdrawNomination;

/** Nominees: putting them forward, following them, taking back. */
@RestController
@RequestMapping("/api/nominations")
class NominationController {

    private final DraftNominee draftNominee;
    private final EditDraft editDraft;
    private final SubmitDraft submitDraft;
    private final DeleteDraft deleteDraft;
    private final RetractOpinion retract;
    private final WithdrawNomination withdraw;

    NominationController(DraftNominee draftNominee, EditDraft editDraft, SubmitDraft submitDraft,
                         DeleteDraft deleteDraft, RetractOpinion retract, WithdrawNomination withdraw) {
        this.draftNominee = draftNominee;
        this.editDraft = editDraft;
        this.submitDraft = submitDraft;
        this.deleteDraft = deleteDraft;
        this.retract = retract;
        this.withdraw = withdraw;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    KeptDraft draft(@RequestBody @Valid Draft draft, Caller caller) {
        return draftNominee.draft(draft.planId, draft.unitId, draft.dossier, draft.askedUnitId, caller);
    }

    @PutMapping("/{id}")
    KeptDraft edit(@PathVariable String id, @RequestBody @Valid Edit edit, Caller caller) {
        return editDraft.edit(id, edit.version, edit.dossier, edit.askedUnitId, caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestParam int version, Caller caller) {
        deleteDraft.delete(id, version, caller);
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String id, @RequestBody @Valid Submit read, Caller caller) {
        submitDraft.submit(id, read.version, caller);
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        withdraw.withdraw(id, reason.reason, caller);
    }

    @PostMapping("/{id}/retraction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        retract.retract(id, reason.reason, caller);
    }

    /** A new draft: the plan, the caller's unit, annex 1 as far as it is known, and who is asked first. */
    record Draft(@NotBlank String planId, @NotBlank String unitId, @NotNull Dossier dossier,
                 @Nullable String askedUnitId) {
    }

    /** A draft's annex 1 anew, and which version of it was read. */
    record Edit(@NotNull Integer version, @NotNull Dossier dossier, @Nullable String askedUnitId) {
    }

    /** Which version of the draft was read that is submitted. */
    record Submit(@NotNull Integer version) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 500) String reason) {
    }
}
