package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts again at which steps agreements hold, and compares with what was kept as they were given and voided. */
public final class Agreed {

    private Agreed() {
    }

    /** Of every nominee of a plan; how many of them are agreed to at all. */
    public static int assertKept(String plan, JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList("""
                select n.number, n.agreed from nomination n
                where n.plan_id = ? and (exists (select 1 from opinion o where o.nomination_id = n.id
                    and o.decision = 'AGREE'
                    and concat(' ', n.agreed, ' ') not like concat('% ', o.step, ' %')
                    and not exists (select 1 from opinion_void v where v.opinion_id = o.id))
                or case when n.agreed = '' then 0
                    else 1 + char_length(n.agreed) - char_length(replace(n.agreed, ' ',
                        '')) end <> (select count(distinct o.step) from opinion o where o.nomination_id = n.id
                    and o.decision = 'AGREE' and not exists (select 1 from opinion_void v
                        where v.opinion_id = o.id)))""",
                plan)).isEmpty();
        return jdbc.queryForObject("select count(*) from nomination where plan_id = ? and agreed <> ''", Integer.class,
                plan);
    }
}
