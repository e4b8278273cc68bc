package huozhong.submission;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.team.MemberPeople;

/** Tells the teams whom rounds and lists have sent them. */
@Component
class TeamPeople implements MemberPeople {

    private final JdbcClient jdbc;

    TeamPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Person> of(Collection<String> nominationIds) {
        if (nominationIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select id, number, name, gender, birth, politics, employer from nomination_facts
                where id in (:ids)""").param("ids", nominationIds)
                .query((row, n) -> Map.entry(row.getString("id"), new Person(row.getString("number"),
                        row.getString("name"), row.getString("gender"), row.getString("birth"),
                        row.getString("politics"), row.getString("employer")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
