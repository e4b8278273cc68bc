package huozhong.workflow.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Organization;
import huozhong.workflow.Cases;

/** What flow administrators are told of cases: number or name, the unit's code, where they are; never the person. */
@Service
@Transactional(readOnly = true)
public class CaseNames {

    private final RunningCases running;
    private final Cases cases;
    private final Organization organization;
    private final JdbcClient jdbc;

    CaseNames(RunningCases running, Cases cases, Organization organization, JdbcClient jdbc) {
        this.running = running;
        this.cases = cases;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /**
     * A case: the number of a nomination, the name of a round or list; whose, by code; the places it is at, by name.
     */
    public record Named(String caseId, String title, String unit, List<String> places) {
    }

    public List<Named> of(String process, List<String> caseIds) {
        var places = places(caseIds);
        return caseIds.stream().map(id -> named(process, id, places.getOrDefault(id, List.of()))).toList();
    }

    private Named named(String process, String caseId, List<String> places) {
        var facts = cases.facts(process, caseId);
        return new Named(caseId, facts.title(), organization.unit(facts.ownerId()).code(), places);
    }

    /** Of running cases; one that has ended is nowhere. */
    private Map<String, List<String>> places(List<String> caseIds) {
        var all = new HashMap<String, List<String>>();
        if (caseIds.isEmpty()) {
            return all;
        }
        var names = new HashMap<String, Map<String, String>>();
        jdbc.sql("""
                select c.BUSINESS_KEY_ as case_id, e.ACT_ID_ as place, e.PROC_DEF_ID_ as definition
                from ACT_RU_EXECUTION c join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = c.ID_
                where c.BUSINESS_KEY_ in (:cases) and e.IS_ACTIVE_ = true and e.ACT_ID_ is not null
                order by e.ACT_ID_""").param("cases", caseIds).query(row -> {
                    var place = row.getString("place");
                    var name = names.computeIfAbsent(row.getString("definition"), running::names)
                            .getOrDefault(place, place);
                    var of = all.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>());
                    if (!of.contains(name)) {
                        of.add(name);
                    }
                });
        return all;
    }
}
