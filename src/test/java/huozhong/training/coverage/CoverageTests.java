package huozhong.training.coverage;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.organization.Level;
import huozhong.shared.Ids;
import huozhong.training.Course;
import huozhong.training.CourseClosed;
import huozhong.training.Enrolment;
import huozhong.training.TrainingScene;

/**
 * 覆盖, figures and lists: 康平 has three members, of whom one is trained, one was called and one wasn't; 法库 has one, who
 * is trained as a member of the city's team.
 */
@ApplicationTest
class CoverageTests extends TrainingScene {

    private static final LocalDateTime MAY = LocalDateTime.of(2024, 5, 5, 9, 0);

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    private String course;
    private String trained;
    private String missed;
    private String ofCity;

    @Override
    protected String file() {
        return super.file().replace("presentShare: 80", "presentShare: 80\n  certificateShare: 85");
    }

    @BeforeEach
    void aCourseThatIsClosed() {
        trained = person("kp", "王𬎆");
        missed = person("kp", "李缺课");
        var uncalled = person("kp", "周未调");
        ofCity = person("fk", "买买提·吐尔逊");
        for (var one : List.of(trained, missed, uncalled)) {
            member(one, Level.COUNTY, "kp", MAY);
        }
        member(ofCity, Level.COUNTY, "fk", MAY);
        member(ofCity, Level.CITY, "xcb", MAY);
        setTo(LocalDateTime.of(2024, 6, 12, 9, 0));
        course = course("科普知识类队伍培训班", Course.State.CLOSED);
        called(course, trained, "kp", Enrolment.State.CONFIRMED, "4");
        called(course, missed, "kp", Enrolment.State.CALLED, "0");
        called(course, ofCity, "xcb", Enrolment.State.CALLED, "3.5");
        transaction.executeWithoutResult(status -> events.publishEvent(new CourseClosed(course, plan)));
        setTo(LocalDateTime.of(2024, 7, 24, 9, 0));
    }

    private List<JsonNode> coverage(String who) {
        return list(desk(who).get(path("/training-coverage")).path("rows"));
    }

    private List<JsonNode> missing(String who, String query) {
        return list(desk(who).get(path("/training-coverage/missing") + query));
    }

    private static String told(JsonNode row) {
        return row.path("level").asText() + " " + row.path("region").asText() + " " + row.path("members").asInt() + "/"
                + row.path("called").asInt() + "/" + row.path("trained").asInt() + "/" + row.path("hours").asText()
                + "/" + row.path("notYet").asInt();
    }

    @Test
    void isShownByTeamToWhoRunsItsRegion() {
        assertThat(coverage("city-clerk")).extracting(CoverageTests::told).containsExactlyInAnyOrder(
                "CITY 沈阳市 1/1/1/3.5/0", "COUNTY 康平县 3/2/1/4.0/2", "COUNTY 法库县 1/1/1/3.5/0");
        assertThat(coverage("kp-wmb-clerk")).extracting(CoverageTests::told).containsExactly("COUNTY 康平县 3/2/1/4.0/2");
        assertThat(coverage("wjw-clerk")).isEmpty();
    }

    @Test
    void namesWhoIsNotTrainedYet() {
        assertThat(missing("city-clerk", "")).extracting(one -> one.path("name").asText())
                .containsExactlyInAnyOrder("李缺课", "周未调");
        assertThat(missing("city-clerk", "?level=CITY")).isEmpty();
        assertThat(missing("city-clerk", "?level=COUNTY&category=SCIENCE&region=" + units.get("kp").regionId()))
                .hasSize(2);
        assertThat(missing("city-clerk", "?category=THEORY")).isEmpty();
        assertThat(missing("fk-clerk", "")).isEmpty();
        assertThat(missing("kp-clerk", "")).filteredOn(one -> one.path("called").asBoolean()).singleElement()
                .satisfies(one -> assertThat(one.path("name").asText()).isEqualTo("李缺课"));
    }

    @Test
    void countsWhatIsClosedAndNothingBefore() {
        var before = desk("city-clerk").get(path("/lists/courses?asOf=2024-06-12T08:59:59"));
        assertThat(before.path("rows")).isEmpty();
        becomes(course, Course.State.HELD);
        assertThat(coverage("kp-clerk")).extracting(CoverageTests::told).containsExactly("COUNTY 康平县 3/2/0/0/3");
    }

    private String report(String who, String unit) {
        return "/api/reports/" + desk(who).post("/api/reports", of("plan", plan, "code", "PROGRESS_2", "unit",
                id(unit))).path("id").asText();
    }

    private List<String> figures(String who, String report) {
        return list(desk(who).get(report).path("figures")).stream()
                .filter(one -> one.path("part").asText().equals("TRAINING"))
                .map(one -> one.path("code").asText() + " " + (one.has("counted") ? one.path("counted").asText() : "—"))
                .toList();
    }

