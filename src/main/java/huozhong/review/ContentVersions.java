package huozhong.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** The contents that were handed in, each written once. */
@Repository
class ContentVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first first. */
    List<ContentVersion> of(String process, String caseId) {
        return jdbc.sql("select * from content_version where process = ? and case_id = ? order by number")
                .params(process, caseId)
                .query((row, n) -> new ContentVersion(row.getString("process"), row.getString("case_id"),
                        row.getInt("number"), row.getString("sha256"), row.getString("content"),
                        row.getString("changed_by"), row.getObject("at", LocalDateTime.class))).list();
    }

    Optional<ContentVersion> latest(String process, String caseId) {
        var all = of(process, caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    ContentVersion add(String process, String caseId, Canonical content, String changedBy) {
        var number = latest(process, caseId).map(ContentVersion::number).orElse(0) + 1;
        var added = new ContentVersion(process, caseId, number, content.sha256(), content.text(), changedBy,
                Shanghai.now(clock));
        jdbc.sql("""
                insert into content_version (process, case_id, number, sha256, content, changed_by, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(process, caseId, number, added.sha256(), added.content(), changedBy, added.at()).update();
        return added;
    }
}
