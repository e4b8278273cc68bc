package huozhong.plan;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.access.Credentials;

/** A plan's file, and next year's edition out of it, over HTTP. */
@ApplicationTest
class PlanCopyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private PlanDesk desk;
    private String code;

    @BeforeEach
    void aPublishedPlan() {
        desk = new PlanDesk(port, beans, credentials);
        code = desk.kangping.prefix.toLowerCase() + "-2025";
    }

    @Test
    void givesAPlanAsTheFileThatItWasMadeOf() {
        var answer = desk.stranger.raw(desk.path("/file"));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        var file = PlanFile.read(answer.body());
        assertThat(file).isEqualTo(PlanFile.read(Shenyang.file().replaceAll("\\bSY\\b", desk.kangping.prefix)
                .replace("shenyang-2024", desk.kangping.prefix.toLowerCase())));
        assertThat(answer.body()).contains("title: \"沈阳市新时代文明实践“火种”计划实施方案\"");
    }

    @Test
    void copiesToTheSameDaysOfAnotherYear() {
        var draft = desk.clerk.post(desk.path("/copies"), of("code", code, "year", 2025));

        assertThat(draft.path("statusWords").asText()).isEqualTo("草稿");
        var copy = desk.clerk.get("/api/plans/" + draft.path("id").asText());
        assertThat(copy.path("issuedOn").asText()).isEqualTo("2025-03-12");
        assertThat(copy.path("milestones").findValuesAsText("day"))
                .containsExactly("2025-04-19", "2025-05-10", "2025-07-25", "2025-12-10");
        assertThat(list(copy.path("phases")).get(0).path("to").asText()).isEqualTo("2025-04-30");
        var old = desk.clerk.get(desk.path(""));
        for (var same : List.of("categories", "annexes", "options", "office", "region")) {
            assertThat(copy.path(same)).as(same).isEqualTo(old.path(same));
        }
        assertThat(copyOf(draft).quotas()).isEqualTo(PlanFile.read(desk.clerk.raw(desk.path("/file")).body()).quotas());
    }

    @Test
    void movesAllDaysByAsMany() {
        var draft = desk.leader.post(desk.path("/copies"), of("code", code, "days", 364, "title", "新一年的方案",
                "documentNumber", "沈文明办发〔2025〕3号"));

        assertThat(draft.path("documentNumber").asText()).isEqualTo("沈文明办发〔2025〕3号");
        assertThat(copyOf(draft).milestones().get(0).day()).isEqualTo("2025-04-18");
        assertThat(check(draft)).isEmpty();
    }

    @Test
    void isPublishedOnceItsMarkedTitleAndNumberAreFilledIn() {
        var draft = desk.clerk.post(desk.path("/copies"), of("code", code, "year", 2025));
        assertThat(draft.path("title").asText()).isEqualTo("（待填）");
        assertThat(check(draft)).containsExactly("标题尚未填写", "文号尚未填写");
        assertThat(desk.leader.get("/api/plans/" + draft.path("id").asText()).at("/plan/missing").toString())
                .isEqualTo("[\"documentNumber\",\"title\"]");
        assertThat(desk.leader.refused(400, publication(draft), of()).toString()).contains("文号尚未填写");

        var file = desk.clerk.raw("/api/plans/" + draft.path("id").asText() + "/file").body();
        desk.clerk.postText("/api/plans", file.replace("title: \"（待填）\"", "title: 实施方案（2025年）")
                .replace("documentNumber: \"（待填）\"", "documentNumber: 沈文明办发〔2025〕3号"));

        assertThat(check(draft)).isEmpty();
        assertThat(desk.leader.post(publication(draft), of()).path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(list(desk.leader.get("/api/plans/" + draft.path("id").asText() + "/quotas"))).isNotEmpty();
    }

    @Test
    void isForThoseWhoDraft() {
        desk.stranger.refused(404, desk.path("/copies"), of("code", code, "year", 2025));
    }

    @Test
    void wantsACodeOfItsOwnAndEitherAYearOrDays() {
        var taken = desk.clerk.refused(409, desk.path("/copies"), of("code", desk.kangping.plan.code(), "year", 2025));
        assertThat(taken.path("code").asText()).isEqualTo("PlanCodeTaken");

        for (var wrong : List.of(of("code", code), of("code", code, "year", 2025, "days", 1),
                of("code", code, "days", 0), of("code", code, "year", 2024), of("year", 2025),
                of("code", "新", "year", 2025))) {
            desk.clerk.refused(400, desk.path("/copies"), wrong);
        }
        for (var absurd : List.of(of("code", code, "year", 999_999), of("code", code, "days", 99_999_999))) {
            desk.clerk.refused(400, desk.path("/copies"), absurd);
        }
    }

    private PlanFile copyOf(JsonNode draft) {
        return PlanFile.read(desk.clerk.raw("/api/plans/" + draft.path("id").asText() + "/file").body());
    }

    private List<String> check(JsonNode draft) {
        return desk.clerk.get("/api/plans/" + draft.path("id").asText() + "/check").findValuesAsText("message");
    }

    private static String publication(JsonNode draft) {
        return "/api/plans/" + draft.path("id").asText() + "/publication";
    }
}
