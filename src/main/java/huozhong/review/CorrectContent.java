package huozhong.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.User;
import huozhong.review.ContentReview.Cause;
import huozhong.review.CorrectContent.Corrected;
import huozhong.workflow.Handled;
import huozhong.workflow.RecusedTasks;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form for 退回修改 and 变更: another content makes what was agreed to void and leads back to the earliest step so
 * voided; otherwise whoever returned it has it again, and what is published is changed at once.
 */
@Component
class CorrectContent implements TaskForm<Corrected> {

    private final ContentSources sources;
    private final ContentVersions versions;
    private final ContentReviews reviews;
    private final ContentBook book;
    private final RecusedTasks recused;

    CorrectContent(ContentSources sources, ContentVersions versions, ContentReviews reviews, ContentBook book,
                   RecusedTasks recused) {
        this.sources = sources;
        this.versions = versions;
        this.reviews = reviews;
        this.book = book;
        this.recused = recused;
    }

    /** What was changed. */
    record Corrected(@Nullable String note) {
    }

    @Override
    public Set<String> processes() {
        return sources.processes();
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Handled.CORRECTED);
    }

    @Override
    public Class<Corrected> payload() {
        return Corrected.class;
    }

    @Override
    public Handled act(TaskInHand task, Corrected given) {
        var before = versions.latest(task.process(), task.caseId()).map(ContentVersion::number);
        var now = book.handIn(task.process(), task.caseId()).number();
        var changed = !before.equals(Optional.of(now));
        var source = sources.of(task.process());
        source.corrected(task.caseId(), changed);
        var voided = settle(task, changed);
        recused.handOn(task.process(), task.caseId(), user -> isAuthor(source, task, user));
        return voided.isEmpty() ? Handled.completed(Handled.CORRECTED)
                : Handled.completedAndBackTo(voided.get(0).place().step());
    }

    private static boolean isAuthor(ContentSource source, TaskInHand task, User user) {
        return user.id().equals(source.author(task.caseId()));
    }

    /** Closes the returns that asked for this, and voids the agreements if it is another content. */
    private List<ContentReview> settle(TaskInHand task, boolean changed) {
        var standing = reviews.of(task.process(), task.caseId()).stream().filter(ContentReview::isValid).toList();
        var userId = task.caller().userId();
        standing.stream().filter(ContentReview::isOpenReturn)
                .forEach(one -> reviews.makeVoid(one, Cause.CORRECTED, userId));
        if (!changed) {
            return List.of();
        }
        var agreements = standing.stream().filter(ContentReview::isAgreement).toList();
        agreements.forEach(one -> reviews.makeVoid(one, Cause.CONTENT_CHANGED, userId));
        return agreements;
    }
}