    @Test
    void standsInAReportWithItsRows() {
        var report = report("kp-clerk", "kp");
        assertThat(figures("kp-clerk", report)).containsExactly("COURSES 0", "PEOPLE_TRAINED 1", "COVERAGE 33",
                "HOURS 4", "CERTIFICATES 1", "SATISFACTION —");
        for (var figure : List.of("PEOPLE_TRAINED", "HOURS", "CERTIFICATES", "COVERAGE")) {
            var rows = list(desk("kp-clerk").get(report + "/figures/" + figure + "/rows").path("rows"));
            assertThat(rows).as(figure).isNotEmpty();
            if (!figure.equals("COVERAGE")) {
                assertThat(rows).as(figure).allSatisfy(row ->
                        assertThat(row.path("name").asText()).isEqualTo("王𬎆"));
            }
        }
        assertThat(figures("city-clerk", report("city-clerk", "city"))).startsWith("COURSES 1", "PEOPLE_TRAINED 2",
                "COVERAGE 50", "HOURS 8", "CERTIFICATES 2");
    }

    @Test
    void hasNotBegunBeforeTheFirstCourse() {
        jdbc.sql("update course set plan_id = (select min(id) from plan where id <> ?) where plan_id = ?")
                .params(plan, plan).update();

        assertThat(figures("kp-clerk", report("kp-clerk", "kp"))).allMatch(figure -> figure.endsWith("—"));
    }

    @Test
    void givesCertificatesToWhoWasThereAsTheCourseIsClosedAndOnce() {
        transaction.executeWithoutResult(status -> events.publishEvent(new CourseClosed(course, plan)));

        var lines = list(desk("xcb-clerk").get("/api/courses/" + course + "/certificates"));
        assertThat(lines).extracting(line -> line.path("name").asText() + line.path("hours").asText())
                .containsExactlyInAnyOrder("王𬎆4", "买买提·吐尔逊3.5");
    }

    @Test
    void asksForTheShareOfHoursThatThePlanSays() {
        var other = course("另一期", Course.State.CLOSED);
        called(other, trained, "kp", Enrolment.State.CALLED, "3.6");
        called(other, missed, "kp", Enrolment.State.CALLED, "3.3");

        transaction.executeWithoutResult(status -> events.publishEvent(new CourseClosed(other, plan)));

        assertThat(list(desk("xcb-clerk").get("/api/courses/" + other + "/certificates")))
                .extracting(line -> line.path("name").asText()).containsExactly("王𬎆");
    }

    @Test
    void makesTheSameListForTheSameMoment() throws IOException {
        var asOf = "?asOf=2024-07-20T12:00:00";
        var first = desk("city-clerk").get(path("/lists/members") + asOf);
        assertThat(list(first.path("rows"))).hasSize(5);
        assertThat(list(first.path("rows"))).filteredOn(row -> row.path("name").asText().equals("王𬎆")).singleElement()
                .satisfies(row -> {
                    assertThat(row.path("hours").asText()).isEqualTo("4.0");
                    assertThat(row.path("certificates").path(0).asText()).startsWith("沈火〔2024〕证");
                    assertThat(row.path("joinedOn").asText()).isEqualTo("2024-05-05");
                });

        member(person("kp", "后来人"), Level.COUNTY, "kp", LocalDateTime.of(2024, 7, 23, 9, 0));

        assertThat(desk("city-clerk").get(path("/lists/members") + asOf)).isEqualTo(first);
        var now = desk("city-clerk").get(path("/lists/members"));
        assertThat(list(now.path("rows"))).hasSize(6);
        assertThat(now.path("check").asText()).isNotEqualTo(first.path("check").asText());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(desk("city-clerk")
                .fetched(path("/lists/members.xlsx") + asOf)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("截至 2024-07-20 12:00:00");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).endsWith(first.path("check").asText());
            assertThat(sheet.getLastRowNum()).isEqualTo(6);
        }
        assertThat(desk("city-clerk").raw(path("/lists/members?asOf=2024-07-25T00:00:00")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void listsCoursesWithWhoWasCalledAndTrained() throws IOException {
        var list = desk("city-clerk").get(path("/lists/courses"));
        assertThat(list(list.path("rows"))).singleElement().satisfies(row -> {
            assertThat(row.path("title").asText()).isEqualTo("科普知识类队伍培训班");
            assertThat(row.path("from").asText()).isEqualTo("2024-06-03");
            assertThat(row.path("called").asInt()).isEqualTo(3);
            assertThat(row.path("trained").asInt()).isEqualTo(2);
            assertThat(row.path("certificates").asInt()).isEqualTo(2);
        });
        assertThat(desk("kp-clerk").get(path("/lists/courses")).path("rows")).isEmpty();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(desk("city-clerk")
                .fetched(path("/lists/courses.xlsx"))))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(6).getNumericCellValue()).isEqualTo(3);
        }
        assertThat(desk("city-clerk").raw("/api/plans/" + Ids.next() + "/lists/courses").statusCode()).isEqualTo(404);
    }
}
