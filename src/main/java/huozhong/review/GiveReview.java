package huozhong.review;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.review.ContentReview.Decision;
import huozhong.review.ContentReview.Of;
import huozhong.review.ContentReview.Place;
import huozhong.review.ContentReview.Speaker;
import huozhong.review.ContentReview.Word;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskInHand;

/** One word on the content that is before a step: agreed, returned by parts, or not to be. */
@Component
class GiveReview {

    private final ContentSources sources;
    private final ContentVersions versions;
    private final ContentReviews reviews;
    private final Uploads files;
    private final Clock clock;

    GiveReview(ContentSources sources, ContentVersions versions, ContentReviews reviews, Uploads files, Clock clock) {
        this.sources = sources;
        this.versions = versions;
        this.reviews = reviews;
        this.files = files;
        this.clock = clock;
    }

    /** What a form of a review says. */
    record Given(Decision decision, @Nullable String text, @Nullable String parts, @Nullable String scan) {
    }

    Handled give(TaskInHand task, Given given) {
        var source = sources.of(task.process());
        var version = versions.latest(task.process(), task.caseId()).orElseThrow(NotFound::new);
        requireSame(source, task, version);
        var word = word(source, task, given);
        reviews.add(new ContentReview(Ids.next(), new Of(task.process(), task.caseId(), version.number(),
                version.sha256()), new Place(task.step(), task.stepName()), word,
                new Speaker(task.caller().userId(), task.duty().insteadOf(), unit(task)), Shanghai.now(clock), null));
        return switch (word.decision()) {
            case AGREE -> Handled.completed(Decision.AGREE.name());
            case RETURN -> returned(source, task);
            case REJECT -> Handled.rejected();
        };
    }

    private static Handled returned(ContentSource source, TaskInHand task) {
        source.returned(task.caseId());
        return Handled.returned();
    }

    /** On paper it is the word of the unit that was asked, written down by another's clerk. */
    private static String unit(TaskInHand task) {
        var asked = task.unitId();
        return asked == null ? task.duty().unitId() : asked;
    }

    /** Nothing is agreed to that wasn't handed in. */
    private static void requireSame(ContentSource source, TaskInHand task, ContentVersion version) {
        if (!Canonical.of(source.covered(task.caseId())).sha256().equals(version.sha256())) {
            throw new InvalidInput("decision", "内容已有变化，请刷新后再审核");
        }
    }

    private Word word(ContentSource source, TaskInHand task, Given given) {
        var text = given.text() == null ? "" : SeenText.of(given.text());
        if (given.decision() != Decision.AGREE && text.isEmpty()) {
            throw new InvalidInput("text", "退回修改或不予举办的，请写明理由");
        }
        var parts = given.parts() == null || given.decision() != Decision.RETURN ? "" : given.parts();
        var named = parts.isBlank() ? List.<String>of() : Arrays.asList(parts.split(","));
        if (given.decision() == Decision.RETURN && named.isEmpty()
                || !source.parts().keySet().containsAll(named)) {
            throw new InvalidInput("parts", "请选择需要修改的部分："
                    + source.parts().values().stream().collect(Collectors.joining("、")));
        }
        return new Word(given.decision(), text, parts, scan(task, given.scan()));
    }

    private @Nullable String scan(TaskInHand task, @Nullable String scan) {
        if (scan == null || scan.isBlank()) {
            if (task.onPaper()) {
                throw new InvalidInput("scan", "在纸质件上审核的，须上传盖章扫描件");
            }
            return null;
        }
        files.requireOwned(scan, task.duty().unitId(), StoredFile.Kind.SCAN);
        return scan;
    }
}
