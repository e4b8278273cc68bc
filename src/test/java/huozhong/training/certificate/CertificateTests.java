package huozhong.training.certificate;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.obligation.ObligationScene;
import huozhong.shared.Ids;
import huozhong.shared.Retry;

/** 结业证书 over HTTP: numbered, printed, ended by its organiser's leader, verified by a stranger. */
@ApplicationTest
class CertificateTests extends ObligationScene {

    private static final String RARE = "𠮷野太";

    @LocalServerPort
    private int port;
    @Autowired
    private Certificates certificates;
    @Autowired
    private ForgetCertificates forget;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ObjectMapper json;

    private String course;
    private String person;

    @BeforeEach
    void aCourseOfTheCityWithThreeWhoPassed() {
        setTo(LocalDateTime.of(2024, 6, 12, 10, 0));
        course = Ids.next();
        person = desk("kp-clerk").post("/api/nominations", of("planId", plan, "unitId", id("kp"), "dossier",
                of("name", "王𬎆", "category", "SCIENCE"))).path("id").asText();
        assertThat(issue(graduate(person, "王𬎆", "kp"), graduate(Ids.next(), RARE, "kp"),
                graduate(Ids.next(), "买买提·吐尔逊", "fk"))).isEqualTo(3);
    }

    private Graduate graduate(String personId, String name, String unit) {
        return new Graduate(personId, name, new BigDecimal("16.50"), units.get(unit).regionId());
    }

    private int issue(Graduate... graduates) {
        return Retry.call(() -> transaction.execute(status -> certificates.issue(new CertifiedCourse(course, plan,
                units.get("xcb"), units.get("xcb").regionId(), "科普知识类队伍培训班", LocalDate.of(2024, 6, 3),
                LocalDate.of(2024, 6, 7)), List.of(graduates))));
    }

    private List<JsonNode> lines(String who) {
        return list(desk(who).get("/api/courses/" + course + "/certificates"));
    }

    private JsonNode line(int number) {
        return lines("xcb-leader").get(number);
    }

    private String one(int number, String rest) {
        return "/api/courses/" + course + "/certificates/" + line(number).path("id").asText() + rest;
    }

    private String number(int number) {
        return line(number).path("number").asText();
    }

    private String check(int number) {
        return jdbc.sql("select check_code from certificate where number = ? and plan_id = ?")
                .params(number(number), plan)
                .query(String.class).single();
    }

