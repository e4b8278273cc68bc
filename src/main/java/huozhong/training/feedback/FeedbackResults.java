package huozhong.training.feedback;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;
import huozhong.training.CourseBook;

/**
 * What was said of a course, to its organiser and whoever runs its region: once it is closed, and always as many
 * together as nobody is found among.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackResults {

    private static final int BEST = 5;
    private static final int SATISFIED = 4;
    private static final int PERCENT = 100;

    private final FeedbackRows rows;
    private final CourseBook courses;
    private final Organization organization;

    FeedbackResults(FeedbackRows rows, CourseBook courses, Organization organization) {
        this.rows = rows;
        this.courses = courses;
        this.organization = organization;
    }

    /**
     * How many were asked, how many answers are shown, and what those say.
     *
     * @param closed    whether the course is: before that nothing is shown
     * @param least     how many there have to be together
     * @param satisfied in percent; nothing where nothing is shown
     */
    public record Results(boolean closed, int asked, int least, int answers, @Nullable Integer satisfied,
                          List<Mark> marks, List<String> words) {
    }

    /** How often a question got 1, 2, 3, 4 and 5, by the name of the question. */
    public record Mark(String question, List<Integer> times) {
    }

    public Results of(String courseId, Caller caller) {
        var course = courses.course(courseId).filter(one -> caller.scope().covers(one.unitId(),
                organization.region(one.regionId()).path())).orElseThrow(NotFound::new);
        var readable = FeedbackTime.isReadable(course);
        var shown = readable ? rows.shown(courseId) : List.<FeedbackAnswer>of();
        return new Results(readable, rows.admitted(courseId), FeedbackRows.TOGETHER, shown.size(), satisfied(shown),
                shown.isEmpty() ? List.of() : List.of(mark("overall", shown, FeedbackAnswer::overall),
                        mark("content", shown, FeedbackAnswer::content),
                        mark("lecturers", shown, FeedbackAnswer::lecturers),
                        mark("arrangement", shown, FeedbackAnswer::arrangement)),
                shown.stream().map(FeedbackAnswer::words).filter(words -> !words.isEmpty()).sorted().toList());
    }

    /** What part gave 4 or 5 on the whole. */
    private static @Nullable Integer satisfied(List<FeedbackAnswer> shown) {
        return shown.isEmpty() ? null : Math.round((float) shown.stream().filter(one -> one.overall() >= SATISFIED)
                .count() * PERCENT / shown.size());
    }

    private static Mark mark(String question, List<FeedbackAnswer> shown, ToIntFunction<FeedbackAnswer> of) {
        return new Mark(question, IntStream.rangeClosed(1, BEST).mapToObj(value ->
                (int) shown.stream().filter(one -> of.applyAsInt(one) == value).count()).toList());
    }
}
