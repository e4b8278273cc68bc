package huozhong.access.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Effect;
import huozhong.access.Proposals;

/** 待复核: what waits for a second key, for the system administrators and the security administrators. */
@RestController
@RequestMapping("/api/proposals")
class ProposalController {

    private final Proposals proposals;
    private final ProposalViews views;

    ProposalController(Proposals proposals, ProposalViews views) {
        this.proposals = proposals;
        this.views = views;
    }

    @GetMapping
    List<ProposalView> open(Caller caller) {
        return views.of(proposals.open(caller), caller);
    }

    @PostMapping("/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, Caller caller) {
        proposals.confirm(id, caller);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable String id, Caller caller) {
        proposals.refuse(id, caller);
    }

    /** 204 for what is done, 202 for what waits. */
    static ResponseEntity<Void> answer(Effect effect) {
        return ResponseEntity.status(effect == Effect.AT_ONCE ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED).build();
    }
}
