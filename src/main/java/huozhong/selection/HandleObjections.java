package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * 异议: records what is raised while a round is published, and what was found. Who raised what is known to the round's
 * clerks and leaders alone, and to none of them who is a candidate himself.
 */
@Service
@Transactional
public class HandleObjections {

    private final Selections selections;
    private final Objections objections;
    private final Choices choices;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundActs acts;
    private final Clock clock;

    HandleObjections(Selections selections, Objections objections, Choices choices, RoundSteps steps,
                     RoundDuty duties, RoundActs acts, Clock clock) {
        this.selections = selections;
        this.objections = objections;
        this.choices = choices;
        this.steps = steps;
        this.duties = duties;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Objection> of(String selectionId, Caller caller) {
        duty(round(selectionId), caller);
        return objections.findBySelectionIdOrderByRecordedAtAscIdAsc(selectionId);
    }

    /** While the round is published; about one of those who are chosen, or about the round. */
    public String record(String selectionId, Objection.Raised raised, Caller caller) {
        var selection = round(selectionId);
        var duty = duty(selection, caller);
        steps.requirePublished(selection);
        if (raised.on().isAfter(Shanghai.today(clock))) {
            throw new InvalidInput("on", "收到异议的日期不能晚于今天");
        }
        var nominationId = raised.nominationId();
        if (nominationId != null && !choices.existsBySelectionIdAndNominationId(selectionId, nominationId)) {
            throw new InvalidInput("nominationId", "请选择本轮的入选人选");
        }
        var objection = objections.saveAndFlush(
                new Objection(selectionId, raised, caller.userId(), Shanghai.now(clock)));
        acts.say(selectionId, RoundChange.OBJECTION_RECORDED,
                caller.act(duty, "OBJECTION_RECORDED", selectionId, Map.of("objection", objection.id())));
        return objection.id();
    }

    /** Once; whoever finds that it was wrong records another. */
    public void answer(String selectionId, String objectionId, Objection.Outcome outcome, String words,
                       Caller caller) {
        var duty = duty(round(selectionId), caller);
        var objection = objections.findBySelectionIdAndId(selectionId, objectionId).orElseThrow(NotFound::new);
        if (objection.outcome() != null) {
            throw new ObjectionAnswered();
        }
        objection.answer(outcome, words, caller.userId(), Shanghai.now(clock));
        objections.saveAndFlush(objection);
        acts.say(selectionId, RoundChange.OBJECTION_ANSWERED, caller.act(duty, "OBJECTION_ANSWERED", selectionId,
                Map.of("objection", objectionId, "outcome", outcome.name())));
    }

    private Selection round(String selectionId) {
        return selections.findById(selectionId).orElseThrow(NotFound::new);
    }

    private Duty duty(Selection selection, Caller caller) {
        return duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
