package huozhong.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.audit.SubjectNames;

/** Sets of diagrams in the record go by their numbers, under the ids of their deployments too; moves by their days. */
@Component
class PublishingSubjects implements SubjectNames {

    private static final String DRAFT = "流程草稿";
    private static final String MOVE = "在办事项迁移";

    private final JdbcClient jdbc;

    PublishingSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        if (ids.isEmpty()) {
            return names;
        }
        jdbc.sql("select id, deployment_id, number, drafted_at from process_set"
                + " where id in (:ids) or deployment_id in (:ids)").param("ids", List.copyOf(ids)).query(row -> {
                    var number = row.getObject("number", Integer.class);
                    var name = number == null ? DRAFT + "（" + day(row.getString("drafted_at")) + "起草）" : nth(number);
                    names.put(row.getString("id"), name);
                    if (row.getString("deployment_id") != null) {
                        names.put(row.getString("deployment_id"), name);
                    }
                });
        jdbc.sql("select id, trial, ordered_at from case_move where id in (:ids)").param("ids", List.copyOf(ids))
                .query(row -> {
                    names.put(row.getString("id"), MOVE + (row.getBoolean("trial") ? "试行" : "") + "（"
                            + day(row.getString("ordered_at")) + "）");
                });
        return names;
    }

    @Override
    public List<String> called(String name) {
        return jdbc.sql("select id, number from process_set where number is not null order by number")
                .query((row, n) -> Map.entry(row.getString("id"), nth(row.getInt("number")))).list().stream()
                .filter(set -> set.getValue().equals(name)).map(Map.Entry::getKey).toList();
    }

    private static String nth(int number) {
        return "流程第" + number + "版";
    }

    private static String day(String moment) {
        return moment.substring(0, 10);
    }
}
