package huozhong.nomination;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.held.HeldOpinion;
import huozhong.nomination.held.HeldOpinions;
import huozhong.organization.Post;
import huozhong.shared.NotFound;
import huozhong.workflow.Lapsed;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** Who may take back which opinion, and until when: the one place that says so, for the list of what is done too. */
@Component
class RetractionRule {

    private final Nominations nominations;
    private final Opinions opinions;
    private final HeldOpinions held;
    private final OpenSteps openSteps;

    RetractionRule(Nominations nominations, Opinions opinions, HeldOpinions held, OpenSteps openSteps) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.held = held;
        this.openSteps = openSteps;
    }

    /** What waits for the seal of the caller's unit, whose own word it is. */
    Optional<HeldOpinion> held(String nominationId, Caller caller) {
        return held.of(nominationId).stream().filter(said -> isHis(said, caller)).findFirst();
    }

    private static boolean isHis(HeldOpinion said, Caller caller) {
        return caller.dutyIn(said.unitId(), Post.Kind.valueOf(said.post())).isPresent();
    }

    /** The one that the caller can take back, if any: his return that waits, else the last agreement that holds. */
    Optional<Opinion> last(List<Opinion> all, Nomination nomination, Caller caller) {
        return openReturn(all, nomination).filter(given -> duty(given, nomination, caller).isPresent())
                .or(() -> lastAgreement(all));
    }

    private static Optional<Opinion> lastAgreement(List<Opinion> all) {
        return all.stream().filter(Opinion::isAgreement).max(Comparator.comparing(Opinion::at));
    }

    /** What was returned at its own step, not out of a list. */
    private Optional<Opinion> openReturn(List<Opinion> all, Nomination nomination) {
        return all.stream().filter(Opinion::isOpenReturn)
                .filter(given -> openSteps.isReturnedAt(NominationProcess.ID, nomination.id(), given.step()))
                .reduce((earlier, later) -> later);
    }

    Optional<Duty> duty(Opinion last, Nomination nomination, Caller caller) {
        return last.taken().track() == Opinion.Track.PAPER
                ? caller.dutyIn(nomination.recommenderId(), Post.Kind.CLERK)
                : caller.dutyIn(String.valueOf(last.unitId()), Post.Kind.valueOf(last.speaker().post()));
    }

    /** Why it is too late; empty while the next task, or the correction, is open and untouched. */
    Optional<String> obstacle(Nomination nomination, Opinion last) {
        if (nomination.state() != Nomination.State.IN_PROGRESS) {
            return Optional.of("办理已经结束");
        }
        if (last.isOpenReturn()) {
            return openSteps.isCorrectionBegun(NominationProcess.ID, nomination.id())
                    ? Optional.of("经办人已经打开修改") : Optional.empty();
        }
        var seat = nomination.seatTakenAt();
        if (seat != null && !seat.isBefore(last.at())) {
            return Optional.of("已经占用名额");
        }
        var listed = nomination.listedAt();
        if (listed != null && !listed.isBefore(last.at())) {
            return Optional.of("名单已经报送");
        }
        return openSteps.touched(NominationProcess.ID, nomination.id()).stream().findFirst()
                .map(step -> "下一环节“" + step + "”已经开始办理");
    }

    /** Whose opinions at these tasks are void, by the task's id; the opinions are read in one go. */
    Map<String, Lapsed> lapsed(List<TaskEntry> done) {
        var all = opinions.ofEach(done.stream().map(TaskEntry::caseId).collect(Collectors.toSet()));
        var found = new HashMap<String, Lapsed>();
        done.stream().filter(task -> !task.isOpen())
                .forEach(task -> saidAt(task, all.getOrDefault(task.caseId(), List.of())).map(Opinion::voided)
                        .ifPresent(why -> found.put(task.taskId(), new Lapsed(why.cause().name(), why.at()))));
        return found;
    }

    /** Why what was said at this task can't be taken back by the caller; empty where it can. */
    Optional<String> whyNot(TaskEntry done, Caller caller) {
        if (done.isOpen()) {
            return held.ofTask(done.taskId()).filter(said -> isHis(said, caller)).isPresent() ? Optional.empty()
                    : Optional.of("您已不在办理时的岗位");
        }
        var all = opinions.of(done.caseId());
        var given = saidAt(done, all);
        if (given.isEmpty()) {
            return Optional.of("这一环节办理后不能撤回");
        }
        if (!given.get().isValid()) {
            return Optional.of("这条意见已经失效");
        }
        var nomination = nominations.findById(done.caseId()).orElseThrow(NotFound::new);
        if (given.get().decision() == Opinion.Decision.REJECT) {
            return Optional.of(obstacle(nomination, given.get()).orElse("不予推荐的意见不能撤回"));
        }
        var isReturn = given.get().decision() == Opinion.Decision.RETURN;
        if (!given.equals(isReturn ? openReturn(all, nomination) : lastAgreement(all))) {
            return Optional.of("之后已有新的意见");
        }
        return duty(given.get(), nomination, caller).isEmpty() ? Optional.of("您已不在办理时的岗位")
                : obstacle(nomination, given.get());
    }

    /** A task's opinion is written just before the task is done. */
    private static Optional<Opinion> saidAt(TaskEntry done, List<Opinion> all) {
        var at = done.doneAt();
        return at == null ? Optional.empty() : all.stream()
                .filter(opinion -> opinion.step().equals(done.step()) && !opinion.at().isAfter(at))
                .reduce((earlier, later) -> later);
    }
}
