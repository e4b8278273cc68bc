package huozhong.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of a plan's nominees who were never in a team: they are not to outlast the plan's data in somebody's text. */
@Repository
class NamesToForget {

    /** Stands for each of them. */
    private static final String GONE = "〔姓名已删除〕";

    private final JdbcClient jdbc;

    NamesToForget(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes them out of texts. */
    record Names(List<String> longestFirst) {

        String without(String text) {
            return longestFirst.stream().reduce(text, (left, name) -> left.replace(name, GONE));
        }
    }

    /** None where somebody was forgotten already: his name can't be looked for. */
    Optional<Names> of(String planId) {
        var forgotten = jdbc.sql("select count(*) from nomination_facts where plan_id = ? and forgotten_at is not null")
                .param(planId).query(Integer.class).single();
        return forgotten > 0 ? Optional.empty() : Optional.of(new Names(jdbc.sql("""
                select distinct n.name from nomination_facts n where n.plan_id = ? and n.name <> '' and not exists
                (select 1 from member_facts m where m.nomination_id = n.id)""").param(planId).query(String.class).list()
                .stream().sorted(Comparator.comparing(String::length).reversed()).toList()));
    }
}
