package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.shared.NotFound;

/** 删除草稿: the unit that wrote a draft takes it away for good, with everything that was kept of the person. */
@Service
public class DeleteDraft {

    private static final List<String> STATEMENTS = List.of(
            "delete from duplicate_hit where nomination_id = :id or twin_id = :id",
            "delete from duplicate_pair where first_id = :id or second_id = :id",
            "delete from dossier_access where nomination_id = :id");

    private final Nominations nominations;
    private final DraftEdits edits;
    private final ForgetNominees forgetNominees;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    DeleteDraft(Nominations nominations, DraftEdits edits, ForgetNominees forgetNominees, JdbcClient jdbc,
                ApplicationEventPublisher events, Audit audit) {
        this.nominations = nominations;
        this.edits = edits;
        this.forgetNominees = forgetNominees;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    /** As the caller read it, and not what somebody else made of it since; its number isn't given again. */
    @Transactional
    public void delete(String id, int version, Caller caller) {
        var draft = nominations.findById(id).orElseThrow(NotFound::new);
        var duty = caller.requireDutyIn(draft.originId(), Post.Kind.CLERK);
        draft.requireDraft();
        if (draft.version() != version) {
            throw edits.since(id, caller);
        }
        var photo = draft.dossier().photo();
        events.publishEvent(new Nomination.Deleted(id));
        STATEMENTS.forEach(sql -> jdbc.sql(sql).param("id", id).update());
        nominations.delete(draft);
        nominations.flush();
        forgetNominees.forgetFiles(photo == null ? Set.of() : Set.of(photo));
        audit.record(caller.act(duty, "DRAFT_DELETED", id, Map.of("number", draft.number())));
    }
}
