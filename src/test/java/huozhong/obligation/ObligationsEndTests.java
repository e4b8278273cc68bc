package huozhong.obligation;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;

/** What of extensions, waivers and bulletins outlasts a plan's personal data, and what ends with it. */
@ApplicationTest
class ObligationsEndTests extends ObligationScene {

    @Autowired
    private ObligationsInArchive archive;
    @Autowired
    private ForgetObligations forget;

    @BeforeEach
    void oneOfEach() {
        setTo(LocalDateTime.of(2024, 5, 8, 9, 0));
        desk("kp-clerk").post(path("/extensions"), of("code", "PROGRESS_1", "unit", id("kp"), "wanted", "2024-05-20",
                "reason", "经办人田某住院"));
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0),
                of("decision", "AGREE", "text", "祝田某早日康复"));
        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_2", "unit", id("kp"), "waived", true, "reason",
                "田某休假"));
        var draft = desk("city-clerk").post(path("/bulletins"), of("code", "PROGRESS_1")).path("id").asText();
        desk("city-clerk").put("/api/bulletins/" + draft, of("version", 0, "title", "情况通报", "words", "表扬田某"));
        desk("city-leader").post("/api/bulletins/" + draft + "/issue", of("version", 1));
        desk("city-clerk").post(path("/bulletins"), of("code", "PROGRESS_2"));
    }

    private String archived() {
        return new JsonMapper().valueToTree(archive.parts(plan)).toString();
    }

    @Test
    void theArchiveTellsWhatWasGrantedLetOffAndIssuedWithoutWhatWasTyped() {
        assertThat(archived()).contains("康平县委宣传部", "GRANTED", "2024-05-20", "情况通报", "表扬田某")
                .doesNotContain("住院", "康复", "休假");
        assertThat(archive.parts(plan)).containsOnlyKeys("extensions", "waivers", "bulletins");
        assertThat(new JsonMapper().valueToTree(archive.parts(plan)).path("bulletins")).as("no draft").hasSize(1);
    }

    @Test
    void whatWasTypedEndsWithThePersonalData() {
        forget.forgetPlan(plan);

        assertThat(archived()).contains("GRANTED", "情况通报").doesNotContain("田某");
        assertThat(jdbc.sql("select reason from waiver where plan_id = ?").param(plan).query(String.class).single())
                .isEmpty();
        assertThat(jdbc.sql("select concat(reason, answer) from extension where plan_id = ?").param(plan)
                .query(String.class).single()).isEmpty();
    }
}
