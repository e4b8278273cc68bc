package huozhong.plan;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Unit;

/** Finds the units that a quota rule speaks of; EACH_REGION is the county's 宣传部 (沈文明办发〔2024〕14号 四.1). */
@Component
class QuotaOwners {

    private final Organization organization;

    QuotaOwners(Organization organization) {
        this.organization = organization;
    }

    Stream<Unit> of(QuotaRule rule, Plan plan) {
        if (rule.isForEachRegion()) {
            return counties(plan).flatMap(county -> publicity(county).stream());
        }
        return organization.unitByCode(rule.recommender()).filter(Unit::isActive).stream();
    }

    Stream<Region> counties(Plan plan) {
        var city = organization.region(plan.regionId());
        return organization.regionsWithin(city).stream().filter(region -> region.level() == Level.COUNTY);
    }

    List<Unit> publicity(Region county) {
        return organization.unitsIn(county.id(), Unit.PUBLICITY);
    }
}
