package huozhong.registration.scan;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.DossierScope;
import huozhong.shared.NotFound;

/** The seals on one person's form, those that don't hold any more among them, for whom the dossier exists. */
@Service
@Transactional(readOnly = true)
public class StampRecord {

    private final DossierScope scope;
    private final FormsOnPaper forms;
    private final Uploads files;
    private final JdbcClient jdbc;

    StampRecord(DossierScope scope, FormsOnPaper forms, Uploads files, JdbcClient jdbc) {
        this.scope = scope;
        this.forms = forms;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * A seal.
     *
     * @param by   who scanned the page or said whose it is
     * @param scan the page's picture as a file, which an opinion on paper of that unit may name
     */
    public record Stamp(String id, String step, String stepName, int dossierVersion, @Nullable String checkCode,
                        FormStamp.Known known, boolean red, @Nullable String scan, String by,
                        String unitId, LocalDateTime at, @Nullable Voided voided) {
    }

    /** When it ended, and why. */
    public record Voided(FormStamp.Cause cause, String note, LocalDateTime at) {
    }

    /** The latest first. */
    public List<Stamp> of(String nominationId, Caller caller) {
        scope.require(nominationId, caller.scope());
        var names = forms.boxes();
        return jdbc.sql("""
                select s.*, p.file_id from form_stamp s join scan_page p on p.id = s.page_id
                where s.nomination_id = ? order by s.at desc, s.id""").param(nominationId)
                .query((row, n) -> new Stamp(row.getString("id"), row.getString("step"),
                        names.getOrDefault(row.getString("step"), row.getString("step")),
                        row.getInt("dossier_version"), row.getString("check_code"),
                        FormStamp.Known.valueOf(row.getString("known")), row.getBoolean("red"),
                        row.getString("file_id"), row.getString("user_id"), row.getString("unit_id"),
                        row.getObject("at", LocalDateTime.class),
                        voided(row.getString("void_cause"), row.getString("void_note"),
                                row.getObject("voided_at", LocalDateTime.class)))).list();
    }

    private static @Nullable Voided voided(@Nullable String cause, @Nullable String note, @Nullable LocalDateTime at) {
        return cause == null || at == null ? null
                : new Voided(FormStamp.Cause.valueOf(cause), note == null ? "" : note, at);
    }

    FileContent picture(String nominationId, String stampId, Caller caller) {
        return of(nominationId, caller).stream().filter(stamp -> stamp.id.equals(stampId) && stamp.scan != null)
                .findFirst().map(stamp -> files.read(String.valueOf(stamp.scan))).orElseThrow(NotFound::new);
    }
}
