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

import org.jspecify.annotations.Nullable;

/** A row of the record as the chain sees it; what is older than the key has no mac. */
record AuditRow(long id, LocalDateTime at, List<String> texts, @Nullable String mac) {

    static final String COLUMNS =
            "r.id, r.happened_at, r.user_id, r.instead_of, r.unit_id, r.action, r.subject, r.facts, r.mac";

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    static AuditRow read(ResultSet row) throws SQLException {
        var texts = List.of(row.getString("user_id"), row.getString("instead_of"), row.getString("unit_id"),
                row.getString("action"), row.getString("subject"), row.getString("facts"));
        return new AuditRow(row.getLong("id"), row.getObject("happened_at", LocalDateTime.class), texts,
                row.getString("mac"));
    }

    String hashAfter(String previous) {
        return sha256(previous + "\n" + id + "\n" + content() + (mac == null ? "" : "\n" + mac));
    }

    String content() {
        return content(at, texts);
    }

    /** Every text with its length, so that nothing can move from one column into the next. */
    static String content(LocalDateTime at, List<String> texts) {
        return MILLISECONDS.format(at) + "\n"
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
