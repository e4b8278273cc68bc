package huozhong.nomination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.shared.NotFound;

/**
 * Which nominations exist for a caller, as a condition on {@code nomination n}: those of regions that his 宣传部 or
 * 文明办 runs, those his units put forward or recommend, and those on which his units have or had a task. A draft
 * exists for the unit that writes it, and for nobody else before it is submitted.
 */
@Component
public class DossierScope {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierScope(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The condition, and its values added to the query's. */
    public String condition(Scope scope, List<Object> values) {
        var ways = new ArrayList<String>();
        for (var path : scope.regionPaths()) {
            ways.add("n.region_id in (select r.id from region_facts r where r.path >= ? and r.path < ?)");
            values.add(path);
            values.add(path + "~");
        }
        var drafts = "n.state <> 'DRAFT'";
        if (!scope.units().isEmpty()) {
            var marks = String.join(",", Collections.nCopies(scope.units().size(), "?"));
            ways.add("n.recommender_id in (" + marks + ")");
            values.addAll(scope.units());
            ways.add("n.id in (select a.nomination_id from dossier_access a where a.unit_id in (" + marks + "))");
            values.addAll(scope.units());
            drafts = "(" + drafts + " or n.origin_id in (" + marks + "))";
            values.addAll(scope.units());
        }
        return ways.isEmpty() ? "1 = 0" : "((" + String.join(" or ", ways) + ") and " + drafts + ")";
    }

    public boolean contains(String nominationId, Scope scope) {
        var values = new ArrayList<Object>(List.of(nominationId));
        var sql = "select count(*) from nomination n where n.id = ? and " + condition(scope, values);
        return jdbc.sql(sql).params(values).query(Integer.class).single() > 0;
    }

    public void require(String nominationId, Scope scope) {
        if (!contains(nominationId, scope)) {
            throw new NotFound();
        }
    }

    /** Units that put it forward or got a task may see the dossier from now on. */
    void admit(String nominationId, Set<String> unitIds) {
        if (unitIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into dossier_access (nomination_id, unit_id, plan_id, number)
                select n.id, u.id, n.plan_id, n.number from nomination n join unit_facts u on u.id in (:units)
                where n.id = :nomination and not exists
                (select 1 from dossier_access a where a.nomination_id = n.id and a.unit_id = u.id)""")
                .param("units", unitIds).param("nomination", nominationId).update();
    }

    /** The same for nominations that are new. */
    void admitAll(List<Nomination> nominations, Set<String> unitIds) {
        var rows = nominations.stream().flatMap(one -> unitIds.stream()
                .map(unit -> new Object[] {one.id(), unit, one.planId(), one.number()})).toList();
        batches.batchUpdate("insert into dossier_access (nomination_id, unit_id, plan_id, number) values (?, ?, ?, ?)",
                rows);
    }
}
