package huozhong.access;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;

/** Sets somebody else's password, to be changed by him: of who can do more than log in, with a second key only. */
@Service
@Transactional
public class ResetPassword implements TakesEffect {

    private final Organization organization;
    private final Credentials credentials;
    private final Grants grants;
    private final Powers powers;
    private final Proposals proposals;
    private final ProposalRows rows;
    private final Audit audit;

    ResetPassword(Organization organization, Credentials credentials, Grants grants, Powers powers,
                  Proposals proposals, ProposalRows rows, Audit audit) {
        this.organization = organization;
        this.credentials = credentials;
        this.grants = grants;
        this.powers = powers;
        this.proposals = proposals;
        this.rows = rows;
        this.audit = audit;
    }

    public Effect reset(String userId, String password, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        requireOurs(userId);
        var hash = credentials.hash(userId, password);
        if (powers.has(userId)) {
            rows.keepSecret(proposals.propose(kind(), userId, Map.of(), caller).id(), hash);
            return Effect.WITH_SECOND_KEY;
        }
        credentials.setToBeChanged(userId, hash, false);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "PASSWORD_RESET", userId, Map.of()));
        return Effect.AT_ONCE;
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.PASSWORD_RESET;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        requireOurs(proposal.subject());
        credentials.setToBeChanged(proposal.subject(), rows.secret(proposal.id()), true);
        audit.record(proposal.act(second, "PASSWORD_RESET"));
    }

    /** Asked when it is proposed and when it takes effect: he may have become somebody else meanwhile. */
    private void requireOurs(String userId) {
        if (!organization.user(userId).isActive()) {
            throw new InvalidInput("id", "该用户已停用");
        }
        grants.requirePasswordIsOurs(userId);
    }
}
