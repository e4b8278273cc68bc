package huozhong.access;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.organization.StaffSearch;

/** Who can do more than log in: whoever sets his password or lets him back in could act as him. */
@Component
class Powers {

    private final StaffSearch staff;
    private final Grants grants;
    private final ProposalRows proposals;

    Powers(StaffSearch staff, Grants grants, ProposalRows proposals) {
        this.staff = staff;
        this.grants = grants;
        this.proposals = proposals;
    }

    /** Whether he holds a post or will, or has a grant. */
    boolean holds(String userId) {
        return !grants.of(userId).isEmpty() || !staff.postsOf(List.of(userId)).isEmpty();
    }

    /** The same, and whether he is about to. */
    boolean has(String userId) {
        return holds(userId)
                || proposals.openAbout(userId).stream().anyMatch(one -> one.kind() == Proposal.Kind.POST_GIVEN);
    }
}
