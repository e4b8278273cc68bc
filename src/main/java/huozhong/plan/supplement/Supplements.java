package huozhong.plan.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.plan.SupplementSections;
import huozhong.plan.supplement.Supplement.Paper;

/** All supplements; what one says is never changed, only put in force once. */
@Repository
class Supplements {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final JdbcClient jdbc;

    Supplements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Breaks the unique key where another was adopted meanwhile. */
    void add(Supplement one) {
        jdbc.sql("""
                insert into supplement (id, plan_id, ordinal, title, document_number, issued_on, effective_on, sections,
                    against, adopted_at, user_id, unit_id) values (?,?,?,?,?,?,?,?,?,?,?,?)""")
                .params(one.id(), one.planId(), one.ordinal(), one.paper().title(), one.paper().documentNumber(),
                        one.paper().issuedOn(), one.paper().from(), text(one.sections()), one.against(),
                        one.adoptedAt(), one.userId(), one.unitId()).update();
    }

    /** From here on it is in force; false where it was already. */
    boolean begin(String id, LocalDateTime at) {
        return jdbc.sql("update supplement set applied_at = ? where id = ? and applied_at is null").params(at, id)
                .update() == 1;
    }

    void replaced(String id, SupplementSections before) {
        jdbc.sql("update supplement set replaced = ? where id = ?").params(text(before), id).update();
    }

    /** The first adopted first. */
    List<Supplement> of(String planId) {
        return jdbc.sql("select * from supplement where plan_id = ? order by ordinal").param(planId)
                .query(Supplements::row).list();
    }

    /** Those whose day has come, of plans that still run. */
    List<Supplement> due(LocalDate today, List<String> plans) {
        return plans.isEmpty() ? List.of() : jdbc.sql("""
                select * from supplement where applied_at is null and effective_on <= :today and plan_id in (:plans)
                order by plan_id, ordinal""").param("today", today).param("plans", plans)
                .query(Supplements::row).list();
    }

    private static Supplement row(ResultSet row, int number) throws SQLException {
        var replaced = row.getString("replaced");
        return new Supplement(row.getString("id"), row.getString("plan_id"), row.getInt("ordinal"),
                new Paper(row.getString("title"), row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class), row.getObject("effective_on", LocalDate.class)),
                sections(row.getString("sections")), replaced == null ? null : sections(replaced),
                row.getString("against"), row.getObject("adopted_at", LocalDateTime.class), row.getString("user_id"),
                row.getString("unit_id"));
    }

    private static String text(SupplementSections sections) {
        try {
            return JSON.writeValueAsString(sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SupplementSections sections(String text) {
        try {
            return JSON.readValue(text, SupplementSections.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored supplement can't be read", spoiled);
        }
    }
}
