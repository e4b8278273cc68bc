package huozhong.training;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;

/** A plan that says nothing of training has no courses until a later document says how they are held. */
@ApplicationTest
class TrainingOffTests extends CourseScene {

    private static final String SECTION = """
            training:
              phase: TRAINING
              organisers: [PUBLICITY]
              minutesAnHour: 45
              halfDay: 4
              lateAfter: 15
              presentShare: %d
              reviewDays: 3
              recordDays: 5
            """;

    @Override
    protected String file() {
        var said = super.file();
        var begin = said.indexOf("training: #");
        return said.substring(0, begin) + said.substring(said.indexOf("annexes:", begin));
    }

    private static Object paper(String content) {
        return of("title", "关于组织培训的通知", "documentNumber", "沈文明办发〔2024〕15号", "issuedOn", "2024-03-18",
                "content", content);
    }

    @Test
    void isOffUntilASupplementSaysHow() {
        assertThat(desk("kp-clerk").get("/api/courses?plan=" + plan).path("planned").asBoolean()).isFalse();
        assertThat(desk("kp-clerk").refused(409, "/api/courses", of("plan", plan, "unit", id("kp"))).path("detail")
                .asText()).contains("没有写明组织培训");
        assertThat(desk("city-leader").refused(400, path("/supplements"), paper(SECTION.formatted(130))).toString())
                .contains("presentShare应在1至100之间");

        desk("city-leader").post(path("/supplements"), paper(SECTION.formatted(80)));

        assertThat(desk("kp-clerk").get("/api/courses?plan=" + plan).path("planned").asBoolean()).isTrue();
        assertThat(begun("kp-clerk", "kp")).isNotEmpty();
    }
}