    private HttpResponse<String> asked(String from, String number, String check, String name) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/certificates/"
                + URLEncoder.encode(number, StandardCharsets.UTF_8) + "/"
                + URLEncoder.encode(check, StandardCharsets.UTF_8))).header("X-Forwarded-For", from);
        if (!name.isEmpty()) {
            request.header("Typed-Name", URLEncoder.encode(name, StandardCharsets.UTF_8));
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode proof(String from, int number, String name) throws IOException {
        var answer = asked(from, number(number), check(number), name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void areCountedInTheirPlanAndIssuedOnce() {
        assertThat(lines("xcb-clerk")).extracting(line -> line.path("number").asText())
                .containsExactly("沈火〔2024〕证0001号", "沈火〔2024〕证0002号", "沈火〔2024〕证0003号");

        assertThat(issue(graduate(person, "王𬎆", "kp"), graduate(Ids.next(), "林玉", "kp"))).isEqualTo(1);

        assertThat(lines("xcb-clerk")).hasSize(4).last().satisfies(line -> {
            assertThat(line.path("number").asText()).isEqualTo("沈火〔2024〕证0004号");
            assertThat(line.path("name").asText()).isEqualTo("林玉");
            assertThat(line.path("hours").asText()).isEqualTo("16.5");
        });
    }

    @Test
    void areNumberedWithoutAGapByManyAtOnce() {
        IntStream.range(0, 8).parallel().forEach(n -> issue(graduate(Ids.next(), "某" + n, "kp")));

        assertThat(lines("xcb-clerk")).extracting(line -> line.path("number").asText())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 11).mapToObj(n ->
                        String.format("沈火〔2024〕证%04d号", n)).toList());
    }

    @Test
    void arePrintedWithNumberNameDaysHoursAndCheckOneByOneOrAtOnce() throws IOException {
        var all = desk("xcb-clerk").fetched("/api/courses/" + course + "/certificates.pdf");
        try (var document = Loader.loadPDF(all)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(text(all).replaceAll("\\s", "")).contains("王𬎆", RARE, "买买提·吐尔逊", "沈火〔2024〕证0001号",
                "2024年6月3日至2024年6月7日", "16.5学时", "市委宣传部", "科普知识类队伍培训班");

        assertThat(text(desk("xcb-clerk").fetched(one(1, "/paper.pdf"))).replaceAll("\\s", ""))
                .contains(RARE, check(1).substring(0, 4) + "-" + check(1).substring(4)).doesNotContain("王𬎆");
    }

    @Test
    void areSeenByWhoRunsTheCourseAndByACountyOfItsOwnPeople() throws IOException {
        assertThat(lines("city-clerk")).hasSize(3);
        assertThat(lines("kp-clerk")).extracting(line -> line.path("name").asText()).containsExactly("王𬎆", RARE);
        assertThat(lines("hp-clerk")).isEmpty();
        assertThat(text(desk("fk-wmb-clerk").fetched("/api/courses/" + course + "/certificates.pdf")))
                .contains("吐尔逊").doesNotContain(RARE);
        assertThat(desk("fk-clerk").raw(one(0, "/paper.pdf")).statusCode()).isEqualTo(404);
        assertThat(desk("hp-clerk").raw("/api/courses/" + course + "/certificates.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void areRevokedWithAReasonByTheOrganisersLeaderAlone() throws IOException {
        for (var who : List.of("xcb-clerk", "city-leader", "kp-leader")) {
            desk(who).refused(404, one(0, "/revocation"), of("reason", "不该发"));
        }
        desk("xcb-leader").refused(400, one(0, "/revocation"), of("reason", " \u200b "));

        desk("xcb-leader").post(one(0, "/revocation"), of("reason", "出勤不足，误发"));

        assertThat(line(0).path("state").asText()).isEqualTo("REVOKED");
        assertThat(line(0).path("reason").asText()).isEqualTo("出勤不足，误发");
        assertThat(desk("xcb-leader").refused(409, one(0, "/reissue"), of("reason", "再发")).path("code").asText())
                .isEqualTo("CertificateEnded");
        assertThat(desk("xcb-leader").raw(one(0, "/paper.pdf")).statusCode()).isEqualTo(404);
        assertThat(proof("203.0.113.21", 0, "").path("state").asText()).isEqualTo("REVOKED");
        assertThat(issue(graduate(person, "王𬎆", "kp"))).as("who lost his may get another").isEqualTo(1);
    }

    @Test
    void withAWrongNameAreReissuedInOneActAndTheOldNumberSaysSo() throws IOException {
        var version = desk("kp-clerk").get("/api/nominations/" + person).path("version").asInt();
        desk("kp-clerk").put("/api/nominations/" + person, of("version", version, "dossier", of("name", "汪𬎆",
                "category", "SCIENCE")));

        var number = desk("xcb-leader").post(one(0, "/reissue"), of("reason", "姓名有误")).path("number").asText();

        assertThat(number).isEqualTo("沈火〔2024〕证0004号");
        assertThat(line(0).path("name").asText()).as("nothing is edited").isEqualTo("王𬎆");
        assertThat(line(0).path("replacedBy").asText()).isEqualTo(number);
        assertThat(line(3).path("name").asText()).isEqualTo("汪𬎆");
        assertThat(text(desk("xcb-leader").fetched(one(3, "/paper.pdf")))).contains("汪𬎆");
        assertThat(proof("203.0.113.22", 0, "").path("state").asText()).isEqualTo("REISSUED");
        assertThat(proof("203.0.113.22", 0, "").path("replacedBy").asText()).isEqualTo(number);
        assertThat(proof("203.0.113.22", 3, "汪𬎆").path("isOf").asBoolean()).isTrue();
        assertThat(proof("203.0.113.22", 3, "王𬎆").path("isOf").asBoolean(true)).isFalse();
    }

    @Test
    void tellAStrangerWhatTheySayButForTheName() throws IOException {
        var answer = asked("203.0.113.23", number(2).replace("〔", "[").replace("〕", "）"), check(2).toLowerCase(), "");

        var proof = json.readTree(answer.body());
        assertThat(proof.path("state").asText()).isEqualTo("VALID");
        assertThat(proof.path("said").path("course").asText()).isEqualTo("科普知识类队伍培训班");
        assertThat(proof.path("said").path("organiser").asText()).isEqualTo("市委宣传部");
        assertThat(proof.path("said").path("from").asText()).isEqualTo("2024-06-03");
        assertThat(proof.path("said").path("until").asText()).isEqualTo("2024-06-07");
        assertThat(proof.path("said").path("hours").asText()).isEqualTo("16.5");
        assertThat(proof.has("isOf")).isFalse();
        assertThat(answer.body()).doesNotContain("买买提", "salt", course);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        for (var same : List.of("买买提·吐尔逊", "买买提•吐尔逊", " 买买提. 吐尔逊 ")) {
            assertThat(proof("203.0.113.23", 2, same).path("isOf").asBoolean()).as(same).isTrue();
        }
    }

    @Test
    void giveAWrongCheckAndAnUnknownNumberOneAnswer() {
        var unknown = asked("203.0.113.24", "沈火〔2024〕证9999号", "00000000", "");

        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var wrong : List.of(asked("203.0.113.24", number(0), "00000000", ""),
                asked("203.0.113.24", number(0), "--------", "王𬎆"),
                asked("203.0.113.24", "x", "' or 1=1", ""), asked("203.0.113.24", "一".repeat(200), check(0), ""))) {
            assertThat(wrong.statusCode()).isEqualTo(404);
            assertThat(withoutAddress(wrong)).isEqualTo(withoutAddress(unknown));
        }
    }

    private static String withoutAddress(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void areLookedUpTwentyTimesAMinuteByOneAddress() {
        var number = number(0);
        for (var n = 0; n < 20; n++) {
            assertThat(asked("203.0.113.25", number, "00000000", "").statusCode()).isEqualTo(404);
        }
        var refused = asked("203.0.113.25", number, check(0), "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(asked("203.0.113.26", number, check(0), "").statusCode()).isEqualTo(200);

        setTo(LocalDateTime.of(2024, 6, 12, 10, 1, 30));
        assertThat(asked("203.0.113.25", number, check(0), "").statusCode()).isEqualTo(200);
    }

    @Test
    void keepNumberHashAndStateWhenThePersonIsForgotten() throws IOException {
        var hash = hash(0);
        transaction.executeWithoutResult(status -> forget.forgetNominees(List.of(person)));

        assertThat(line(0).has("name")).isFalse();
        assertThat(hash(0)).isEqualTo(hash).hasSize(64);
        assertThat(desk("xcb-leader").raw(one(0, "/paper.pdf")).statusCode()).isEqualTo(404);
        var proof = proof("203.0.113.27", 0, "王𬎆");
        assertThat(proof.path("state").asText()).isEqualTo("VALID");
        assertThat(proof.has("said")).isFalse();
        assertThat(proof.has("isOf")).isFalse();
        assertThat(jdbc.sql("select content from certificate where number = ? and plan_id = ?")
                .params(number(0), plan).query(String.class).single()).isEmpty();
    }

    private String hash(int number) {
        return jdbc.sql("select sha256 from certificate where number = ? and plan_id = ?").params(number(number), plan)
                .query(String.class).single();
    }
}
