package huozhong.access;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/** Shuts somebody out: at once, but one of the three administrators with a second key only, and never the last. */
@Service
@Transactional
public class DisableUser implements TakesEffect {

    private final Organization organization;
    private final Staffing staffing;
    private final Grants grants;
    private final Proposals proposals;
    private final Audit audit;

    DisableUser(Organization organization, Staffing staffing, Grants grants, Proposals proposals, Audit audit) {
        this.organization = organization;
        this.staffing = staffing;
        this.grants = grants;
        this.proposals = proposals;
        this.audit = audit;
    }

    public Effect disable(String userId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        organization.user(userId);
        if (Grants.isAdministrator(grants.of(userId))) {
            grants.requireAnotherOfHisKind(userId);
            proposals.propose(kind(), userId, Map.of(), caller);
            return Effect.WITH_SECOND_KEY;
        }
        staffing.disable(userId);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "USER_DISABLED", userId, Map.of()));
        return Effect.AT_ONCE;
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.USER_DISABLED;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        grants.requireAnotherOfHisKind(proposal.subject());
        staffing.disable(proposal.subject());
        audit.record(proposal.act(second, "USER_DISABLED"));
    }
}
