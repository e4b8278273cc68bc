package huozhong.nomination;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.nomination.field.Field;
import huozhong.shared.Shanghai;

/** Every version of a dossier that was submitted, with what changed and why; insert-only. */
@Repository
class DossierVersions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    DossierVersions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(Nomination nomination, List<Field> changed, String reason, String userId) {
        var fields = changed.stream().map(Field::key).collect(Collectors.joining(","));
        jdbc.sql("insert into dossier_version (nomination_id, version, dossier, changed, reason, user_id, at)"
                        + " values (?,?,?,?,?,?,?)")
                .params(nomination.id(), nomination.dossierVersion(), write(nomination.dossier()), fields, reason,
                        userId, Shanghai.now(clock))
                .update();
    }

    List<DossierVersion> of(String nominationId) {
        return jdbc.sql("select * from dossier_version where nomination_id = ? order by version").param(nominationId)
                .query((row, n) -> new DossierVersion(row.getInt("version"), read(row.getString("dossier")),
                        row.getString("changed"), row.getString("reason"), row.getString("user_id"),
                        row.getObject("at", LocalDateTime.class)))
                .list();
    }

    private String write(Dossier dossier) {
        try {
            return json.writeValueAsString(dossier);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Dossier read(String stored) {
        try {
            return json.readValue(stored, Dossier.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
