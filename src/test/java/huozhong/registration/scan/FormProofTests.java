package huozhong.registration.scan;

import static huozhong.registration.scan.Sheets.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.nomination.RetractOpinion;

/** A stranger reads the QR of a form with stamps on it: he learns whether it stands, and nothing of the person. */
@ApplicationTest
@TestPropertySource(properties = {"huozhong.seal.verifications-by-address=8",
        "spring.datasource.url=jdbc:h2:mem:proofs;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class FormProofTests extends Stamping {

    private static final String NOBODYS = "0000000000000000";

    @LocalServerPort
    private int port;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private RetractOpinion retract;

    @Test
    void tellsNumberMaskedNameUnitDaysAndThatItStands() throws Exception {
        var id = aNominee("陈𬎆玉");
        var code = printed(id, 1);
        scanned(Sheets.page(says(code), EMPLOYER));
        submit(kangping.hospitalLeader, id, "{'decision':'AGREE','text':'情况属实，同意推荐。'}");

        var answer = asked("203.0.113.1", code);

        var proof = json.readTree(answer.body());
        assertThat(proof.path("name").asText()).isEqualTo("陈*");
        assertThat(proof.path("number").asText()).isNotBlank();
        assertThat(proof.has("ended")).isFalse();
        assertThat(proof.path("marks")).singleElement().satisfies(mark -> {
            assertThat(mark.path("box").asText()).isEqualTo("所在工作单位意见");
            assertThat(mark.path("unitName").asText()).isEqualTo(kangping.hospital.name());
            assertThat(mark.path("track").asText()).isEqualTo("PAPER");
            assertThat(mark.path("opinionOn").asText()).isNotBlank();
            assertThat(mark.path("sealedOn").asText()).isNotBlank();
        });
        assertThat(answer.body()).doesNotContain("陈𬎆玉", "13804011000", "情况属实", id, kangping.hospital.id());
        assertThat(proof.fieldNames()).toIterable().containsExactlyInAnyOrder("number", "name", "marks");
    }

    @Test
    void saysThatASheetWithoutAStampHasNone() throws Exception {
        assertThat(proof("203.0.113.2", printed(aNominee("陈玉"), 1)).path("marks")).isEmpty();
    }

    @Test
    void saysSinceWhenAndWhyItStandsForNothing() throws Exception {
        var changed = aNominee("陈玉");
        var code = printed(changed, 1);
        scanned(Sheets.page(says(code), EMPLOYER));
        submit(kangping.hospitalLeader, changed, "{'decision':'RETURN','reason':'请核对','fields':'deeds'}");
        submit(kangping.clerk, changed, "{'deeds':'改写的事迹。'}");
        var takenBack = aNominee("林玉");
        var other = printed(takenBack, 1);
        scanned(Sheets.page(says(other), EMPLOYER));
        submit(kangping.hospitalLeader, takenBack, "{'decision':'AGREE'}");
        retract.retract(takenBack, "再核实", kangping.caller(kangping.hospitalLeader));

        var ended = proof("203.0.113.3", code).path("ended");

        assertThat(ended.path("why").asText()).contains("登记的内容有修改").doesNotContain("事迹");
        assertThat(ended.path("on").asText()).isNotBlank();
        assertThat(proof("203.0.113.3", other).path("ended").path("why").asText()).contains("意见已撤回");
    }

    @Test
    void forgetsAMatchThatWasTakenBack() throws Exception {
        var code = printed(aNominee("陈玉"), 1);
        var page = scanned(Sheets.page(says(code), EMPLOYER)).get(0);
        matchPage.undo(page.id(), "认错了人", clerk());

        var proof = proof("203.0.113.4", code);

        assertThat(proof.path("marks")).isEmpty();
        assertThat(proof.has("ended")).isFalse();
    }

    @Test
    void givesWhateverIsNoCodeTheSameAnswer() throws Exception {
        var unknown = asked("203.0.113.5", NOBODYS);

        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var code : new String[] {"x", "%E9%99%88%E7%8E%89", "'%20or%201=1", "A".repeat(2000)}) {
            var answer = asked("203.0.113.5", code);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(withoutAddress(answer)).isEqualTo(withoutAddress(unknown));
        }
    }

    @Test
    void slowsAnAddressThatGuesses() throws Exception {
        for (var n = 0; n < 8; n++) {
            assertThat(asked("203.0.113.6", NOBODYS).statusCode()).isEqualTo(404);
        }

        var refused = asked("203.0.113.6", NOBODYS);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("核验次数过多");
        assertThat(asked("203.0.113.7", NOBODYS).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesNoCookieAndNoCopy() throws Exception {
        var code = printed(aNominee("陈玉"), 1);

        for (var path : new String[] {"/api/form-proofs/" + code, "/api/form-proofs/" + NOBODYS, "/v/" + code}) {
            var answer = get("203.0.113.8", path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(path)
                    .contains(path.startsWith("/api/") ? "no-store" : "no-cache");
        }
    }

    private static String withoutAddress(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    private JsonNode proof(String from, String code) throws IOException, InterruptedException {
        var answer = asked(from, code);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> asked(String from, String code) throws IOException, InterruptedException {
        return get(from, "/api/form-proofs/" + code);
    }

    /** By a proxy that is believed, so that the test says whose address it is. */
    private HttpResponse<String> get(String from, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + path)).header("X-Forwarded-For", from).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
