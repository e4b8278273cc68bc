package huozhong.workflow.web;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput;
import huozhong.workflow.desk.DeferTask;
import huozhong.workflow.desk.RetractTransfer;
import huozhong.workflow.desk.TransferCandidates;
import huozhong.workflow.desk.TransferCandidates.Candidates;
import huozhong.workflow.desk.TransferTask;
import huozhong.workflow.desk.UrgeTask;

/** What can be done with a task besides filling in its form: put aside, urged, handed over and taken back. */
@RestController
@RequestMapping("/api/tasks")
class PassTaskController {

    private final DeferTask defer;
    private final UrgeTask urge;
    private final TransferTask transfer;
    private final RetractTransfer retractTransfer;
    private final TransferCandidates candidates;

    PassTaskController(DeferTask defer, UrgeTask urge, TransferTask transfer, RetractTransfer retractTransfer,
                       TransferCandidates candidates) {
        this.defer = defer;
        this.urge = urge;
        this.transfer = transfer;
        this.retractTransfer = retractTransfer;
        this.candidates = candidates;
    }

    @PostMapping("/{id}/deferral")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void defer(@PathVariable String id, @RequestBody @Valid Deferral deferral, Caller caller) {
        defer.defer(id, deferral.until, caller);
    }

    @PostMapping("/{id}/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable String id, Caller caller) {
        urge.urge(id, caller);
    }

    @GetMapping("/{id}/transfer-candidates")
    Candidates transferCandidates(@PathVariable String id, @RequestParam(defaultValue = "") String q, Caller caller) {
        return candidates.of(id, q, caller);
    }

    @PostMapping("/{id}/transfer")
    Passed transfer(@PathVariable String id, @RequestBody Transfer to, Caller caller) {
        if (to.userId != null) {
            return new Passed(transfer.toUser(id, to.userId, to.reason, caller));
        }
        return new Passed(transfer.toUnit(id, Optional.ofNullable(to.unitId)
                .orElseThrow(() -> new InvalidInput("unitId", "请选择转交给谁")), to.reason, caller));
    }

    /** Of a row of 已办 that says so. */
    @PostMapping("/done/{id}/retraction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retractTransfer(@PathVariable String id, @RequestBody Retraction back, Caller caller) {
        retractTransfer.retract(id, back.reason, caller);
    }

    /** Until when a task is put aside. */
    record Deferral(@NotNull LocalDate until) {
    }

    /** Why a task that was handed over is taken back. */
    record Retraction(@Nullable String reason) {
    }

    /** Under which id a transfer stands in 已办. */
    record Passed(String id) {
    }

    /** To whom a task is handed, and why. */
    record Transfer(@Nullable String userId, @Nullable String unitId, @Nullable String reason) {
    }
}
