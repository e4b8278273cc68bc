package huozhong.publishing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.model.ModelCheck;
import huozhong.workflow.model.ModelDeployment;
import huozhong.workflow.model.ModelProblem;

/** Makes a draft the way of all new cases; running ones end the way they began. */
@Service
@Transactional
public class PublishSet {

    private static final int LONGEST_REASON = 500;

    private final ProcessSets sets;
    private final SetFiles files;
    private final LiveSet live;
    private final ModelCheck check;
    private final ModelDeployment deployment;
    private final Audit audit;
    private final Clock clock;

    PublishSet(ProcessSets sets, SetFiles files, LiveSet live, ModelCheck check, ModelDeployment deployment,
               Audit audit, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.live = live;
        this.check = check;
        this.deployment = deployment;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By a flow administrator other than the author.
     *
     * @param sha256 of the draft, as the publisher read it
     * @param liveId the set that was live when he read what changes
     */
    public ProcessSet publish(String setId, String sha256, String liveId, String reason, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "请写明发布理由，最多 " + LONGEST_REASON + " 字");
        }
        var draft = sets.findById(setId).orElseThrow(NotFound::new);
        var current = live.find().orElseThrow();
        if (!current.id().equals(liveId) || !draft.sha256().equals(sha256)) {
            throw new LiveSetChanged();
        }
        requireNoProblems(draft);
        return goLive(draft, Objects.requireNonNull(current.number()) + 1, reason, caller);
    }

    private void requireNoProblems(ProcessSet draft) {
        var problems = check.problems(files.of(draft.id()));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream().map(PublishSet::problem).toList());
        }
    }

    private static Problem problem(ModelProblem problem) {
        return new Problem((problem.file() + " " + problem.element()).strip(), problem.sentence());
    }

    /** The number after the one that was live when it was asked: who asks for it second is told that he is. */
    private ProcessSet goLive(ProcessSet draft, int number, String reason, Caller caller) {
        draft.publish(caller.userId(), reason, number, deployment.deploy("流程第" + number + "版", files.of(draft.id())),
                Shanghai.now(clock));
        save(draft);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PROCESS_SET_PUBLISHED", draft.id(),
                Map.of("sha256", draft.sha256(), "number", String.valueOf(number), "author", draft.authorId(), "reason",
                        reason)));
        return draft;
    }

    /** Two sets published at once ask for the same number. */
    private void save(ProcessSet draft) {
        try {
            sets.saveAndFlush(draft);
        } catch (DataIntegrityViolationException faster) {
            throw new LiveSetChanged();
        }
    }
}
