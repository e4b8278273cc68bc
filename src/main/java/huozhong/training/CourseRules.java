package huozhong.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.TrainingRule;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.training.CourseContent.LessonPlan;

/** What a course must say before it is reviewed, how long it may be, and how many hours a lesson counts. */
@Component
class CourseRules {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_LESSONS = 60;
    private static final int MOST_MATERIALS = 60;
    private static final int MOST_PLACES = 100_000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final LocalTime NOON = LocalTime.of(13, 0);

    private final Organization organization;

    CourseRules(Organization organization) {
        this.organization = organization;
    }

    /** What can't be kept at all: too long, too many, or of another plan. */
    void requireKeepable(Plan plan, CourseContent content) {
        var problems = new ArrayList<Problem>();
        longest(problems, "title", "培训班名称", content.title(), LONGEST_LINE);
        longest(problems, "aim", "培训目的", content.aim(), LONGEST_TEXT);
        longest(problems, "contact", "联系人", content.contact(), LONGEST_LINE);
        longest(problems, "contactPhone", "联系电话", content.contactPhone(), LONGEST_LINE);
        if (content.lessons().size() > MOST_LESSONS) {
            problems.add(new Problem("lessons", "一个培训班最多" + MOST_LESSONS + "个课次"));
        }
        if (content.materials().size() > MOST_MATERIALS) {
            problems.add(new Problem("materials", "一个培训班最多" + MOST_MATERIALS + "份材料"));
        }
        var places = content.capacity();
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            problems.add(new Problem("capacity", "名额应是1以上的整数，不限名额的不填"));
        }
        content.audience().categories().stream()
                .filter(code -> plan.categories().stream().noneMatch(one -> one.code().equals(code)))
                .map(code -> new Problem("audience", "计划中没有队伍类别“" + code + "”")).forEach(problems::add);
        var city = organization.region(plan.regionId()).path();
        content.audience().regions().stream()
                .filter(id -> organization.regions(List.of(id)).stream().noneMatch(one -> one.path().startsWith(city)))
                .map(id -> new Problem("audience", "培训对象的地区不在本计划范围内")).distinct().forEach(problems::add);
        each(content, (lesson, at) -> lengths(problems, lesson, at));
        refuse(problems);
    }

    /** What has to be there before anybody reviews it. */
    void requireWhole(CourseContent content) {
        var problems = new ArrayList<Problem>();
        missing(problems, "title", "请填写培训班名称", content.title());
        missing(problems, "aim", "请填写培训目的", content.aim());
        missing(problems, "contact", "请填写联系人（指派专人负责）", content.contact());
        missing(problems, "contactPhone", "请填写联系电话", content.contactPhone());
        var audience = content.audience();
        if (audience.levels().isEmpty() || audience.categories().isEmpty() || audience.regions().isEmpty()) {
            problems.add(new Problem("audience", "请选择培训对象：队伍的级、类别和地区"));
        }
        if (content.lessons().isEmpty()) {
            problems.add(new Problem("lessons", "请至少安排一个课次"));
        }
        each(content, (lesson, at) -> whole(problems, lesson, at));
        refuse(problems);
    }

    /** As the clerk says, or by the plan: whole and half hours of its minutes, by half days at most so many. */
    static BigDecimal hours(TrainingRule rule, LessonPlan lesson) {
        var said = lesson.hours();
        if (said != null) {
            return said;
        }
        var from = Objects.requireNonNull(lesson.from());
        var to = Objects.requireNonNull(lesson.to());
        var halves = BigDecimal.valueOf(2 * Duration.between(from, to).toMinutes())
                .divide(BigDecimal.valueOf(rule.minutesAnHour()), 0, RoundingMode.DOWN);
        var most = BigDecimal.valueOf((long) rule.halfDay() * halfDays(from, to));
        return halves.divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY).min(most);
    }

    private static int halfDays(LocalDateTime from, LocalDateTime to) {
        var oneHalf = !to.toLocalTime().isAfter(NOON) || !from.toLocalTime().isBefore(NOON.minusHours(1));
        return from.toLocalDate().equals(to.toLocalDate()) && oneHalf ? 1 : 2;
    }

    private static void lengths(List<Problem> problems, LessonPlan lesson, int at) {
        var field = "lessons." + at;
        var words = "第" + (at + 1) + "课";
        longest(problems, field + ".topic", words + "的题目", lesson.topic(), LONGEST_LINE);
        longest(problems, field + ".outline", words + "的提纲", lesson.outline(), LONGEST_TEXT);
        longest(problems, field + ".place", words + "的地点", lesson.place(), LONGEST_LINE);
        longest(problems, field + ".lecturer", words + "的授课人", lesson.lecturer().name(), LONGEST_LINE);
        longest(problems, field + ".lecturer", words + "授课人的单位", lesson.lecturer().unit(), LONGEST_LINE);
        longest(problems, field + ".lecturer", words + "授课人的职务职称", lesson.lecturer().title(), LONGEST_LINE);
        var hours = lesson.hours();
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 1)) {
            problems.add(new Problem(field + ".hours", words + "的学时应大于0、不超过24，最多一位小数"));
        }
    }

    private static void whole(List<Problem> problems, LessonPlan lesson, int at) {
        var field = "lessons." + at;
        var words = "第" + (at + 1) + "课：";
        missing(problems, field + ".topic", words + "请填写题目", lesson.topic());
        missing(problems, field + ".lecturer", words + "请填写授课人", lesson.lecturer().name());
        missing(problems, field + ".outline", words + "请填写提纲", lesson.outline());
        missing(problems, field + ".place", words + "请填写地点", lesson.place());
        var from = lesson.from();
        var to = lesson.to();
        if (from == null || to == null) {
            problems.add(new Problem(field + ".from", words + "请填写起止时间"));
        } else if (!from.isBefore(to) || Duration.between(from, to).toHours() >= 24) {
            problems.add(new Problem(field + ".to", words + "结束时间应在开始之后，且不超过24小时"));
        }
    }

    /** Does something with a lesson and its place among them, from 0. */
    private interface Each {
        void of(LessonPlan lesson, int at);
    }

    private static void each(CourseContent content, Each one) {
        IntStream.range(0, content.lessons().size()).forEach(at -> one.of(content.lessons().get(at), at));
    }

    private static void missing(List<Problem> problems, String field, String words, String text) {
        if (text.isBlank()) {
            problems.add(new Problem(field, words));
        }
    }

    private static void longest(List<Problem> problems, String field, String words, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            problems.add(new Problem(field, words + "最多" + most + "字"));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
