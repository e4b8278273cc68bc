package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.Files;
import huozhong.organization.Post;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** 撤回本次录入: takes an import back with everybody it wrote, while all of them are still drafts. */
@Service
@Transactional
public class UndoImport {

    private final RosterImports imports;
    private final Nominations nominations;
    private final DeleteDraft deleteDraft;
    private final Files files;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    UndoImport(RosterImports imports, Nominations nominations, DeleteDraft deleteDraft, Files files, JdbcClient jdbc,
               Audit audit, Clock clock) {
        this.imports = imports;
        this.nominations = nominations;
        this.deleteDraft = deleteDraft;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
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
        files.forget(Stream.of(found.fileId(), found.photosId()).filter(Objects::nonNull).toList());
        audit.record(caller.act(caller.requireDutyIn(found.unitId(), Post.Kind.CLERK), "ROSTER_UNDONE", importId,
                Map.of("drafts", String.valueOf(written.size()))));
    }

    private List<Nomination> written(String importId) {
        return nominations.findByIdIn(jdbc.sql("""
                select nomination_id from roster_row where import_id = ? and nomination_id is not null""")
                .param(importId).query(String.class).list());
    }
}
