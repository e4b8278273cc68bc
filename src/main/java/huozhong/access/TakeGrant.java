package huozhong.access;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;

/** Takes a grant back: at once, but that of one of the three administrators with a second key only. */
@Service
@Transactional
public class TakeGrant implements TakesEffect {

    private final Grants grants;
    private final Proposals proposals;
    private final Audit audit;

    TakeGrant(Grants grants, Proposals proposals, Audit audit) {
        this.grants = grants;
        this.proposals = proposals;
        this.audit = audit;
    }

    public Effect take(String userId, Grant grant, Caller caller) {
        caller.require(Grant.SECURITY_ADMINISTRATOR);
        if (grant.isAdministrator() && grants.of(userId).contains(grant)) {
            grants.requireAnotherOfHisKind(userId);
            proposals.propose(kind(), userId, Map.of("grant", grant.name()), caller);
            return Effect.WITH_SECOND_KEY;
        }
        grants.take(userId, grant);
        audit.record(caller.act(Grant.SECURITY_ADMINISTRATOR, "GRANT_TAKEN", userId, Map.of("grant", grant.name())));
        return Effect.AT_ONCE;
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.GRANT_TAKEN;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        grants.take(proposal.subject(), Grant.valueOf(proposal.fact("grant")));
        audit.record(proposal.act(second, "GRANT_TAKEN"));
    }
}
