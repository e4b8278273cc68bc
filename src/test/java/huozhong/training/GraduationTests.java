package huozhong.training;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.attendance.EndGatherings;
import huozhong.organization.Level;
import huozhong.shared.Ids;

/** From the door of the lesson to the certificate: who was there long enough gets one as the leader confirms. */
@ApplicationTest
class GraduationTests extends CourseScene {

    @Autowired
    private EndGatherings ending;

    private String somebody(String name) {
        var person = desk("kp-clerk").post("/api/nominations", of("planId", plan, "unitId", id("kp"), "dossier",
                of("name", name, "category", "THEORY"))).path("id").asText();
        return member("kp", Level.COUNTY, "THEORY", person);
    }

    private void come(JsonNode lesson, String person, String at) {
        setTo(LocalDateTime.parse(at));
        desk("kp-clerk").post("/api/gatherings/" + lesson.path("gatheringId").asText() + "/scans",
                of("sentAt", at, "scans", List.of(of("nonce", Ids.next(), "personId", person, "out", false, "means",
                        "LIST", "at", at))));
    }

    private void held(String course) {
        setTo(LocalDateTime.of(2024, 6, 12, 17, 0));
        ending.run();
        await().atMost(Duration.ofSeconds(30)).until(() -> !tasks("kp-clerk", "RecordCourse", course).isEmpty());
    }

    private List<JsonNode> certificates(String course) {
        return list(desk("kp-leader").get("/api/courses/" + course + "/certificates"));
    }

    @Test
    void whoWasThereGetsACertificateAsTheLeaderConfirmsAndWhoCameTooLateNone() throws IOException {
        var there = somebody("王𬎆");
        var late = somebody("林迟");
        var course = published(content());
        var lessons = list(page("kp-clerk", course).path("lessons"));
        come(lessons.get(0), there, "2024-06-12T09:00:00");
        come(lessons.get(0), late, "2024-06-12T11:00:00");
        held(course);
        desk("kp-clerk").submit(tasks("kp-clerk", "RecordCourse", course).get(0), of("summary", "到课良好",
                "certificates", "YES"));
        assertThat(certificates(course)).as("before the leader confirmed").isEmpty();

        answer("kp-leader", "ConfirmCourse", course, of("decision", "AGREE"));

        assertThat(certificates(course)).singleElement().satisfies(one -> {
            assertThat(one.path("name").asText()).isEqualTo("王𬎆");
            assertThat(one.path("hours").asText()).isEqualTo("3");
            assertThat(one.path("mayEnd").asBoolean()).isTrue();
        });
        try (var pdf = Loader.loadPDF(desk("kp-leader").fetched("/api/courses/" + course + "/certificates.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("王𬎆", "理论宣讲骨干培训班",
                    "2024年6月12日", "修满3学时");
        }
        var rows = list(desk("kp-clerk").get(path("/training-coverage")).path("rows"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.path("trained").asInt()).isEqualTo(1);
            assertThat(row.path("called").asInt()).isEqualTo(2);
        });
        assertThat(list(desk("kp-clerk").get(path("/training-coverage/missing")))).singleElement().satisfies(one ->
                assertThat(one.path("name").asText()).isEqualTo("林迟"));
        assertThat(list(desk("kp-clerk").get(path("/lists/courses")).path("rows"))).singleElement().satisfies(row ->
                assertThat(row.path("certificates").asInt()).isEqualTo(1));
        assertThat(list(desk("kp-clerk").post("/api/courses/" + course + "/feedback/slips", of()))).hasSize(2);
    }

    @Test
    void nobodyGetsOneWhereTheClerkSaysSo() {
        var there = somebody("王𬎆");
        var course = published(content());
        come(list(page("kp-clerk", course).path("lessons")).get(0), there, "2024-06-12T09:00:00");
        held(course);

        answer("kp-clerk", "RecordCourse", course, of("summary", "到课良好", "certificates", "NO"));
        answer("kp-leader", "ConfirmCourse", course, of("decision", "AGREE"));

        assertThat(state(course)).isEqualTo("CLOSED");
        assertThat(certificates(course)).isEmpty();
    }
}
