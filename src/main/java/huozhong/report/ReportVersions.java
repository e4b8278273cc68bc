package huozhong.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions that were handed in: written once, and emptied when the plan's personal data ends. */
@Repository
class ReportVersions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportVersions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ReportVersion version) {
        jdbc.sql("""
                insert into report_version (report_id, number, sha256, content, as_of, handed_in_at, agreed_by, unit_id,
                scan) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.reportId(), version.number(), version.sha256(), version.content(), version.asOf(),
                        version.handedInAt(), version.agreedBy(), version.unitId(), version.scan()).update();
    }

    /** The latest first. */
    List<ReportVersion> of(String reportId) {
        return jdbc.sql("select * from report_version where report_id = ? order by number desc").param(reportId)
                .query(ReportVersions::row).list();
    }

    /** The latest of all that stand handed in for an obligation, in one query. */
    List<ReportVersion> latest(String planId, String code) {
        return jdbc.sql("""
                select v.* from report_version v join progress_report r on r.id = v.report_id and r.number = v.number
                where r.plan_id = ? and r.code = ? and r.handed_in_at is not null""").params(planId, code)
                .query(ReportVersions::row).list();
    }

    Optional<ReportVersion> find(String reportId, int number) {
        return jdbc.sql("select * from report_version where report_id = ? and number = ?").params(reportId, number)
                .query(ReportVersions::row).optional();
    }

    /** What was frozen; nothing any more where it was forgotten. */
    Optional<Frozen> frozen(ReportVersion version) {
        if (version.content().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(version.content(), Frozen.class));
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored report can't be read", spoiled);
        }
    }

    String written(Frozen frozen) {
        try {
            return json.writeValueAsString(frozen);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ReportVersion row(ResultSet row, int number) throws SQLException {
        return new ReportVersion(row.getString("report_id"), row.getInt("number"), row.getString("sha256"),
                row.getString("content"), row.getObject("as_of", LocalDateTime.class),
                row.getObject("handed_in_at", LocalDateTime.class), row.getString("agreed_by"),
                row.getString("unit_id"), row.getString("scan"));
    }
}
