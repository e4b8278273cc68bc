package huozhong.registration.scan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seals that were seen on one sheet of paper; a match that was taken back never was one. */
@Component
public class StampsByCode {

    private final JdbcClient jdbc;

    StampsByCode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seal in a box, the last one seen there, and when it ceased to hold. */
    public record Stamp(String step, LocalDateTime at, Optional<LocalDateTime> voidedAt) {
    }

    /** The earlier one first. */
    public List<Stamp> of(String code) {
        return jdbc.sql("""
                select s.step, s.at, s.voided_at from form_stamp s
                where s.code = ? and (s.void_cause is null or s.void_cause <> 'TAKEN_BACK') and not exists (
                select l.id from form_stamp l where l.code = s.code and l.step = s.step and l.at > s.at
                and (l.void_cause is null or l.void_cause <> 'TAKEN_BACK'))
                order by s.at, s.id""").param(code).query((row, n) -> new Stamp(row.getString("step"),
                row.getObject("at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("voided_at", LocalDateTime.class)))).list();
    }
}
