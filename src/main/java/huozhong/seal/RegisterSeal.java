package huozhong.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import huozhong.organization.Unit;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;
import huozhong.shared.Unseen;

/** Enters a unit's seal in the register, with a second key. */
@Service
@Transactional
public class RegisterSeal implements TakesEffect {

    private static final int LONGEST = 60;

    private final SealRows seals;
    private final Organization organization;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    RegisterSeal(SealRows seals, Organization organization, Proposals proposals, Audit audit, Clock clock) {
        this.seals = seals;
        this.organization = organization;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where its key is kept, and as what there. */
    public record Place(Seal.Kept kept, String as) {
    }

    public void propose(String unitId, String typed, Seal.Shape shape, Place place, Period period, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var name = typed.strip();
        requireName(name);
        var unit = unit(unitId);
        requireNew(unitId, name);
        requirePlace(place);
        var facts = new HashMap<>(Map.of("unit", unitId, "unitName", unit.name(), "name", name, "shape", shape.name(),
                "from", period.from().toString(), "kept", place.kept.name(), "keptAs", place.as.strip()));
        Optional.ofNullable(period.until()).ifPresent(until -> facts.put("until", until.toString()));
        proposals.propose(kind(), Ids.next(), facts, caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.SEAL_REGISTERED;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        var until = Optional.ofNullable(proposal.facts().get("until")).map(LocalDate::parse).orElse(null);
        var unit = unit(proposal.fact("unit"));
        requireNew(unit.id(), proposal.fact("name"));
        seals.add(new Seal(proposal.subject(), unit.id(), proposal.fact("name"),
                Seal.Shape.valueOf(proposal.fact("shape")), Seal.State.ACTIVE, "",
                LocalDate.parse(proposal.fact("from")), until,
                Seal.Kept.valueOf(proposal.facts().getOrDefault("kept", Seal.Kept.HERE.name())),
                proposal.facts().getOrDefault("keptAs", "")), Shanghai.now(clock));
        audit.record(proposal.act(second, "SEAL_REGISTERED"));
    }

    private Unit unit(String unitId) {
        return organization.units(List.of(unitId)).stream().filter(Unit::isActive).findFirst()
                .orElseThrow(() -> new InvalidInput("unitId", "请选择一个未撤销的单位"));
    }

    private static void requireName(String name) {
        Unseen.refuse("name", name);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw new InvalidInput("name", "印文名称须为 1 至 " + LONGEST + " 个字");
        }
    }

    private static void requirePlace(Place place) {
        var as = place.as.strip();
        Unseen.refuse("keptAs", as);
        if (place.kept != Seal.Kept.HERE && as.isEmpty() || as.codePointCount(0, as.length()) > LONGEST) {
            throw new InvalidInput("keptAs", "请填写密钥在密码设备中的名称（或印章在平台的编号），不超过 " + LONGEST + " 个字");
        }
    }

    private void requireNew(String unitId, String name) {
        if (seals.of(List.of(unitId)).stream()
                .anyMatch(one -> one.state() != Seal.State.REVOKED && one.name().equals(name))) {
            throw new InvalidInput("name", "该单位已登记同名印章；旧印章停用的，请先撤销");
        }
    }
}
