package huozhong.training;

import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.obligation.ObligationScene;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.team.Membership;

/** A city with its plan, a few members in 康平's and 法库's teams, and courses that 康平's 宣传部 holds. */
abstract class CourseScene extends ObligationScene {

    @Autowired
    protected Membership membership;
    @Autowired
    protected Organization organization;
    @Autowired
    protected Staffing people;

    protected String region(String unit) {
        return String.valueOf(units.get(unit).regionId());
    }

    /** Members of a county's team, by the ids of their nominations. */
    protected List<String> members(String unit, String category, int many) {
        var found = new ArrayList<String>();
        for (var one = 0; one < many; one++) {
            found.add(member(unit, Level.COUNTY, category, Ids.next()));
        }
        return found;
    }

    protected String member(String unit, Level level, String category, String person) {
        membership.join(plan, level, region(unit), category, person);
        return person;
    }

    protected String begun(String clerk, String unit) {
        return desk(clerk).post("/api/courses", of("plan", plan, "unit", id(unit))).path("id").asText();
    }

    /** What 康平 says of a course of two lessons for its theory and health teams, in June. */
    protected Map<String, Object> content() {
        return of("title", "理论宣讲骨干培训班", "aim", "提高宣讲能力",
                "audience", of("levels", List.of("COUNTY"), "categories", List.of("THEORY", "HEALTH"), "regions",
                        List.of(region("kp"))),
                "lessons", new ArrayList<>(List.of(lesson("怎样讲好身边的故事", "2024-06-12T09:00:00", "2024-06-12T11:15:00"),
                        lesson("从选题到成稿", "2024-06-12T13:30:00", "2024-06-12T16:30:00"))),
                "materials", List.of(), "contact", "王一鸣", "contactPhone", "024-00000000");
    }

    protected static Map<String, Object> lesson(String topic, String from, String to) {
        return of("id", "", "topic", topic, "lecturer", of("name", "白露", "unit", "市委党校", "title", "副教授"), "outline",
                "一、讲什么；二、怎么讲。", "place", "康平县会议中心", "from", from, "to", to);
    }

    protected int save(String clerk, String course, Map<String, Object> content) {
        var revision = page(clerk, course).path("revision").asInt();
        return desk(clerk).put("/api/courses/" + course + "/content", of("content", content, "revision", revision))
                .path("revision").asInt();
    }

    /** What is written now, to be changed and saved again. */
    @SuppressWarnings("unchecked")
    protected Map<String, Object> written(String clerk, String course) {
        return new ObjectMapper().convertValue(page(clerk, course).path("content"),
                Map.class);
    }

    protected String submitted() {
        return submitted(content());
    }

    protected String submitted(Map<String, Object> content) {
        var course = begun("kp-clerk", "kp");
        save("kp-clerk", course, content);
        desk("kp-clerk").post("/api/courses/" + course + "/submission", of());
        return course;
    }

    protected String published(Map<String, Object> content) {
        var course = submitted(content);
        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));
        return course;
    }

    protected JsonNode page(String who, String course) {
        return desk(who).get("/api/courses/" + course);
    }

    protected String state(String course) {
        return page("kp-clerk", course).at("/head/state").asText();
    }

    protected List<JsonNode> tasks(String who, String step, String course) {
        return desk(who).tasks(step).stream().filter(task -> task.path("caseId").asText().equals(course)).toList();
    }

    protected void answer(String who, String step, String course, Map<String, Object> form) {
        desk(who).submit(tasks(who, step, course).get(0), form);
    }

    /** 学员 in a state, or all; the persons. */
    protected List<String> called(String course, String state) {
        return list(desk("kp-clerk").get("/api/courses/" + course + "/enrolments"
                + (state.isEmpty() ? "" : "?state=" + state)).path("people")).stream()
                .map(one -> one.path("personId").asText()).toList();
    }
}
