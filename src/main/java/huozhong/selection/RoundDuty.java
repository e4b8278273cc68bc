package huozhong.selection;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.NotFound;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Recusal;
import huozhong.workflow.TaskEntry;

/**
 * By which duty somebody works at a round: in the unit whose round it is or, where its people keep out of it, in the
 * one that got its task. Who stands in the round himself works at none.
 */
@Component
class RoundDuty {

    private final OpenSteps steps;
    private final Recusal recusal;

    RoundDuty(OpenSteps steps, Recusal recusal) {
        this.steps = steps;
        this.recusal = recusal;
    }

    Duty require(Selection selection, Caller caller, Post.Kind... posts) {
        var duty = Stream.of(posts).flatMap(post -> caller.dutyIn(selection.ownerId(), post).stream()).findFirst()
                .or(() -> Stream.of(posts).flatMap(post -> inHand(selection, caller, post)).findFirst())
                .orElseThrow(NotFound::new);
        recusal.require(OpenSelection.PROCESS, selection.id(), duty, caller);
        return duty;
    }

    /** Whether another unit's people have the choosing in hand, this caller among them. */
    boolean isChoosing(Selection selection, Caller caller) {
        return inHand(selection, caller, Post.Kind.CLERK).findAny().isPresent();
    }

    private Stream<Duty> inHand(Selection selection, Caller caller, Post.Kind post) {
        return steps.of(OpenSelection.PROCESS, selection.id()).stream()
                .filter(task -> task.post() == post && isOwners(task))
                .flatMap(task -> caller.dutyIn(task.holderId(), post).stream());
    }

    /** A department that is asked answers, and chooses nobody. */
    private static boolean isOwners(TaskEntry task) {
        return !task.unassigned() && !task.step().equals(GiveConsultationReply.STEP);
    }
}
