package huozhong.access;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/** Lets somebody in again: who gets posts or grants back by it, with a second key only. */
@Service
@Transactional
public class EnableUser implements TakesEffect {

    private final Organization organization;
    private final Staffing staffing;
    private final Powers powers;
    private final Proposals proposals;
    private final Audit audit;

    EnableUser(Organization organization, Staffing staffing, Powers powers, Proposals proposals, Audit audit) {
        this.organization = organization;
        this.staffing = staffing;
        this.powers = powers;
        this.proposals = proposals;
        this.audit = audit;
    }

    public Effect enable(String userId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        if (powers.has(organization.user(userId).id())) {
            proposals.propose(kind(), userId, Map.of(), caller);
            return Effect.WITH_SECOND_KEY;
        }
        staffing.enable(userId);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "USER_ENABLED", userId, Map.of()));
        return Effect.AT_ONCE;
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.USER_ENABLED;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        staffing.enable(proposal.subject());
        audit.record(proposal.act(second, "USER_ENABLED"));
    }
}
