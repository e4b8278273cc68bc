package huozhong.demo;

import java.time.LocalDate;
import java.util.List;

import huozhong.demo.HoldCourses.Held;

/** The courses of an edition until late July: one closed, one held and not recorded, one in review, one to come. */
@Demonstration
class CourseMorning {

    private final HoldCourses courses;

    CourseMorning(HoldCourses courses) {
        this.courses = courses;
    }

    List<Scene> scenes(Edition edition) {
        var theory = new Held("SY-XCB", CourseText.THEORY, List.of("THEORY"), edition.day(6, 17));
        var health = new Held(County.KP + "-XCB", CourseText.HEALTH, List.of("HEALTH"), edition.day(7, 24));
        var arts = new Held(County.HG + "-XCB", CourseText.ARTS, List.of("ARTS"), edition.day(8, 1));
        var science = new Held("SY-XCB", CourseText.SCIENCE, List.of("SCIENCE"), edition.day(7, 30));
        return List.of(scene(edition, edition.day(6, 5), theory, "提交", () -> courses.submit(edition, theory)),
                scene(edition, edition.day(6, 6), theory, "审核", () -> courses.agree(edition, theory)),
                scene(edition, edition.day(6, 17), theory, "第一课", () -> courses.hold(edition, theory, 0)),
                scene(edition, edition.day(6, 18), theory, "第二课", () -> courses.hold(edition, theory, 1)),
                scene(edition, edition.day(6, 19), theory, "结业登记", () -> courses.record(edition, theory)),
                scene(edition, edition.day(6, 20), theory, "审定结业", () -> courses.confirm(edition, theory)),
                scene(edition, edition.day(7, 15), health, "提交", () -> courses.submit(edition, health)),
                scene(edition, edition.day(7, 16), health, "审核", () -> courses.agree(edition, health)),
                scene(edition, edition.day(7, 24), health, "授课", () -> courses.hold(edition, health, 0)),
                scene(edition, edition.day(7, 18), science, "提交", () -> courses.submit(edition, science)),
                scene(edition, edition.day(7, 19), science, "审核", () -> courses.agree(edition, science)),
                scene(edition, edition.day(7, 25), arts, "提交", () -> courses.submit(edition, arts)));
    }

    private static Scene scene(Edition edition, LocalDate day, Held held, String what, Runnable act) {
        return new Scene(day, edition.year() + " " + held.text().title() + " " + what, act);
    }
}
