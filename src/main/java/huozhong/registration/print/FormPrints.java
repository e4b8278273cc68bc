package huozhong.registration.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.rendering.Box;

/** All printings of forms; written once. */
@Repository
public class FormPrints {

    private static final TypeReference<List<Box>> BOXES = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FormPrints(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<FormPrint> find(String code) {
        return jdbc.sql("select * from form_print where code = ?").param(code).query((row, n) -> read(row)).optional();
    }

    /** When something that it shows ceased to be so. */
    public Optional<LocalDateTime> outdatedAt(String code) {
        return jdbc.sql("select outdated_at from form_print where code = ? and outdated_at is not null").param(code)
                .query(LocalDateTime.class).optional();
    }

    /** When the last was printed on paper of what is so now. */
    public Optional<LocalDateTime> lastStanding(String nominationId) {
        return jdbc.sql("select max(at) as at from form_print where nomination_id = ? and outdated_at is null"
                + " and sealing = false and dossier_version > 0").param(nominationId)
                .query((row, n) -> Optional.ofNullable(row.getObject("at", LocalDateTime.class))).single();
    }

    public void add(FormPrint print) {
        add(print, false);
    }

    /** What goes under electronic seals: no scan of it is waited for. */
    void addToSeal(FormPrint print) {
        add(print, true);
    }

    private void add(FormPrint print, boolean sealing) {
        jdbc.sql("""
                insert into form_print
                    (code, nomination_id, dossier_version, check_code, boxes, printed_by, unit_id, at, edition_id,
                    sealing)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(print.code(), print.nominationId(), print.dossierVersion(), print.checkCode(),
                        write(print.boxes()), print.printedBy(), print.unitId(), print.at(), print.editionId(), sealing)
                .update();
    }

    private FormPrint read(ResultSet row) throws SQLException {
        return new FormPrint(row.getString("code"), row.getString("nomination_id"), row.getInt("dossier_version"),
                row.getString("check_code"), boxes(row.getString("boxes")), row.getString("printed_by"),
                row.getString("unit_id"), row.getObject("at", LocalDateTime.class),
                row.getString("edition_id"));
    }

    private List<Box> boxes(String text) {
        try {
            return json.readValue(text, BOXES);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private String write(List<Box> boxes) {
        try {
            return json.writeValueAsString(boxes);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
