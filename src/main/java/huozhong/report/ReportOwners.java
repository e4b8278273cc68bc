package huozhong.report;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.obligation.Obligation;
import huozhong.obligation.Obligations;
import huozhong.obligation.OwingUnits;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;

/** In whose name a report can be: of whoever owes it, or, put together from theirs, of the plan's own office. */
@Component
class ReportOwners {

    private final OwingUnits owing;
    private final Obligations obligations;
    private final Organization organization;

    ReportOwners(OwingUnits owing, Obligations obligations, Organization organization) {
        this.owing = owing;
        this.obligations = obligations;
        this.organization = organization;
    }

    /** A unit and the region that it reports for. */
    record Owner(Unit unit, Region region) {
    }

    /** What is reported at all, in the order of its dates. */
    List<Obligation> reported(Plan plan) {
        return obligations.of(plan).stream().filter(one -> one.what() == What.REPORT).toList();
    }

    /** The office first. */
    List<Owner> of(Plan plan, String code) {
        if (reported(plan).stream().noneMatch(one -> one.code().equals(code))) {
            return List.of();
        }
        var office = new Owner(organization.unit(plan.officeUnitId()), organization.region(plan.regionId()));
        return Stream.concat(Stream.of(office), owing.of(plan).stream().filter(one -> one.codes().contains(code))
                .filter(one -> !one.unit().equals(office.unit)).map(one -> new Owner(one.unit(), one.region())))
                .toList();
    }
}
