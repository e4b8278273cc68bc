package huozhong.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the record as the chain sees it. */
record AuditRow(long id, LocalDateTime at, List<String> texts) {

    static final String COLUMNS =
            "r.id, r.happened_at, r.user_id, r.instead_of, r.unit_id, r.action, r.subject, r.facts";

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    static AuditRow read(ResultSet row) throws SQLException {
        var texts = List.of(row.getString("user_id"), row.getString("instead_of"), row.getString("unit_id"),
                row.getString("action"), row.getString("subject"), row.getString("facts"));
        return new AuditRow(row.getLong("id"), row.getObject("happened_at", LocalDateTime.class), texts);
    }

    String hashAfter(String previous) {
        return sha256(previous + "\n" + canonical());
    }

    /** Every text with its length, so that nothing can move from one column into the next. */
    private String canonical() {
        return id + "\n" + MILLISECONDS.format(at) + "\n"
                + texts.stream().map(text -> text.length() + ":" + text).collect(Collectors.joining("\n"));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
