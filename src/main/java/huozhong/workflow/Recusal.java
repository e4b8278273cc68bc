package huozhong.workflow;

import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.SameName;

/** 回避: whom a case is about takes no part in it, neither himself nor through who stands in for him. */
@Component
public class Recusal {

    private final Cases cases;
    private final Organization organization;

    Recusal(Cases cases, Organization organization) {
        this.cases = cases;
        this.organization = organization;
    }

    /** Refuses who would act in a case that is about him, or about the one for whom he would act. */
    public void require(String process, String caseId, Duty duty, Caller caller) {
        require(duty, caller, cases.concern(process), user -> concerns(process, caseId, user, duty.post()));
    }

    /** The same of himself alone, where he acts by no duty of one unit. */
    public void requireNotHimself(String process, String caseId, Caller caller) {
        if (cases.concerns(process, caseId, organization.user(caller.userId()))) {
            throw Recused.yourself(cases.concern(process));
        }
    }

    /** The same of what is no case yet: what the people are whom it is about, in words, and who they are. */
    public void require(Duty duty, Caller caller, String concern, Predicate<User> concerns) {
        if (concerns.test(organization.user(caller.userId()))) {
            throw Recused.yourself(concern);
        }
        absent(duty).filter(concerns).ifPresent(absent -> {
            throw Recused.absent(absent.name(), concern);
        });
    }

    /** At a task, whose person's name stands on it: whoever has another one needn't be looked up. */
    void require(TaskEntry entry, Duty duty, Caller caller) {
        if (mayBe(entry, caller.name()) || duty.insteadOf() != null && mayBe(entry, duty.insteadOfName())) {
            require(entry.process(), entry.caseId(), duty, caller);
        }
    }

    private static boolean mayBe(TaskEntry entry, @Nullable String name) {
        return entry.subject().isEmpty() || name != null && SameName.is(entry.subject(), name);
    }

    public void requireNot(User colleague, TaskEntry entry) {
        if (concerns(entry.process(), entry.caseId(), colleague, entry.post())) {
            throw Recused.other(colleague.name(), cases.concern(entry.process()));
        }
    }

    /** Whether a user keeps out of a case in this post: it is about him, or a leader's word would be on his own. */
    public boolean concerns(String process, String caseId, User user, Post.Kind post) {
        return cases.concerns(process, caseId, user)
                || post == Post.Kind.LEADER && cases.isBarred(process, caseId, user);
    }

    private Optional<User> absent(Duty duty) {
        return Optional.ofNullable(duty.insteadOf()).map(organization::user);
    }
}
