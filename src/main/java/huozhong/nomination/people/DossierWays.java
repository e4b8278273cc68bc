package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.nomination.DossierScope;
import huozhong.organization.Organization;

/**
 * The ways in which nominations exist for a caller, as {@link DossierScope} says, each a range of an index in the
 * order of the numbers, and no nomination in two of them: by a region, by recommending, by having been let in.
 */
@Component
class DossierWays {

    private final Organization organization;

    DossierWays(Organization organization) {
        this.organization = organization;
    }

    /**
     * Tables with {@code nomination n} among them, a condition on them with its values, and who has the order; a hint
     * for MySQL of which index groups of all are, and the open tasks on its nominations where those can be asked for
     * by themselves.
     */
    record Way(String from, String where, List<Object> values, String number, String hint,
               EntryWays.@Nullable Way tasks) {
    }

    /** Of a plan, or of all. */
    List<Way> of(Scope scope, @Nullable String plan) {
        var regions = regions(scope);
        var units = List.copyOf(scope.units());
        var ofPlan = plan != null && !plan.isBlank();
        var ways = new ArrayList<Way>();
        if (!regions.isEmpty()) {
            ways.add(new Condition("n.plan_id", plan).in("n.region_id", regions).draftsOf(units)
                    .way("ix_nomination_facets",
                            ofPlan ? EntryWays.Way.inRegions(String.valueOf(plan), regions) : null));
        }
        if (!units.isEmpty()) {
            ways.add(new Condition("n.plan_id", plan).in("n.recommender_id", units).notIn("n.region_id", regions)
                    .draftsOf(units).way("ix_nomination_recommender_facets",
                            ofPlan ? EntryWays.Way.ofUnits(String.valueOf(plan), units) : null));
        }
        for (var i = 0; i < units.size(); i++) {
            ways.add(new Condition("a.plan_id", plan).in("a.unit_id", units.subList(i, i + 1))
                    .notIn("n.region_id", regions).notIn("n.recommender_id", units).notLetIn(units.subList(0, i))
                    .draftsOf(units).letIn());
        }
        return ways;
    }

    /** The ids of the regions that he runs. */
    List<String> regions(Scope scope) {
        return scope.regionPaths().stream().flatMap(path -> organization.regionIdsWithin(path).stream()).distinct()
                .toList();
    }

    /** A condition as it grows. */
    private static final class Condition {

        private final StringBuilder sql = new StringBuilder("1 = 1");
        private final List<Object> values = new ArrayList<>();

        Condition(String plan, @Nullable String asked) {
            if (asked != null && !asked.isBlank()) {
                sql.append(" and ").append(plan).append(" = ?");
                values.add(asked);
            }
        }

        Condition in(String column, List<String> these) {
            return listed(" and " + column + " in (", these, ")");
        }

        Condition notIn(String column, List<String> these) {
            return these.isEmpty() ? this : listed(" and " + column + " not in (", these, ")");
        }

        Condition notLetIn(List<String> units) {
            return units.isEmpty() ? this : listed(" and not exists (select 1 from dossier_access b"
                    + " where b.nomination_id = n.id and b.unit_id in (", units, "))");
        }

        /** What is submitted, and the drafts of one's own units. */
        Condition draftsOf(List<String> units) {
            if (units.isEmpty()) {
                sql.append(" and n.state <> 'DRAFT'");
                return this;
            }
            return listed(" and (n.state <> 'DRAFT' or n.origin_id in (", units, "))");
        }

        private Condition listed(String before, List<String> these, String after) {
            sql.append(before).append(String.join(",", Collections.nCopies(these.size(), "?"))).append(after);
            values.addAll(these);
            return this;
        }

        Way way(String index, EntryWays.@Nullable Way tasks) {
            return new Way("nomination n", sql.toString(), List.copyOf(values), "n.number",
                    "/*+ INDEX(n " + index + ") */ ", tasks);
        }

        Way letIn() {
            return new Way("dossier_access a join nomination n on n.id = a.nomination_id", sql.toString(),
                    List.copyOf(values), "a.number", "", null);
        }
    }
}
