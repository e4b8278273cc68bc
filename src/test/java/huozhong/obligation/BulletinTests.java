package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;

/** 通报 over HTTP: the city's own as a draft, everybody's of whom it speaks once it is issued. */
@ApplicationTest
class BulletinTests extends ObligationScene {

    private String id;

    @BeforeEach
    void draftedAfterTheDate() {
        hasReported("kp", LocalDateTime.of(2024, 4, 19, 9, 0), "SIGNED");
        hasReported("hp", LocalDateTime.of(2024, 4, 22, 9, 0), "REPORTED");
        setTo(LocalDateTime.of(2024, 4, 24, 9, 0));
        desk("kp-leader").refused(404, path("/bulletins"), of("code", "ROSTERS"));
        id = desk("city-clerk").post(path("/bulletins"), of("code", "ROSTERS")).path("id").asText();
    }

    private JsonNode sheet(String who) {
        return desk(who).get("/api/bulletins/" + id);
    }

    private int status(String who) {
        return desk(who).raw("/api/bulletins/" + id).statusCode();
    }

    private static List<String> units(JsonNode named) {
        return list(named).stream().map(one -> one.path("unit").asText()).toList();
    }

    @Test
    void isDraftedByTheSystemEditedByTheClerkAndIssuedByTheLeader() {
        var counted = sheet("city-clerk").path("counted");
        assertThat(sheet("city-clerk").path("title").asText()).isEqualTo("关于“报送登记表、汇总表”情况的通报");
        assertThat(units(counted.path("onTime"))).containsExactly("康平县委宣传部");
        assertThat(units(counted.path("late"))).containsExactly("和平区委宣传部");
        assertThat(counted.path("late").path(0).path("daysLate").asInt()).isEqualTo(3);
        assertThat(units(counted.path("missing"))).hasSize(6).contains("法库县委宣传部", "市卫健委");
        assertThat(List.of(status("kp-leader"), status("wjw-clerk"))).as("a draft").containsOnly(404);

        var words = of("version", 0, "title", "关于名单报送情况的通报", "words", "请于4月26日前报送。");
        desk("city-clerk").put("/api/bulletins/" + id, words);
        desk("xcb-clerk").putRefused(409, "/api/bulletins/" + id, words);
        desk("city-clerk").refused(404, "/api/bulletins/" + id + "/issue", of("version", 1));
        assertThat(desk("city-leader").refused(409, "/api/bulletins/" + id + "/issue", of("version", 0)).path("code")
                .asText()).as("what he didn't read").isEqualTo("BulletinChanged");
        var issued = desk("city-leader").post("/api/bulletins/" + id + "/issue", of("version", 1));

        assertThat(issued.path("number").asText()).isEqualTo("沈火〔2024〕通报1号");
        assertThat(issued.path("title").asText()).isEqualTo("关于名单报送情况的通报");
        desk("city-leader").refused(409, "/api/bulletins/" + id + "/issue", of("version", 2));
    }

    @Test
    void isReadOnceIssuedByWhomItSpeaksOfAndFrozen() {
        desk("city-leader").post("/api/bulletins/" + id + "/issue", of("version", 0));
        hasReported("fk", LocalDateTime.of(2024, 4, 24, 10, 0), "REPORTED");

        for (var who : List.of("kp-clerk", "fk-wmb-leader", "wjw-leader")) {
            assertThat(units(sheet(who).path("counted").path("missing"))).contains("法库县委宣传部");
            assertThat(list(desk(who).get(path("/bulletins")))).hasSize(1);
        }
        desk("city-clerk").putRefused(409, "/api/bulletins/" + id, of("version", 1, "title", "改", "words", ""));
        var second = desk("city-clerk").post(path("/bulletins"), of("code", "PROGRESS_1")).path("id").asText();
        var issued = desk("xcb-leader").post("/api/bulletins/" + second + "/issue", of("version", 0));
        assertThat(issued.path("number").asText()).endsWith("通报2号");
        assertThat(desk("wjw-leader").raw("/api/bulletins/" + second).statusCode())
                .as("it speaks of regions alone").isEqualTo(404);
        assertThat(desk("kp-leader").raw("/api/bulletins/" + second).statusCode()).isEqualTo(200);
    }
}
