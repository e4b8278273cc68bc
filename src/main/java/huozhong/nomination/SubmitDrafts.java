package huozhong.nomination;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/**
 * Submits several drafts as the caller read them, each by the rules of a single one and in a transaction of its own.
 * What he submitted already is done, so that whoever got no answer asks again.
 */
@Service
public class SubmitDrafts {

    /** Of one request. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SubmitDrafts.class);

    private final Nominations nominations;
    private final SubmitDraft submitDraft;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SubmitDrafts(Nominations nominations, SubmitDraft submitDraft, JdbcClient jdbc, TransactionTemplate transaction) {
        this.nominations = nominations;
        this.submitDraft = submitDraft;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A draft, and which version of it was read. */
    public record Draft(String id, int version) {
    }

    /** Whether a draft is submitted now, and why not. */
    public record Outcome(String id, boolean done, String message) {
    }

    public List<Outcome> submit(List<Draft> drafts, Caller caller) {
        requireOwn(drafts.stream().map(Draft::id).distinct().toList(), caller);
        return drafts.stream().map(draft -> submit(draft, caller)).toList();
    }

    private void requireOwn(List<String> ids, Caller caller) {
        var own = nominations.findByIdIn(ids).stream()
                .filter(one -> caller.dutyIn(one.originId(), Post.Kind.CLERK).isPresent()).count();
        if (own < ids.size()) {
            throw new NotFound();
        }
    }

    private Outcome submit(Draft draft, Caller caller) {
        if (isSubmitted(draft.id, caller)) {
            return new Outcome(draft.id, true, "");
        }
        try {
            Retry.call(() -> transaction.execute(status -> {
                submitDraft.submit(draft.id, draft.version, caller);
                return "";
            }));
            return new Outcome(draft.id, true, "");
        } catch (Refusal | InvalidInput | NotFound known) {
            return new Outcome(draft.id, false, String.valueOf(known.getMessage()));
        } catch (RuntimeException bug) {
            LOG.error("The submission of a batch's draft {} failed", draft.id, bug);
            return new Outcome(draft.id, false, "系统故障，请稍后重试");
        }
    }

    private boolean isSubmitted(String id, Caller caller) {
        return jdbc.sql("select 1 from dossier_version where nomination_id = ? and version = 1 and user_id = ?")
                .params(id, caller.userId()).query(Integer.class).optional().isPresent();
    }
}
