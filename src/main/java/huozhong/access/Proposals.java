package huozhong.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.shared.Ids;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** 复核: keeps what one administrator asked for until another agrees to it or refuses it. */
@Service
@Transactional
public class Proposals {

    private static final int TOLD_FOR = 30;

    private final ProposalRows rows;
    private final Grants grants;
    private final ObjectProvider<TakesEffect> effects;
    private final Audit audit;
    private final Clock clock;

    Proposals(ProposalRows rows, Grants grants, ObjectProvider<TakesEffect> effects, Audit audit, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.effects = effects;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the place of what was asked for in the same words before. */
    public Proposal propose(Proposal.Kind kind, String subject, Map<String, String> facts, Caller caller) {
        var now = Shanghai.now(clock);
        rows.openAbout(subject).stream().filter(one -> one.kind() == kind && one.facts().equals(facts))
                .forEach(one -> replaced(one, caller, now));
        var proposal = new Proposal(Ids.next(), kind, subject, facts, caller.userId(), now);
        rows.add(proposal);
        audit.record(caller.act(kind.asks(), "CHANGE_PROPOSED", subject, Map.of("change", kind.name())));
        return proposal;
    }

    /** Whether this is asked for about a user or a file already. */
    @Transactional(readOnly = true)
    public boolean isOpen(Proposal.Kind kind, String subject) {
        return rows.openAbout(subject).stream().anyMatch(one -> one.kind() == kind);
    }

    /** Oldest first, for the two who ask and agree. */
    @Transactional(readOnly = true)
    public List<Proposal> open(Caller caller) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        return rows.open();
    }

    /** What was asked for holds from now on. */
    public void confirm(String id, Caller second) {
        var proposal = decided(id, Proposal.State.CONFIRMED, second);
        if (!mayDecide(proposal, second)) {
            throw new SecondPersonNeeded(proposal.kind().key());
        }
        if (!grants.of(proposal.askedBy()).contains(proposal.kind().asks())) {
            throw new AskerIsNoAdministrator(proposal.kind().asks());
        }
        effects.stream().filter(one -> one.kind() == proposal.kind()).findFirst().orElseThrow()
                .takeEffect(proposal, second);
        rows.forgetSecret(id);
    }

    /** By whoever could agree to it; and by who asked for it, who thought better of it. */
    public void refuse(String id, Caller caller) {
        var proposal = decided(id, Proposal.State.REFUSED, caller);
        if (!mayDecide(proposal, caller) && !proposal.askedBy().equals(caller.userId())) {
            throw new SecondPersonNeeded(proposal.kind().key());
        }
        rows.forgetSecret(id);
        var by = mayDecide(proposal, caller) ? proposal.kind().key() : proposal.kind().asks();
        audit.record(caller.act(by, "CHANGE_REFUSED", proposal.subject(), Map.of("change", proposal.kind().name(),
                "askedBy", proposal.askedBy())));
    }

    /** Whether it waits for his key: not for that of who asked for it, or of whom it is about. */
    public boolean mayDecide(Proposal proposal, Caller caller) {
        return caller.has(proposal.kind().key()) && !proposal.askedBy().equals(caller.userId())
                && !proposal.subject().equals(caller.userId());
    }

    /** What others did to him since his last login before this one, of the last month at most. */
    @Transactional(readOnly = true)
    public List<Told> toldTo(String userId, Optional<LocalDateTime> lastBefore) {
        var month = Shanghai.now(clock).minusDays(TOLD_FOR);
        return rows.confirmedAbout(userId, lastBefore.filter(month::isBefore).orElse(month));
    }

    private void replaced(Proposal former, Caller caller, LocalDateTime now) {
        if (rows.decide(former.id(), Proposal.State.REPLACED, caller.userId(), now)) {
            rows.forgetSecret(former.id());
        }
    }

    private Proposal decided(String id, Proposal.State state, Caller caller) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        var proposal = rows.findOpen(id).orElseThrow(NotFound::new);
        if (!rows.decide(id, state, caller.userId(), Shanghai.now(clock))) {
            throw new NotFound();
        }
        return proposal;
    }
}
