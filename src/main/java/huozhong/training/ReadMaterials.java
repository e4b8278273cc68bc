package huozhong.training;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.MarkedCopy;
import huozhong.document.Uploads;
import huozhong.review.ContentBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.training.CourseContent.CourseFile;
import huozhong.training.CourseContent.Covered;

/** Gives a material out, across each page with who took it; which one is told by what the caller may see. */
@Service
@Transactional
public class ReadMaterials {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Courses courses;
    private final CourseDuty duties;
    private final ContentBook contents;
    private final Uploads files;
    private final Audit audit;
    private final Clock clock;

    ReadMaterials(Courses courses, CourseDuty duties, ContentBook contents, Uploads files, Audit audit, Clock clock) {
        this.courses = courses;
        this.duties = duties;
        this.contents = contents;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** A copy for somebody: its name and its bytes. */
    public record Copy(String name, byte[] pdf) {
    }

    public Copy take(String courseId, String fileId, Caller caller) {
        var course = courses.findById(courseId).orElseThrow(NotFound::new);
        var duty = caller.reading(scope -> duties.isVisible(course, scope)).orElseThrow(NotFound::new);
        var file = of(course, caller).filter(one -> one.id().equals(fileId)).findFirst().orElseThrow(NotFound::new);
        var copy = new MarkedCopy(files.read(file.id()), duty.unitName() + " " + caller.name() + " "
                + Shanghai.now(clock).format(TIME) + " 调阅").pdf();
        audit.record(caller.act(duty, "COURSE_MATERIAL_TAKEN", courseId, Map.of("file", fileId)));
        return new Copy(file.name().replaceAll("\\.[A-Za-z]{1,5}$", "") + ".pdf", copy);
    }

    /** What is in force, and for those inside what is written now. */
    private Stream<CourseFile> of(Course course, Caller caller) {
        var approved = contents.version(Course.PROCESS, course.id(), course.published()).stream()
                .flatMap(version -> Covered.read(version.content()).materials().stream());
        return duties.isInside(course, caller.scope())
                ? Stream.concat(approved, course.content().materials().stream()) : approved;
    }
}
