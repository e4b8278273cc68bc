package huozhong.review;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.review.ConfirmContent.Reviewed;
import huozhong.review.ContentReview.Decision;
import huozhong.review.GiveReview.Given;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form 再审内容: another unit's word on the same content, such as that of the authority (谁主管谁负责) or a 终审 that
 * was drawn in.
 */
@Component
class ConfirmContent implements TaskForm<Reviewed> {

    private final ContentSources sources;
    private final GiveReview giving;

    ConfirmContent(ContentSources sources, GiveReview giving) {
        this.sources = sources;
        this.giving = giving;
    }

    /** A return says why, and which parts (codes with commas between); on paper with its scan. */
    record Reviewed(Decision decision, @Nullable String text, @Nullable String parts, @Nullable String scan) {
    }

    @Override
    public Set<String> processes() {
        return sources.processes();
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Decision.AGREE.name());
    }

    @Override
    public Class<Reviewed> payload() {
        return Reviewed.class;
    }

    @Override
    public Handled act(TaskInHand task, Reviewed given) {
        return giving.give(task, new Given(given.decision, given.text, given.parts, given.scan));
    }
}
