package huozhong.review;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.review.ContentReview.Decision;
import huozhong.review.GiveReview.Given;
import huozhong.review.ReviewContent.Reviewed;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 审核内容: the organiser's leader reads what is to be published (谁主办谁负责). */
@Component
class ReviewContent implements TaskForm<Reviewed> {

    private final ContentSources sources;
    private final GiveReview giving;

    ReviewContent(ContentSources sources, GiveReview giving) {
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
