package huozhong.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.plan.Plan;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;

/** Reads the quotas in a caller's scope: of the regions he runs and of his own units. */
@Component
class QuotaList {

    private final Quotas quotas;
    private final Organization organization;

    QuotaList(Quotas quotas, Organization organization) {
        this.quotas = quotas;
        this.organization = organization;
    }

    @Transactional(readOnly = true)
    public List<QuotaView> of(Plan plan, Caller caller) {
        var all = quotas.of(plan.id());
        var regions = all.stream().map(Quota::regionId).distinct().map(organization::region)
                .collect(Collectors.toMap(Region::id, Function.identity()));
        var scope = caller.scope();
        return all.stream()
                .filter(quota -> scope.covers(quota.ownerUnitId(),
                        Objects.requireNonNull(regions.get(quota.regionId())).path()))
                .map(quota -> view(quota, plan, Objects.requireNonNull(regions.get(quota.regionId()))))
                .toList();
    }

    private QuotaView view(Quota quota, Plan plan, Region region) {
        var category = quota.category();
        var name = category == null ? "各类别" : plan.category(category).name();
        return QuotaView.of(quota, name, organization.unit(quota.ownerUnitId()).name(), region.name());
    }
}
