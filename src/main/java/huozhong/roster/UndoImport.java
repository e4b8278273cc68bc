package huozhong.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.Uploads;
import huozhong.nomination.DeleteDraft;
import huozhong.organization.Post;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** 撤回本次录入: takes an import back with everybody it wrote, while all of them are still drafts. */
@Service
@Transactional
public class UndoImport {

    private final RosterImports imports;
    private final DeleteDraft deleteDraft;
    private final Uploads files;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UndoImport(RosterImports imports, DeleteDraft deleteDraft, Uploads files, JdbcClient jdbc, Audit audit,
               Clock clock, ApplicationEventPublisher events) {
        this.imports = imports;
        this.deleteDraft = deleteDraft;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** All of it or nothing: {@link CannotUndoImport} once anybody was submitted, or where there are too many. */
    public void undo(String importId, Caller caller) {
        var found = imports.lock(importId)
                .filter(one -> caller.dutyIn(one.unitId(), Post.Kind.CLERK).isPresent()).orElseThrow(NotFound::new);
        if (found.isBeingWrittenAt(Shanghai.now(clock))) {
            throw new ImportBeingWritten();
        }
        var written = written(importId);
        CannotUndoImport.unlessDrafts(written);
        written.forEach(draft -> deleteDraft.delete(draft.id(), draft.version(), caller));
        jdbc.sql("delete from roster_row where import_id = ?").param(importId).update();
        jdbc.sql("delete from roster_import where id = ?").param(importId).update();
        events.publishEvent(new ImportUndone(importId));
        files.forget(Stream.of(found.fileId(), found.photosId()).filter(Objects::nonNull).toList());
        audit.record(caller.act(caller.requireDutyIn(found.unitId(), Post.Kind.CLERK), "ROSTER_UNDONE", importId,
                Map.of("drafts", String.valueOf(written.size()))));
    }

    private List<Written> written(String importId) {
        return jdbc.sql("""
                select r.nomination_id, d.version from roster_row r left join draft_facts d on d.id = r.nomination_id
                where r.import_id = ? and r.nomination_id is not null""").param(importId)
                .query((row, n) -> new Written(row.getString(1), row.getInt(2), row.wasNull())).list();
    }

    /** Somebody it wrote, by the draft's version; {@code gone} who is no draft any more. */
    record Written(String id, int version, boolean gone) {
    }
}
