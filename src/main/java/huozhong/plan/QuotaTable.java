package huozhong.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Unit;
import huozhong.shared.Ids;

/** Writes a plan's quota rules out, one row for each owner and category. */
@Component
class QuotaTable {

    private final QuotaOwners owners;
    private final Quotas quotas;

    QuotaTable(QuotaOwners owners, Quotas quotas) {
        this.owners = owners;
        this.quotas = quotas;
    }

    void write(Plan plan) {
        var rows = plan.content().quotas().stream().flatMap(rule -> rows(rule, plan)).toList();
        for (var ordinal = 0; ordinal < rows.size(); ordinal++) {
            quotas.add(rows.get(ordinal), ordinal);
        }
    }

    private Stream<Quota> rows(QuotaRule rule, Plan plan) {
        return owners.of(rule, plan).flatMap(owner -> rows(rule, plan, owner));
    }

    private static Stream<Quota> rows(QuotaRule rule, Plan plan, Unit owner) {
        return switch (rule.category()) {
            case QuotaRule.ANY -> Stream.of(row(rule, plan, owner, null));
            case QuotaRule.EACH -> codes(plan).stream().map(category -> row(rule, plan, owner, category));
            default -> Stream.of(row(rule, plan, owner, rule.category()));
        };
    }

    private static List<String> codes(Plan plan) {
        return plan.categories().stream().map(Category::code).toList();
    }

    private static Quota row(QuotaRule rule, Plan plan, Unit owner, @Nullable String category) {
        var region = Objects.requireNonNullElse(owner.regionId(), plan.regionId());
        return new Quota(Ids.next(), plan.id(), rule.level(), category, owner.id(), region, rule.seats(), 0,
                rule.kind());
    }
}
