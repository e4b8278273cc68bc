package huozhong.submission;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.team.NamesToForget;

/** Who of a plan was put forward and never became a member, by name. */
@Repository
class NamesNotChosen implements NamesToForget {

    private final JdbcClient jdbc;

    NamesNotChosen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Names> of(String planId) {
        var forgotten = jdbc
                .sql("select count(*) from nomination_facts where plan_id = ? and forgotten_at is not null")
                .param(planId).query(Integer.class).single();
        return forgotten > 0 ? Optional.empty() : Optional.of(new Names(jdbc.sql("""
                select distinct n.name from nomination_facts n where n.plan_id = ? and n.name <> '' and not exists
                (select 1 from member_facts m where m.nomination_id = n.id)""").param(planId).query(String.class).list()
                .stream().sorted(Comparator.comparing(String::length).reversed()).toList()));
    }
}
