package huozhong.publishing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.publishing.CaseMove;
import huozhong.publishing.OrderMove;
import huozhong.shared.Page;
import huozhong.workflow.running.CaseNames;
import huozhong.workflow.running.CaseVersions;
import huozhong.workflow.running.CaseVersions.Way;
import huozhong.workflow.running.RunningCases;

/** Running cases by version and step, and their move to another version. */
@RestController
class CaseMoveController {

    private final OrderMove moves;

    CaseMoveController(OrderMove moves) {
        this.moves = moves;
    }

    @GetMapping("/api/process-versions")
    List<RunningCases.Version> versions(Caller caller) {
        return moves.versions(caller);
    }

    @GetMapping("/api/process-versions/{deployment}/cases")
    Page<CaseNames.Named> cases(@PathVariable String deployment, @RequestParam String process,
                                  @RequestParam(defaultValue = "") String at,
                                  @RequestParam(defaultValue = "") String cursor, Caller caller) {
        return moves.cases(process, deployment, at, cursor, caller);
    }

    /** Which place of one version is which of another, as far as the engine finds them alike. */
    @GetMapping("/api/case-moves/proposal")
    CaseVersions.Proposal propose(@RequestParam String process, @RequestParam String from, @RequestParam String to,
                               Caller caller) {
        return moves.propose(new Way(process, from, to), caller);
    }

    @PostMapping("/api/case-moves")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CaseMove order(@Valid @RequestBody Order asked, Caller caller) {
        var id = moves.order(new Way(asked.process(), asked.from(), asked.to()),
                Optional.ofNullable(asked.mapping()).orElse(Map.of()), asked.cases(), asked.trial(), asked.reason(),
                caller);
        return moves.move(id, caller);
    }

    @GetMapping("/api/case-moves")
    List<CaseMove> latest(Caller caller) {
        return moves.latest(caller);
    }

    @GetMapping("/api/case-moves/{id}")
    CaseMove move(@PathVariable String id, Caller caller) {
        return moves.move(id, caller);
    }

    /** By another flow administrator than the one who ordered it. */
    @PostMapping("/api/case-moves/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, Caller caller) {
        moves.confirm(id, caller);
    }

    @PostMapping("/api/case-moves/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable String id, Caller caller) {
        moves.giveUp(id, caller);
    }

    /** Two deployments of one process; no mapping for the proposed one, no cases for all. */
    record Order(@NotBlank String process, @NotBlank String from, @NotBlank String to,
                 @Nullable Map<String, String> mapping, @Nullable List<String> cases, boolean trial,
                 @NotBlank @Size(max = 500) String reason) {
    }
}
