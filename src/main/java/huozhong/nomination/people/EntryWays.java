package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;

/**
 * The ways of {@link DossierWays} to the open tasks of a plan, by what a task keeps of its case: its region, whose it
 * is, or whom a dossier was let in for. Each is a view {@code t} with a condition, and no task is in two of them.
 */
@Component
public class EntryWays {

    private final DossierWays dossiers;

    EntryWays(DossierWays dossiers) {
        this.dossiers = dossiers;
    }

    /** What to select from and a condition with its values; the view says to MySQL of which index it is a range. */
    public record Way(String from, String sql, List<Object> values) {

        private static final String BY_REGION = "task_entry_by_region_facts t";
        private static final String OPEN = "t.context_id = ? and t.state = 'OPEN' and t.waiting = false";

        static Way inRegions(String planId, List<String> regions) {
            return new Way(BY_REGION, OPEN, List.of(planId))
                    .and("t.region_id in (", regions);
        }

        static Way ofUnits(String planId, List<String> units) {
            return new Way("task_entry_by_owner_facts t", OPEN, List.of(planId)).and("t.owner_id in (", units);
        }

        static Way letIn(String planId, List<String> units) {
            return new Way("task_entry_facts t",
                    OPEN + " and t.process = 'Nomination' and t.case_id in (select a.nomination_id"
                    + " from dossier_access a where a.plan_id = ?", List.of(planId, planId))
                    .and("a.unit_id in (", units).closed();
        }

        /** Where it is asked until when something is due: by another index, regions first as well. */
        Way byDue() {
            return from.equals(BY_REGION) ? new Way("task_entry_by_due_facts t", sql, values) : this;
        }

        private Way closed() {
            return new Way(from, sql + ")", values);
        }

        Way notIn(String column, List<String> these) {
            return these.isEmpty() ? this : and(column + " not in (", these);
        }

        private Way and(String listed, List<String> these) {
            var marks = String.join(",", Collections.nCopies(these.size(), "?"));
            return new Way(from, sql + " and " + listed + marks + ")",
                    Stream.concat(values.stream(), these.stream()).toList());
        }
    }

    public List<Way> of(Scope scope, String planId) {
        var regions = dossiers.regions(scope);
        var units = List.copyOf(scope.units());
        var ways = new ArrayList<Way>();
        if (!regions.isEmpty()) {
            ways.add(Way.inRegions(planId, regions));
        }
        if (!units.isEmpty()) {
            ways.add(Way.ofUnits(planId, units).notIn("t.region_id", regions));
            ways.add(Way.letIn(planId, units).notIn("t.owner_id", units).notIn("t.region_id", regions));
        }
        return ways;
    }
}
