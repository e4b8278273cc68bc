package huozhong.training.feedback;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.rendering.QrPicture;
import huozhong.shared.NotFound;
import huozhong.team.MemberPeople;
import huozhong.training.CourseBook;
import huozhong.training.CourseFacts;
import huozhong.training.Enrolment;

/** Codes on slips of paper for all who were called and haven't answered; those of slips printed before are void. */
@Service
@Transactional
public class HandOutFeedback {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    private final FeedbackRows rows;
    private final FeedbackTime time;
    private final CourseBook courses;
    private final MemberPeople people;
    private final Organization organization;
    private final Audit audit;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    HandOutFeedback(FeedbackRows rows, FeedbackTime time, CourseBook courses, MemberPeople people,
                    Organization organization, Audit audit, @Value("${huozhong.address:}") String address) {
        this.rows = rows;
        this.time = time;
        this.courses = courses;
        this.people = people;
        this.organization = organization;
        this.audit = audit;
        this.address = address;
    }

    /** For whom a slip is, the code that opens his answer, and what a telephone reads. */
    public record Slip(String name, String code, String qr) {
    }

    public List<Slip> slips(String courseId, Caller caller) {
        var course = courses.course(courseId).orElseThrow(NotFound::new);
        var duty = caller.requireDutyIn(answering(course), Post.Kind.CLERK);
        time.require(courseId);
        var called = courses.enrolments(courseId).stream().filter(one -> one.state().isSeated()).toList();
        var known = people.of(called.stream().map(Enrolment::personId).toList());
        var slips = new ArrayList<Slip>();
        for (var one : called) {
            var name = Optional.ofNullable(known.get(one.personId())).map(MemberPeople.Person::name);
            if (name.isPresent()) {
                slip(courseId, one.personId(), name.get()).ifPresent(slips::add);
            }
        }
        audit.record(caller.act(duty, "FEEDBACK_HANDED_OUT", courseId, Map.of("people",
                String.valueOf(slips.size()))));
        return slips;
    }

    private Optional<Slip> slip(String courseId, String personId, String name) {
        if (!rows.has(courseId, personId)) {
            rows.admit(courseId, personId);
        }
        var code = random.ints(LENGTH, 0, DIGITS.length()).map(DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return rows.give(courseId, personId, code)
                ? Optional.of(new Slip(name, code, QrPicture.of(address.isBlank() ? code : address + "/f/" + code)))
                : Optional.empty();
    }

    private String answering(CourseFacts course) {
        return organization.unitAnsweringFor(course.unitId()).map(Unit::id).orElse(course.unitId());
    }
}
