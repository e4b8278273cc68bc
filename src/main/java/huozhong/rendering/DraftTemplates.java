package huozhong.rendering;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Drafts of templates: anything may be kept, so that nothing typed is lost; only what is checked goes live. */
@Service
@Transactional
public class DraftTemplates {

    private final PaperEditions editions;
    private final PaperKinds kinds;
    private final Audit audit;
    private final Clock clock;

    DraftTemplates(PaperEditions editions, PaperKinds kinds, Audit audit, Clock clock) {
        this.editions = editions;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    public PaperEdition draft(String kind, String source, String note, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return record("PAPER_TEMPLATE_DRAFTED", editions.saveAndFlush(new PaperEdition(kinds.of(kind).code(),
                kept(source), note, caller.userId(), Shanghai.now(clock))), caller);
    }

    /**
     * By its author, and nobody else: otherwise its publisher might be its author.
     *
     * @param sha256 of the draft as he had it: another tab of his isn't written over in silence
     */
    public PaperEdition revise(String id, String sha256, String source, String note, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var draft = editions.findById(id).filter(one -> one.authorId().equals(caller.userId()))
                .orElseThrow(NotFound::new);
        if (!draft.sha256().equals(sha256)) {
            throw new LiveTemplateChanged();
        }
        draft.revise(kept(source), note);
        return record("PAPER_TEMPLATE_REVISED", editions.saveAndFlush(draft), caller);
    }

    public void discard(String id, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var draft = editions.findById(id).orElseThrow(NotFound::new);
        draft.discard();
        record("PAPER_TEMPLATE_DISCARDED", draft, caller);
    }

    private PaperEdition record(String action, PaperEdition edition, Caller caller) {
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, action, edition.id(),
                Map.of("paper", kinds.of(edition.kind()).name(), "sha256", edition.sha256())));
        return edition;
    }

    /** Whatever it says, as long as it can be kept. */
    private static String kept(String source) {
        if (source.isBlank() || source.length() > PaperTemplate.LONGEST) {
            throw new InvalidInput("source", "模板应为1至" + PaperTemplate.LONGEST + "个字符，现有" + source.length() + "个");
        }
        return source.replace("\r\n", "\n");
    }
}
