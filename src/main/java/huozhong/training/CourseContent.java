package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;

/**
 * What the clerk writes of a course: what a review covers (aim, audience, topics, lecturers, outlines, materials) and
 * what it doesn't (when, where, how many, whom to ask).
 *
 * @param capacity how many have a place; all where it isn't said
 */
public record CourseContent(String title, String aim, Audience audience, List<LessonPlan> lessons,
                            List<CourseFile> materials, @Nullable Integer capacity, String contact,
                            String contactPhone) {

    static final CourseContent EMPTY = new CourseContent("", "", new Audience(List.of(), List.of(), List.of()),
            List.of(), List.of(), null, "", "");

    /** Whose members are called: of these levels, categories and regions (by their ids). */
    public record Audience(List<Level> levels, List<String> categories, List<String> regions) {
    }

    /** A lesson as it is planned; hours that aren't said follow the plan's rule. */
    public record LessonPlan(String id, String topic, Lecturer lecturer, String outline, String place,
                             @Nullable LocalDateTime from, @Nullable LocalDateTime to, @Nullable BigDecimal hours) {
    }

    /** 授课人, with his unit and title. */
    public record Lecturer(String name, String unit, String title) {
    }

    /** A material, told by what is in it. */
    public record CourseFile(String id, String name, String sha256) {
    }
}
