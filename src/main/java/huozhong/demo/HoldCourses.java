package huozhong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import huozhong.access.Caller;
import huozhong.attendance.AttendanceDesk;
import huozhong.attendance.AttendanceDesk.Line;
import huozhong.attendance.EndGatherings;
import huozhong.attendance.Means;
import huozhong.attendance.SignIn;
import huozhong.attendance.SignIn.Scan;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.shared.Ids;
import huozhong.training.BeginCourse;
import huozhong.training.CourseBook;
import huozhong.training.CourseContent;
import huozhong.training.CourseContent.Audience;
import huozhong.training.CourseContent.LessonPlan;
import huozhong.training.SubmitCourse;
import huozhong.training.WriteCourse;
import huozhong.workflow.TaskEntry;

/** A course: written by the clerk of a 宣传部, judged by its leader, held with a list at the door, confirmed. */
@Demonstration
class HoldCourses {

    private static final int DOORS_OPEN = 9;
    private static final int MINUTES = 135;

    private final Door door;
    private final Directory directory;
    private final Organization organization;
    private final Writing writing;
    private final CourseBook book;
    private final Attending attending;

    HoldCourses(Door door, Directory directory, Organization organization, Writing writing, CourseBook book,
                Attending attending) {
        this.door = door;
        this.directory = directory;
        this.organization = organization;
        this.writing = writing;
        this.book = book;
        this.attending = attending;
    }

    /** What a clerk does with a course. */
    @Demonstration
    record Writing(BeginCourse begin, WriteCourse write, SubmitCourse submit) {
    }

    /** What he does at the door. */
    @Demonstration
    record Attending(AttendanceDesk desk, SignIn signing, EndGatherings ending) {
    }

    /** A course of the demo: whose, for whom, its first day; a lesson each day. */
    record Held(String unit, CourseText text, List<String> categories, LocalDate from) {
    }

    /** Written whole and handed in. */
    void submit(Edition edition, Held held) {
        var clerk = directory.caller(Office.clerk(held.unit));
        var unit = directory.unitId(held.unit);
        door.enter(clerk, himself -> {
            var course = writing.begin.begin(directory.planId(edition), unit, himself);
            writing.write.write(course, content(held, unit), 0, himself);
            writing.submit.submit(course, himself);
            return course;
        });
    }

    private CourseContent content(Held held, String unit) {
        var region = Objects.requireNonNull(organization.unit(unit).regionId());
        var text = held.text;
        var lessons = IntStream.range(0, text.lessons().size()).mapToObj(at -> {
            var lesson = text.lessons().get(at);
            var from = held.from.plusDays(at).atTime(DOORS_OPEN, 0);
            return new LessonPlan("", lesson.topic(), lesson.lecturer(), lesson.outline(), text.place(), from,
                    from.plusMinutes(MINUTES), null);
        }).toList();
        return new CourseContent(text.title(), text.aim(), new Audience(List.of(Level.COUNTY), held.categories,
                List.of(region)), lessons, List.of(), null, "培训联络员", "024-00000000");
    }

    void agree(Edition edition, Held held) {
        act(edition, held, "ReviewContent", Office.leader(held.unit), Map.of("decision", "AGREE"));
    }

    /** Of a lesson: almost everybody comes, and sign-in ends. */
    void hold(Edition edition, Held held, int lesson) {
        var clerk = directory.caller(Office.clerk(held.unit));
        var gathering = String.valueOf(book.lessons(course(edition, held)).get(lesson).gatheringId());
        var sheet = attending.desk.sheet(gathering, clerk);
        var now = sheet.gathering().startsAt();
        var expected = sheet.lines().stream().filter(Line::isExpected).toList();
        var scans = IntStream.range(0, expected.size()).filter(at -> at % 9 != 8)
                .mapToObj(at -> new Scan(Ids.next(), expected.get(at).personId(), false, Means.LIST, now)).toList();
        attending.signing.take(gathering, scans, now, clerk);
        attending.ending.endEarly(gathering, clerk);
    }

    void record(Edition edition, Held held) {
        act(edition, held, "RecordCourse", Office.clerk(held.unit), Map.of("summary", held.text.summary(),
                "certificates", "YES"));
    }

    void confirm(Edition edition, Held held) {
        act(edition, held, "ConfirmCourse", Office.leader(held.unit), Map.of("decision", "AGREE"));
    }

    private void act(Edition edition, Held held, String step, String login, Map<String, String> form) {
        var course = course(edition, held);
        var caller = directory.caller(login);
        tasks(edition, step, caller).filter(task -> task.caseId().equals(course))
                .forEach(task -> door.submit(task, form, caller));
    }

    private Stream<TaskEntry> tasks(Edition edition, String step, Caller caller) {
        return door.tasks(directory.planId(edition), step, caller).stream();
    }

    private String course(Edition edition, Held held) {
        return book.ofPlan(directory.planId(edition)).stream()
                .filter(one -> one.title().equals(held.text.title())).findFirst().orElseThrow().id();
    }
}
