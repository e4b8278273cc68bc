package huozhong.seal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** Which units have a seal that may be pressed today, and whose a division without one asks for. */
@Service
@Transactional(readOnly = true)
public class SealsInForce {

    private final SealRows seals;
    private final Organization organization;
    private final Clock clock;

    SealsInForce(SealRows seals, Organization organization, Clock clock) {
        this.seals = seals;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether the unit has one of its own. */
    public boolean has(String unitId) {
        return inForce(unitId).findAny().isPresent();
    }

    /** Refuses one that isn't the unit's, or may not be pressed today. */
    void require(String sealId, String unitId) {
        if (!isInForce(sealId, unitId)) {
            throw new InvalidInput("sealId", "请选择本单位可用的印章");
        }
    }

    boolean isInForce(String sealId, String unitId) {
        return inForce(unitId).anyMatch(seal -> seal.id().equals(sealId));
    }

    private Stream<Seal> inForce(String unitId) {
        var today = Shanghai.today(clock);
        return seals.of(List.of(unitId)).stream().filter(seal -> seal.isInForce(today));
    }

    /** 主管单位 of a division, where that has one. */
    public Optional<String> departmentOf(String unitId) {
        return Optional.of(organization.unit(unitId)).filter(unit -> unit.function().equals(Unit.DIVISION))
                .map(Unit::parentId).flatMap(organization::unitAnsweringFor).map(Unit::id).filter(this::has);
    }
}
