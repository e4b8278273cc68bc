package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.User;

/** 补齐缺项: what drafts lack, filled in for all of them in one table, and their photos out of one archive. */
@ApplicationTest
class GapTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String BOUNDARY = "huozhong-test";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;

    private Kangping kangping;
    private Browser clerk;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
    }

    @Test
    void aTableHoldsEverybodyWithAnythingMissingWhateverImportHeCameWith() {
        var first = imported(Rosters.of(3));
        var second = imported(Rosters.annex1().add("高明", "13800990001", "理论宣讲").add("石山", "13800990002", "科普知识"));

        var all = gaps("&size=2");
        var rest = gaps("&cursor=" + all.get("next").asText());

        assertThat(all.get("count").asInt()).isEqualTo(5);
        assertThat(all.get("items")).hasSize(2);
        assertThat(rest.get("items")).hasSize(3);
        assertThat(all.get("items").get(0).get("missing").toString()).isEqualTo("[\"SPECIALTY\",\"DEEDS\",\"PHOTO\"]");
        assertThat(rest.get("items").get(2).get("missing").toString()).isEqualTo("[\"PHOTO\"]");
        assertThat(all.toString()).contains("****").doesNotContain(Rosters.mobile(0));
        assertThat(gaps("&import=" + first).get("count").asInt()).isEqualTo(3);
        assertThat(gaps("&import=" + second).get("items").get(0).get("dossier").get("name").asText()).isEqualTo("高明");
    }

    @Test
    void aCellIsFilledOverWhatWasReadThereAndNoOtherCellIsTouched() {
        imported(Rosters.of(1));
        var id = only().get("nominationId").asText();
        var mobile = database.queryForObject("select mobile from nomination where id = ?", String.class, id);

        assertThat(fill(clerk, id, "deeds", "", "常年下乡义诊").statusCode()).isEqualTo(200);
        assertThat(fill(clerk, id, "specialty", "", " 宣讲 ").statusCode()).isEqualTo(200);

        assertThat(only().get("missing").toString()).isEqualTo("[\"PHOTO\"]");
        assertThat(only().get("dossier").get("specialty").asText()).isEqualTo("宣讲");
        assertThat(database.queryForObject("select mobile from nomination where id = ?", String.class, id))
                .isEqualTo(mobile);
        assertThat(fill(clerk, id, "deeds", "", "常年下乡义诊").statusCode()).as("came twice").isEqualTo(200);
        var late = fill(clerk, id, "deeds", "", "别的话");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("DraftChanged", "您的改动尚未保存");
        assertThat(only().get("dossier").get("deeds").asText()).isEqualTo("常年下乡义诊");
        assertThat(fill(clerk, id, "deeds", "常年下乡义诊", "").statusCode()).isEqualTo(200);
        assertThat(only().get("missing").toString()).contains("DEEDS");
    }

    @Test
    void aCellThatBreaksItsRuleOrIsNoneIsRefusedByName() {
        imported(Rosters.of(1));
        var id = only().get("nominationId").asText();

        var tooLong = fill(clerk, id, "deeds", "", "好".repeat(201));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("事迹介绍不能超过200字，现有201字");
        assertThat(fill(clerk, id, "category", "THEORY", "NONE").statusCode()).isIn(400, 409);
        assertThat(fill(clerk, id, "photo", "", "x").statusCode()).isEqualTo(400);
        assertThat(fill(clerk, id, "nothing", "", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void aTableOfDraftsIsForTheClerksOfTheirUnitOnly() {
        var importId = imported(Rosters.of(1));
        var id = only().get("nominationId").asText();

        for (var stranger : new User[] {kangping.publicityLeader, kangping.cityClerk}) {
            var browser = logIn(stranger);
            assertThat(browser.get(path("")).statusCode()).isEqualTo(404);
            assertThat(browser.get(path("&import=" + importId)).statusCode()).isEqualTo(404);
            assertThat(fill(browser, id, "deeds", "", "x").statusCode()).isEqualTo(404);
            assertThat(photos(browser, Map.of("x.jpg", Rosters.picture(413, 579))).statusCode()).isEqualTo(404);
        }
        assertThat(only().get("missing").toString()).contains("DEEDS", "PHOTO");
    }

    @Test
    void photosFindTheirDraftsByNameNumberOrTheEndOfTheMobile() {
        imported(Rosters.annex2().add("高明", "13800990001", "理论宣讲").add("高明", "13800990002", "科普知识")
                .add("石山", "13800990003", "科普知识").add("叶平", "13800990004", "科普知识").add("郑伟", "13800990005", "科普知识"));
        var number = gaps("").get("items").get(3).get("number").asText();
        var picture = Rosters.picture(413, 579);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("照片/高明0002.jpg", picture);
        files.put("照片/高明.jpg", picture);
        files.put("3_石山.jpg", picture);
        files.put(number + ".png", picture);
        files.put("13800990005.jpg", "ftypheic".getBytes(StandardCharsets.US_ASCII));
        files.put("合影.jpg", picture);
        files.put("另一张/石山.jpg", picture);
        files.put("__MACOSX/照片/._高明.jpg", picture);
        files.put("照片/.DS_Store", picture);

        var answer = read(photos(clerk, files));

        assertThat(answer.get("taken").asInt()).isEqualTo(3);
        assertThat(answer.get("unmatched").toString()).contains("“高明.jpg”", "高明有2人", "“13800990005.jpg”",
                "照片只能是JPG或PNG", "“合影.jpg”", "“石山.jpg”：与前面的照片是同一人").doesNotContain("DS_Store", "._");
        var left = gaps("").get("items");
        assertThat(left).filteredOn(one -> one.get("missing").toString().contains("PHOTO"))
                .extracting(one -> one.get("dossier").get("name").asText()).containsExactly("高明", "郑伟");
        assertThat(read(photos(clerk, files)).get("unmatched").toString()).contains("已有照片");
    }

    @Test
    void photosFindTheOneDraftWhoseNameIsInTheirs() {
        imported(Rosters.annex2().add("王伟", "13800990001", "理论宣讲").add("王伟明", "13800990002", "科普知识")
                .add("石山", "13800990003", "科普知识").add("石山", "13800990004", "科普知识").add("叶平", "13800990005", "科普知识"));
        var picture = Rosters.picture(413, 579);
        var files = new LinkedHashMap<String, byte[]>();
        List.of("王伟照片.jpg", "附件1王伟明.jpg", "石山登记照.jpg", "石山照片0004.jpg", "叶平安.jpg", "王伟和叶平.jpg")
                .forEach(file -> files.put(file, picture));

        var answer = read(photos(clerk, files));

        assertThat(answer.get("unmatched").toString()).contains("“石山登记照.jpg”：石山有2人", "“叶平安.jpg”：本单位草稿中没有“叶平安”",
                "“王伟和叶平.jpg”");
        assertThat(gaps("").get("items")).filteredOn(one -> one.get("missing").toString().contains("PHOTO"))
                .extracting(one -> one.get("dossier").get("mobile").asText().substring(7))
                .containsExactlyInAnyOrder("0003", "0005");
    }

    @Test
    void anImportIsTakenBackWithEverybodyInItWhileAllAreDrafts() {
        var wrong = imported(Rosters.of(3));
        var other = imported(Rosters.annex2().add("高明", "13800990001", "理论宣讲"));
        var path = "/api/imports/" + wrong;
        for (var stranger : new User[] {kangping.publicityLeader, kangping.cityClerk}) {
            assertThat(delete(logIn(stranger), path).statusCode()).isEqualTo(404);
        }
        var one = gaps("").get("items").get(0).get("nominationId").asText();
        var submitted = "update nomination set state = ? where id = ?";
        database.update(submitted, "IN_PROGRESS", one);

        assertThat(delete(clerk, path).body()).contains("CannotUndoImport", "已有1人提交");
        assertThat(gaps("").get("count").asInt()).isEqualTo(3);

        database.update(submitted, "DRAFT", one);
        assertThat(delete(clerk, path).statusCode()).isEqualTo(204);
        assertThat(delete(clerk, path).statusCode()).isEqualTo(404);
        assertThat(clerk.get(path).statusCode()).isEqualTo(404);
        assertThat(only().get("dossier").get("name").asText()).isEqualTo("高明");
        assertThat(clerk.get("/api/imports/" + other).statusCode()).isEqualTo(200);
        assertThat(imported(Rosters.of(3))).as("the same file, put right, once more").isNotEqualTo(wrong);
        assertThat(gaps("").get("count").asInt()).isEqualTo(4);
    }

    private static HttpResponse<String> delete(Browser browser, String path) {
        return browser.send(browser.withToken(browser.to(path)).DELETE());
    }

    private JsonNode only() {
        var items = gaps("").get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private String path(String more) {
        return "/api/gaps?plan=" + kangping.plan.id() + "&unit=" + kangping.publicity.id() + more;
    }

    private JsonNode gaps(String more) {
        return read(clerk.get(path(more)));
    }

    private HttpResponse<String> fill(Browser browser, String id, String field, String was, String value) {
        var body = json.createObjectNode().put("was", was).put("value", value).toString();
        return browser.send(browser.withToken(browser.to("/api/gaps/" + id + "/cells/" + field))
                .method("PUT", BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> photos(Browser browser, Map<String, byte[]> files) {
        return upload(browser, "/api/gaps/photos", "file", Workbooks.zip(files));
    }

    private String imported(Rosters roster) {
        var id = read(upload(clerk, "/api/imports", "file", roster.xlsx())).get("id").asText();
        var confirmed = read(clerk.post("/api/imports/" + id + "/confirmation", "{\"submit\":false}"));
        assertThat(confirmed.get("notWritten")).isEmpty();
        return id;
    }

    private HttpResponse<String> upload(Browser browser, String route, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        part(body, "plan", "", kangping.plan.id().getBytes(StandardCharsets.UTF_8));
        part(body, "unit", "", kangping.publicity.id().getBytes(StandardCharsets.UTF_8));
        part(body, name, "; filename=\"file\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.withToken(browser.to(route))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", Browser.newKey()).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String named, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + named
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        try {
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
