package huozhong.seal;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.access.TakesEffect;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;

/** Lets a suspended seal be pressed again, with a second key. */
@Service
@Transactional
public class ResumeSeal implements TakesEffect {

    private final SealRows seals;
    private final Organization organization;
    private final Proposals proposals;
    private final Audit audit;

    ResumeSeal(SealRows seals, Organization organization, Proposals proposals, Audit audit) {
        this.seals = seals;
        this.organization = organization;
        this.proposals = proposals;
        this.audit = audit;
    }

    public void propose(String sealId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var seal = suspended(seals.find(sealId));
        proposals.propose(kind(), sealId, Map.of("name", seal.name(), "unitName",
                organization.unit(seal.unitId()).name(), "reason", seal.reason()), caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.SEAL_RESUMED;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        seals.become(suspended(seals.lock(proposal.subject())).id(), Seal.State.ACTIVE, "");
        audit.record(proposal.act(second, "SEAL_RESUMED"));
    }

    private static Seal suspended(Optional<Seal> found) {
        var seal = found.orElseThrow(NotFound::new);
        if (seal.state() != Seal.State.SUSPENDED) {
            throw new SealNotSuspended(seal);
        }
        return seal;
    }
}
