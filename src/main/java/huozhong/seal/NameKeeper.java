package huozhong.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.access.TakesEffect;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/**
 * Names who keeps a seal, with a second key: one who holds the unit's post for it. Named in another's stead it is a
 * hand-over: the former keeper's PIN opens nothing from then on.
 */
@Service
@Transactional
public class NameKeeper implements TakesEffect {

    private final SealRows seals;
    private final PinRows pins;
    private final Organization organization;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    NameKeeper(SealRows seals, PinRows pins, Organization organization, Proposals proposals, Audit audit,
               Clock clock) {
        this.seals = seals;
        this.pins = pins;
        this.organization = organization;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param insteadOf the keeper who hands it over, if one does */
    public void propose(String sealId, String userId, Period period, @Nullable String insteadOf, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var seal = inUse(seals.find(sealId));
        requirePost(seal, userId);
        requireNew(seal, userId, insteadOf);
        var facts = new HashMap<>(Map.of("seal", sealId, "name", seal.name(), "unitName",
                organization.unit(seal.unitId()).name(), "from", period.from().toString()));
        Optional.ofNullable(period.until()).ifPresent(until -> facts.put("until", until.toString()));
        if (insteadOf != null) {
            facts.put("keeper", insteadOf);
            facts.put("insteadOf", organization.user(keeper(sealId, insteadOf).userId()).name());
        }
        proposals.propose(kind(), userId, facts, caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.KEEPER_NAMED;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        var until = Optional.ofNullable(proposal.facts().get("until")).map(LocalDate::parse).orElse(null);
        var seal = inUse(seals.lock(proposal.fact("seal")));
        var former = proposal.facts().get("keeper");
        requirePost(seal, proposal.subject());
        requireNew(seal, proposal.subject(), former);
        if (former != null) {
            var keeper = keeper(seal.id(), former);
            seals.endKeeper(keeper.id(), Shanghai.now(clock));
            pins.remove(seal.id(), keeper.userId());
        }
        seals.add(new Keeper(Ids.next(), seal.id(), proposal.subject(), LocalDate.parse(proposal.fact("from")), until));
        audit.record(proposal.act(second, "KEEPER_NAMED"));
    }

    private static Seal inUse(Optional<Seal> found) {
        var seal = found.orElseThrow(NotFound::new);
        if (seal.state() == Seal.State.REVOKED) {
            throw new SealNotInForce(seal);
        }
        return seal;
    }

    private Keeper keeper(String sealId, String id) {
        return seals.keeper(id).filter(one -> one.sealId().equals(sealId)).orElseThrow(
                () -> new InvalidInput("insteadOf", "此人已不是该印章的保管人，请刷新后重试"));
    }

    private void requirePost(Seal seal, String userId) {
        if (organization.holders(seal.unitId(), Post.Kind.SEAL_KEEPER).stream().map(User::id)
                .noneMatch(userId::equals)) {
            throw new InvalidInput("userId", "保管人须是该单位在任的印章管理员，请先任命岗位");
        }
    }

    private void requireNew(Seal seal, String userId, @Nullable String insteadOf) {
        if (seals.keepers(List.of(seal.id())).stream()
                .anyMatch(one -> one.userId().equals(userId) && !one.id().equals(insteadOf))) {
            throw new InvalidInput("userId", "此人已是该印章的保管人");
        }
    }
}
