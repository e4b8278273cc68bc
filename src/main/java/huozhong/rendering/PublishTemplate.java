package huozhong.rendering;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.rendering.PaperEdition.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Makes a draft the layout of what is printed from now on; what was printed, or is under seals, stays as it is. */
@Service
@Transactional
public class PublishTemplate {

    private final PaperEditions editions;
    private final PaperKinds kinds;
    private final TemplateTrial trial;
    private final Audit audit;
    private final Clock clock;

    PublishTemplate(PaperEditions editions, PaperKinds kinds, TemplateTrial trial, Audit audit, Clock clock) {
        this.editions = editions;
        this.kinds = kinds;
        this.trial = trial;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By a flow administrator other than the author.
     *
     * @param sha256 of the draft, as the publisher read it
     * @param liveId the version that was live when he read what changes
     */
    public PaperEdition publish(String id, String sha256, String liveId, String reason, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请写明发布理由");
        }
        var draft = editions.findById(id).orElseThrow(NotFound::new);
        var live = editions.findFirstByKindAndStateOrderByNumberDesc(draft.kind(), State.PUBLISHED).orElseThrow();
        if (!live.id().equals(liveId) || !draft.sha256().equals(sha256)) {
            throw new LiveTemplateChanged();
        }
        draft.publish(caller.userId(), reason, Objects.requireNonNull(live.number()) + 1, Shanghai.now(clock));
        requireNoProblems(draft);
        save(draft);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PAPER_TEMPLATE_PUBLISHED", draft.id(),
                Map.of("paper", kinds.of(draft.kind()).name(), "sha256", draft.sha256(),
                        "number", String.valueOf(draft.number()), "author", draft.authorId(), "reason", reason)));
        return draft;
    }

    private void requireNoProblems(PaperEdition draft) {
        var problems = trial.of(kinds.of(draft.kind()), draft.source()).problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream().map(TemplateProblem::told).toList());
        }
    }

    /** Two published at once ask for the same number. */
    private void save(PaperEdition draft) {
        try {
            editions.saveAndFlush(draft);
        } catch (DataIntegrityViolationException faster) {
            throw new LiveTemplateChanged();
        }
    }
}
