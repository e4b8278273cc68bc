package huozhong.registration.scan;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.registration.scan.FormStamp.Cause;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Seals on paper: added, and voided, never changed; a box has one that holds. */
@Repository
class FormStamps {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    FormStamps(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever is second with a box finds the first's on his next try. */
    void add(FormStamp stamp, String unitId, String userId) {
        jdbc.sql("""
                insert into form_stamp (id, nomination_id, step, holds, dossier_version, code, check_code, page_id,
                    known, red, user_id, unit_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), stamp.nominationId(), stamp.step(), stamp.nominationId() + ":" + stamp.step(),
                        stamp.dossierVersion(), stamp.code(), stamp.checkCode(), stamp.pageId(), stamp.known().name(),
                        stamp.red(), userId, unitId, Shanghai.now(clock))
                .update();
        audit.record(new Act(userId, "", unitId, "FORM_STAMPED", stamp.nominationId(),
                Map.of("step", stamp.step(), "known", stamp.known().name())));
    }

    /** The boxes that have one. */
    Set<String> stamped(String nominationId) {
        return new HashSet<>(jdbc.sql("select step from form_stamp where nomination_id = ? and holds is not null")
                .param(nominationId).query(String.class).list());
    }

    /** Of versions before this one. */
    void voidBefore(String nominationId, int version, String note) {
        voidThose(ids("nomination_id = ? and dossier_version < ?", nominationId, version), Cause.FIELD_CHANGED, note,
                "system");
    }

    void voidAt(String nominationId, String step, String userId) {
        voidThose(ids("nomination_id = ? and step = ?", nominationId, step), Cause.OPINION_VOIDED, "", userId);
    }

    void voidOf(String pageId, String note, String userId) {
        voidThose(ids("page_id = ?", pageId), Cause.TAKEN_BACK, note, userId);
    }

    private List<Row> ids(String which, Object... values) {
        return jdbc.sql("select id, nomination_id, step from form_stamp where holds is not null and " + which)
                .params(values).query(Row.class).list();
    }

    private record Row(String id, String nominationId, String step) {
    }

    private void voidThose(List<Row> stamps, Cause cause, String note, String userId) {
        for (var stamp : stamps) {
            jdbc.sql("""
                    update form_stamp set holds = null, voided_at = ?, void_cause = ?, void_note = ?, voided_by = ?
                    where id = ? and holds is not null""")
                    .params(Shanghai.now(clock), cause.name(), note, userId, stamp.id).update();
            audit.record(Act.bySystem("STAMP_VOIDED", stamp.nominationId,
                    Map.of("step", stamp.step, "cause", cause.name())));
        }
    }
}
