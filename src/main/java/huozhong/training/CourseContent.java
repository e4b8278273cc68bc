package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.shared.Ids;

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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What isn't said is empty. */
    public CourseContent {
        title = said(title);
        aim = said(aim);
        audience = audience == null ? new Audience(List.of(), List.of(), List.of()) : audience;
        lessons = each(lessons);
        materials = each(materials);
        contact = said(contact);
        contactPhone = said(contactPhone);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> each(@Nullable List<T> some) {
        return some == null ? List.of() : some.stream().filter(Objects::nonNull).toList();
    }

    /** Whose members are called: of these levels, categories and regions (by their ids). */
    public record Audience(List<Level> levels, List<String> categories, List<String> regions) {

        public Audience {
            levels = each(levels);
            categories = each(categories);
            regions = each(regions);
        }
    }

    /** A lesson as it is planned; hours that aren't said follow the plan's rule. */
    public record LessonPlan(String id, String topic, Lecturer lecturer, String outline, String place,
                             @Nullable LocalDateTime from, @Nullable LocalDateTime to, @Nullable BigDecimal hours) {

        public LessonPlan {
            id = said(id);
            topic = said(topic);
            lecturer = lecturer == null ? new Lecturer("", "", "") : lecturer;
            outline = said(outline);
            place = said(place);
        }

        private LessonPlan undated() {
            return new LessonPlan(Ids.next(), topic, lecturer, outline, place, null, null, hours);
        }

        private CoveredLesson covered() {
            return new CoveredLesson(id, topic, lecturer, outline);
        }
    }

    /** 授课人, with his unit and title. */
    public record Lecturer(String name, String unit, String title) {

        public Lecturer {
            name = said(name);
            unit = said(unit);
            title = said(title);
        }
    }

    /** A material, told by what is in it. */
    public record CourseFile(String id, String name, String sha256) {

        public CourseFile {
            id = said(id);
            name = said(name);
            sha256 = said(sha256);
        }
    }

    /** What a review covers; where and when isn't part of it. */
    public record Covered(String title, String aim, Audience audience, List<CoveredLesson> lessons,
                          List<CourseFile> materials) {

        static Covered read(String json) {
            try {
                return JSON.readValue(json, Covered.class);
            } catch (JsonProcessingException spoiled) {
                throw new IllegalStateException("A reviewed course can't be read", spoiled);
            }
        }

        JsonNode json() {
            return JSON.valueToTree(this);
        }
    }

    /** Of a lesson what a review covers. */
    public record CoveredLesson(String id, String topic, Lecturer lecturer, String outline) {
    }

    /** The parts that can be returned, in words. */
    static final Map<String, String> PARTS = Map.of("AIM", "名称和目的", "AUDIENCE", "培训对象", "LESSONS", "课程和授课人",
            "MATERIALS", "培训材料");

    Covered covered() {
        return new Covered(title, aim, audience, lessons.stream().map(LessonPlan::covered).toList(), materials);
    }

    CourseContent withoutDays() {
        return new CourseContent(title, aim, audience, lessons.stream().map(LessonPlan::undated).toList(), materials,
                capacity, contact, contactPhone);
    }
}
