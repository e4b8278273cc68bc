package huozhong.nomination.origin;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;

/**
 * Who recommends what a unit puts forward: the unit itself where the plan gives it nominees of its own to choose from,
 * else the 宣传部 of its region, or of the next region above that has one with a quota
 * （沈文明办发〔2024〕14号 附件1 填表说明 3）.
 */
@Component
public class Recommenders {

    private final Organization organization;
    private final Quotas quotas;

    Recommenders(Organization organization, Quotas quotas) {
        this.organization = organization;
        this.quotas = quotas;
    }

    public Origin origin(String planId, String unitId) {
        return find(planId, unitId).orElseThrow(() -> new NoRecommender(organization.unit(unitId).name()));
    }

    Optional<Origin> find(String planId, String unitId) {
        var unit = organization.unit(unitId);
        return ownPool(planId, unit.id()).map(quota -> origin(unit, quota))
                .or(() -> upwards(planId, unit, unit.regionId()));
    }

    private Optional<Origin> upwards(String planId, Unit unit, @Nullable String regionId) {
        if (regionId == null) {
            return Optional.empty();
        }
        var region = organization.region(regionId);
        return publicity(planId, region).map(quota -> origin(unit, quota))
                .or(() -> upwards(planId, unit, region.parentId()));
    }

    private Optional<Quota> publicity(String planId, Region region) {
        return organization.unitsIn(region.id(), Unit.PUBLICITY).stream()
                .flatMap(publicity -> ownPool(planId, publicity.id()).stream()).findFirst();
    }

    private Optional<Quota> ownPool(String planId, String unitId) {
        return quotas.of(planId, unitId).stream().filter(quota -> quota.kind() == Quota.Kind.OWN_POOL).findFirst();
    }

    private static Origin origin(Unit unit, Quota quota) {
        return new Origin(unit.id(), quota.ownerUnitId(), quota.regionId(), quota.level());
    }
}
