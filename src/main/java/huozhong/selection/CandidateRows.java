package huozhong.selection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;

/** Reads what a board shows of many nominees at once: who they are, where they work and what their employer said. */
@Component
class CandidateRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CandidateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A nominee as a board shows him, whether he is chosen or not. */
    record Row(String nominationId, String number, String name, String category, String employer,
               @Nullable String specialty, @Nullable String gender, @Nullable String birth, @Nullable String politics,
               @Nullable String function, @Nullable String town, @Nullable String opinion, @Nullable String awaits) {
    }

    /** Those of these who exist, by id. */
    Map<String, Row> of(Collection<String> nominationIds) {
        var all = List.copyOf(nominationIds);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> read(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                .flatMap(List::stream).collect(Collectors.toMap(Row::nominationId, Function.identity()));
    }

    private List<Row> read(List<String> ids) {
        return jdbc.sql("""
                select n.*, a.unit_function, case when r.level = 'TOWNSHIP' then r.name
                    when r.level = 'VILLAGE' then p.name end as town,
                    (select min(o.text) from opinion_facts o where o.nomination_id = n.id and o.step = :step
                        and o.decision = 'AGREE'
                        and not exists (select 1 from opinion_void_facts v where v.opinion_id = o.id)) as opinion
                from nomination_facts n left join unit_facts a on a.id = n.asked_unit_id
                left join region_facts r on r.id = coalesce(a.region_id, n.region_id)
                left join region_facts p on p.id = r.parent_id
                where n.id in (:ids)""")
                .param("ids", ids).param("step", Nominees.EMPLOYER_OPINION)
                .query((row, n) -> new Row(row.getString("id"), row.getString("number"), row.getString("name"),
                        row.getString("category"), row.getString("employer"), row.getString("specialty"),
                        row.getString("gender"), row.getString("birth"), row.getString("politics"),
                        row.getString("unit_function"), row.getString("town"), row.getString("opinion"),
                        row.getString("awaits")))
                .list();
    }
}
