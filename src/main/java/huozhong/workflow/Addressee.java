package huozhong.workflow;

import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;

/**
 * A candidate group that gets a task: those who hold a post in a unit (the holder), or one of them alone; and the unit
 * whose word is asked, on paper where it has no leader in the system, unassigned (待分派) where no unit was found.
 */
public record Addressee(String group, String holderId, Post.Kind post, @Nullable String unitId, boolean onPaper,
                 boolean unassigned) {

    public static Addressee of(String unitId, Post.Kind post) {
        return new Addressee(Duty.group(unitId, post), unitId, post, unitId, false, false);
    }

    /** The clerk of one unit writes down what another, perhaps unknown, said on paper. */
    public static Addressee onPaper(String clerksUnitId, @Nullable String unitId) {
        var post = Post.Kind.CLERK;
        return new Addressee(Duty.group(clerksUnitId, post), clerksUnitId, post, unitId, true, false);
    }

    /** Whoever answers, his word counts as that of the unit that was asked by name. */
    public Addressee asked(String unitAsked) {
        return new Addressee(group, holderId, post, unitAsked, onPaper, unassigned);
    }

    public static Addressee unassigned(String officeId) {
        var post = Post.Kind.CLERK;
        return new Addressee(Duty.group(officeId, post), officeId, post, null, false, true);
    }

    /** As it is offered now. */
    public static Addressee of(TaskEntry entry) {
        return new Addressee(entry.groupId(), entry.holderId(), entry.post(), entry.unitId(), entry.onPaper(),
                entry.unassigned());
    }

    /** One of those to whom the task was offered. */
    public static Addressee personal(String userId, TaskEntry entry) {
        return new Addressee(Caller.personalGroup(userId), entry.holderId(), entry.post(), entry.unitId(),
                entry.onPaper(), entry.unassigned());
    }
}
