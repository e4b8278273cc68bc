package huozhong.registration.sealed;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;
import huozhong.registration.print.FormCode;
import huozhong.rendering.ForeignTool;

/** An opinion of a unit that seals electronically: it counts, and the case goes on, with the seal and not before. */
@ApplicationTest
class SealedOpinionTests extends SealingHospital {

    @Test
    void countsOnceTheSealIsOnTheForm() {
        agree();

        assertThat(opinions()).as("without the seal nothing was said yet").isEmpty();
        assertThat(step()).isEqualTo(EMPLOYER);
        assertThat(leader.tasks(EMPLOYER)).as("nothing is left for him to do")
                .allMatch(task -> task.path("isWaiting").asBoolean() && task.path("decision").asText().equals("AGREE"));
        leader.refused(409, "/api/tasks/" + leader.tasks(EMPLOYER).get(0).path("taskId").asText() + "/submission",
                Map.of("decision", "AGREE"));

        assertThat(press().path("state").asText()).isEqualTo("DONE");

        assertThat(opinions()).singleElement().satisfies(said -> {
            assertThat(said.path("track").asText()).isEqualTo("SEAL");
            assertThat(said.path("userId").asText()).isEqualTo(kangping.hospitalLeader.id());
            assertThat(said.path("text").asText()).isEqualTo("情况属实，同意推荐。");
        });
        assertThat(step()).isNotEqualTo(EMPLOYER);
        assertThat(clerk.answered("/api/nominations/" + id + "/sealed-form", of()).statusCode()).isEqualTo(200);
        assertThat(clerk.refused(409, "/api/nominations/" + id + "/sealed-form?as=OFD", of()).toString())
                .contains("还有单位没有盖章");
        var boxes = list(clerk.get("/api/nominations/" + id + "/seals"));
        assertThat(boxes).extracting(box -> box.path("state").asText()).containsExactly("STAMPED", "NOT_STAMPED");
        assertThat(boxes.get(0).path("mark").path("track").asText()).isEqualTo("SEAL");
        assertThat(boxes.get(0).path("mark").path("unit").asText()).isEqualTo("康平县人民医院");
        var verdict = verifier.verify(sealed().bytes());
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.seals()).singleElement().satisfies(one -> {
            assertThat(one.box()).isEqualTo(EMPLOYER);
            assertThat(one.unitName()).isEqualTo("康平县人民医院");
        });
    }

    @Test
    void isTheLeadersAgainOnceTheKeeperDeclines() {
        agree();

        keeper.post("/api/seal-orders/" + order().path("id").asText() + "/declining", of("reason", "姓名与证件不符"));

        assertThat(leader.tasks(EMPLOYER)).hasSize(1);
        agree();
        assertThat(press().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void isTakenBackByTheLeaderHimselfUntilTheSealIsOn() {
        agree(leader);
        var order = orders(keeper).get(0).path("id").asText();
        var path = "/api/nominations/" + id + "/retraction";
        assertThat(done()).singleElement().matches(row -> row.path("retractable").asBoolean()
                && row.path("task").path("isWaiting").asBoolean());
        keeper.refused(404, path, of("reason", "不是我的"));
        assertThat(leader.refused(400, path, of("reason", " ")).toString()).contains("撤回理由");

        leader.post(path, of("reason", "再核实"));

        assertThat(orders(keeper)).isEmpty();
        keeper.refused(409, "/api/seal-orders/" + order + "/declining", of("reason", "不盖"));
        assertThat(leader.tasks(EMPLOYER)).singleElement().matches(task -> !task.path("isWaiting").asBoolean());
        assertThat(done()).isEmpty();
        agree(leader);
        assertThat(press(keeper, seal).path("state").asText()).isEqualTo("DONE");
    }

    private List<JsonNode> done() {
        return list(leader.get("/api/tasks/done").path("items"));
    }

    @Test
    void waitsForNoSealOnceTheCaseEnded() {
        agree();
        var order = order().path("id").asText();

        clerk.post("/api/nominations/" + id + "/withdrawal", of("reason", "本人不愿参加"));

        assertThat(list(keeper.get("/api/seal-orders").path("items"))).isEmpty();
        keeper.refused(409, "/api/seal-orders/" + order + "/declining", of("reason", "不盖"));
    }

    @Test
    void isVoidWithTheSealedFormWhenTheAgreementIsTakenBack() {
        agree();
        press();

        leader.post("/api/nominations/" + id + "/retraction", of("reason", "再核实"));

        assertThat(documents.current(SealedForms.KIND, id)).isEmpty();
        var box = list(clerk.get("/api/nominations/" + id + "/seals")).get(0);
        assertThat(box.path("state").asText()).isEqualTo("VOIDED");
        assertThat(box.path("mark").path("ended").path("why").asText()).contains("整份用印文件失效");
        agree();
        assertThat(press().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void isToldToAStrangerByTheCodeOnTheForm() throws Exception {
        agree();
        press();
        var code = FormCode.in(ForeignTool.qr(sealed().bytes())).orElseThrow();

        var proof = proof(code);

        assertThat(proof.path("name").asText()).isEqualTo("王*");
        assertThat(proof.has("ended")).isFalse();
        assertThat(proof.path("marks")).singleElement().satisfies(mark -> {
            assertThat(mark.path("unitName").asText()).isEqualTo("康平县人民医院");
            assertThat(mark.path("track").asText()).isEqualTo("SEAL");
            assertThat(mark.path("box").asText()).isEqualTo("所在工作单位意见");
        });

        leader.post("/api/nominations/" + id + "/retraction", of("reason", "再核实"));

        assertThat(proof(code).path("ended").path("why").asText()).contains("已失效");
        assertThat(proof(code).path("ended").path("on").asText()).isNotBlank();
        assertThat(proof(code).path("marks")).hasSize(1);
    }

    private JsonNode proof(String code) throws Exception {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/form-proofs/" + code));
        return json.readTree(HttpClient.newHttpClient().send(asked.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    @Test
    void goesOnPaperAgainAsSoonAsTheUnitSaysSo() {
        leader.post("/api/units/" + kangping.hospital.id() + "/seal-track", of("track", "PAPER"));

        agree();

        assertThat(opinions()).singleElement()
                .satisfies(said -> assertThat(said.path("track").asText()).isEqualTo("ACCOUNT"));
    }
}
