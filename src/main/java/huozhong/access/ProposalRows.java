package huozhong.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All proposals, decided ones as well. */
@Repository
class ProposalRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ProposalRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Proposal added) {
        jdbc.sql("""
                insert into proposal (id, kind, subject, facts, asked_by, asked_at, state)
                values (?,?,?,?,?,?,'OPEN')""").params(added.id(), added.kind().name(), added.subject(),
                        write(added.facts()), added.askedBy(), added.askedAt()).update();
    }

    List<Proposal> open() {
        return jdbc.sql("select * from proposal where state = 'OPEN' order by asked_at, id").query(this::row).list();
    }

    List<Proposal> openAbout(String subject) {
        return jdbc.sql("select * from proposal where subject = ? and state = 'OPEN'").param(subject)
                .query(this::row).list();
    }

    /** What was confirmed about somebody since then, oldest first. */
    List<Told> confirmedAbout(String subject, LocalDateTime since) {
        return jdbc.sql("""
                select kind, decided_at from proposal where subject = ? and state = 'CONFIRMED' and decided_at > ?
                order by decided_at, id""").params(subject, since)
                .query((row, n) -> new Told(Proposal.Kind.valueOf(row.getString("kind")),
                        row.getObject("decided_at", LocalDateTime.class))).list();
    }

    /** What must not be read by who decides: forgotten once it is decided. */
    void keepSecret(String id, String secret) {
        jdbc.sql("update proposal set secret = ? where id = ?").params(secret, id).update();
    }

    String secret(String id) {
        return jdbc.sql("select secret from proposal where id = ?").param(id).query(String.class).single();
    }

    void forgetSecret(String id) {
        jdbc.sql("update proposal set secret = null where id = ?").param(id).update();
    }

    Optional<Proposal> findOpen(String id) {
        return jdbc.sql("select * from proposal where id = ? and state = 'OPEN'").param(id).query(this::row).optional();
    }

    /** False where somebody decided meanwhile; until the transaction ends nobody else does. */
    boolean decide(String id, Proposal.State state, String byUserId, LocalDateTime now) {
        return jdbc.sql("""
                update proposal set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'OPEN'""")
                .params(state.name(), byUserId, now, id).update() == 1;
    }

    private Proposal row(ResultSet row, int number) throws SQLException {
        return new Proposal(row.getString("id"), Proposal.Kind.valueOf(row.getString("kind")),
                row.getString("subject"), read(row.getString("facts")), row.getString("asked_by"),
                row.getObject("asked_at", LocalDateTime.class));
    }

    private String write(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
