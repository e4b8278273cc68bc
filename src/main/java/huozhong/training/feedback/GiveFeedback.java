package huozhong.training.feedback;

import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.training.CourseBook;
import huozhong.training.Enrolment;
import huozhong.training.StrangerPace;
import huozhong.training.StrangerPace.Door;

/**
 * Takes what a member says of his course, once: by the code that was handed to him, or as himself where he is known.
 * That he may answer is used up in the same transaction, and nothing else is kept of him: no time, no record.
 */
@Service
@Transactional
public class GiveFeedback {

    private final FeedbackRows rows;
    private final FeedbackTime time;
    private final CourseBook courses;
    private final StrangerPace pace;

    GiveFeedback(FeedbackRows rows, FeedbackTime time, CourseBook courses, StrangerPace pace) {
        this.rows = rows;
        this.time = time;
        this.courses = courses;
        this.pace = pace;
    }

    /** What a code is for. */
    public record Asked(String course, boolean given) {
    }

    public Asked asked(String code, String address) {
        var ticket = find(code, address);
        return new Asked(courses.course(ticket.courseId()).orElseThrow(NotFound::new).title(), ticket.used());
    }

    public void answer(String code, FeedbackAnswer answer, String address) {
        var ticket = find(code, address);
        take(ticket.courseId(), ticket.personId(), answer);
    }

    /** Of somebody who is known to be this nominee. */
    public void answerAs(String personId, String courseId, FeedbackAnswer answer) {
        courses.enrolments(courseId).stream().filter(one -> one.personId().equals(personId))
                .map(Enrolment::state).filter(Enrolment.State::isSeated).findFirst().orElseThrow(NotFound::new);
        if (!rows.has(courseId, personId)) {
            rows.admit(courseId, personId);
        }
        take(courseId, personId, answer);
    }

    private void take(String courseId, String personId, FeedbackAnswer answer) {
        time.require(courseId);
        var checked = answer.checked();
        if (!rows.use(courseId, personId)) {
            throw new FeedbackGiven();
        }
        rows.add(courseId, checked);
    }

    private FeedbackRows.Ticket find(String code, String address) {
        pace.take(Door.FEEDBACK, address);
        return rows.byCode(code.replace("-", "").strip().toUpperCase(Locale.ROOT)).orElseThrow(NotFound::new);
    }
}
