package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.Post;
import huozhong.organization.User;

/** 批量录入 over the API, as the clerk of 康平县委宣传部 does it. */
abstract class Imports {

    private static final String PASSWORD = "a mountain in spring";
    private static final String BOUNDARY = "huozhong-test";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private RosterPapers papers;
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
    void checksFirstAndThenWritesWhatIsReadyOnce() throws Exception {
        var roster = Rosters.of(150).with(3, "出生年月", "86年7月").with(40, "联系手机", "1380000").with(90, "推荐类别", "书法")
                .with(10, "出生年月", "1978.5").with(120, "姓名", Rosters.name(100)).with(120, "联系手机", Rosters.mobile(100));

        var report = checked(roster.xlsx(), null);

        assertThat(report.get("counts").toString())
                .isEqualTo("{\"READY\":145,\"BROKEN\":3,\"DUPLICATE\":2,\"EXCLUDED\":0,\"WRITTEN\":0}");
        assertThat(report.get("unitInFile").asText()).isEqualTo("康平县委宣传部");
        assertThat(report.get("state").asText()).isEqualTo("CHECKED");
        assertThat(nominations()).isZero();
        var broken = rows(report, "state=BROKEN");
        assertThat(broken).extracting(row -> row.get("problems").get(0).get("words").asText())
                .containsExactly("D7 出生年月“86年7月”格式应为1986年7月", "H44 联系手机“1380000”应为1开头的11位手机号码",
                        "I94 推荐类别“书法”不是本计划的类别，应为理论宣讲、文艺文化、卫生健康、科普知识、移风易俗");
        var doubles = rows(report, "state=DUPLICATE");
        assertThat(doubles.get(0).get("duplicates").get(0).asText()).startsWith("B104 ").contains("与第124行重复");
        assertThat(doubles.get(1).get("duplicates").get(0).asText()).startsWith("B124 ").contains("与第104行重复");
        assertThat(report.get("repaired").asInt()).isEqualTo(rows(report, "repaired=true").size()).isPositive();
        assertThat(rows(report, "repaired=true").get(0).get("repairs").toString()).isEqualTo(
                "[{\"cell\":\"D14\",\"field\":\"birth\",\"from\":\"1978.5\",\"to\":\"1978-05\"}]");
        var forecast = report.get("forecast").get(1);
        assertThat(forecast.get("name").asText()).isEqualTo("文艺文化");
        assertThat(forecast.get("inFile").asInt()).isEqualTo(29);
        assertThat(forecast.get("seats").asInt()).isEqualTo(20);
        assertThat(forecast.get("beyond").asInt()).isEqualTo(9);
        assertThat(forecast.get("firstBeyond").get("row").asInt()).isEqualTo(Rosters.FIRST + 30 + 21);

        var confirmed = confirmed(report, false);
        var again = confirmed(report, false);

        assertThat(confirmed.get("outcome").toString()).isEqualTo("{\"written\":145,\"submitted\":0,\"drafts\":145}");
        assertThat(confirmed.get("notWritten")).hasSize(5);
        assertThat(again.get("outcome").get("written").asInt()).isZero();
        assertThat(again.get("report").get("state").asText()).isEqualTo("DONE");
        assertThat(nominations()).isEqualTo(145);
        assertThat(rows(report, "state=WRITTEN").get(0).get("missing").toString())
                .isEqualTo("[\"特长\",\"事迹介绍\",\"照片\"]");
        assertThat(again.get("report").get("forecast").get(1).get("pool").asInt()).isEqualTo(29);
    }

    @Test
    void undoesARepairAndTakesACorrectionByHand() throws Exception {
        var report = checked(Rosters.of(3).with(0, "推荐类别", "科普").with(1, "出生年月", "1978年").xlsx(), null);
        var path = "/api/imports/" + report.get("id").asText() + "/rows/";

        var undone = put(path + "4/repairs/category", "{\"undone\":true}");
        assertThat(undone.get("state").asText()).isEqualTo("BROKEN");
        assertThat(undone.get("undone").toString()).isEqualTo("[\"category\"]");
        assertThat(undone.get("problems").get(0).get("words").asText()).startsWith("I4 推荐类别“科普”不是本计划的类别");
        assertThat(put(path + "4/repairs/category", "{\"undone\":false}").get("state").asText()).isEqualTo("READY");

        var corrected = put(path + "5/cells/birth", "{\"value\":\"1978年10月\"}");
        assertThat(corrected.get("state").asText()).isEqualTo("READY");
        assertThat(corrected.get("repairs").get(0).get("to").asText()).isEqualTo("1978-10");
        var deeds = put(path + "5/cells/deeds", "{\"value\":\"" + "好".repeat(201) + "\"}");
        assertThat(deeds.get("problems").get(0).get("words").asText()).isEqualTo("第5行 事迹介绍“" + "好".repeat(30)
                + "…”不能超过200字，现有201字");
        assertThat(put(path + "5/cells/deeds", "{\"value\":\"常年下乡义诊\"}").get("missing").toString())
                .doesNotContain("事迹介绍");
        assertThat(send("PUT", path + "5/cells/photo", "{\"value\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(send("PUT", path + "99/cells/name", "{\"value\":\"x\"}").statusCode()).isEqualTo(404);

        assertThat(confirmed(report, false).get("outcome").get("written").asInt()).isEqualTo(3);
        var late = send("PUT", path + "5/cells/birth", "{\"value\":\"1978-01\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("RowAlreadyWritten", "第5行已写入");
    }

    @Test
    void leavesOutARowSoThatTheOtherIsNoDoubleAnyMore() throws Exception {
        var report = checked(Rosters.of(2).with(1, "姓名", Rosters.name(0)).with(1, "联系手机", Rosters.mobile(0)).xlsx(),
                null);
        var path = "/api/imports/" + report.get("id").asText() + "/rows/";
        assertThat(report.get("counts").get("DUPLICATE").asInt()).isEqualTo(2);

        assertThat(put(path + "5/exclusion", "{\"excluded\":true}").get("state").asText()).isEqualTo("EXCLUDED");
        assertThat(counts(report).get("READY").asInt()).isEqualTo(1);
        put(path + "5/exclusion", "{\"excluded\":false}");
        assertThat(counts(report).get("DUPLICATE").asInt()).isEqualTo(2);
        put(path + "5/cells/mobile", "{\"value\":\"13900000001\"}");
        assertThat(counts(report).get("READY").asInt()).isEqualTo(2);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        var report = checked(Rosters.of(450).xlsx(), null);
        var id = report.get("id").asText();
        var broken = "select content from roster_row where import_id = ? and sheet_row = 300";
        var content = database.queryForObject(broken, String.class, id);
        var damage = "update roster_row set content = ? where import_id = ? and sheet_row = 300";
        database.update(damage, "{", id);

        assertThat(confirm(report, false).statusCode()).isEqualTo(500);

        assertThat(nominations()).isEqualTo(200);
        var stopped = json.readTree(clerk.get("/api/imports/" + id).body());
        assertThat(stopped.get("state").asText()).isEqualTo("RUNNING");
        assertThat(stopped.get("interrupted").asBoolean()).isTrue();

        database.update(damage, content, id);

        assertThat(confirmed(report, false).get("outcome").get("written").asInt()).isEqualTo(250);
        assertThat(nominations()).isEqualTo(450);
        assertThat(database.queryForObject("select max(number) from nomination where plan_id = ?", String.class,
                kangping.plan.id())).endsWith("0450号");
    }

    @Test
    void setsARowAsideThatTheDatabaseRefuses() throws Exception {
        var report = checked(Rosters.of(5).xlsx(), null);
        database.update("update roster_row set content = replace(content, '\"女\"', '\"女女女女女女女\"')"
                + " where import_id = ? and sheet_row = 6", report.get("id").asText());

        var confirmed = confirmed(report, false);

        assertThat(confirmed.get("outcome").get("written").asInt()).isEqualTo(4);
        assertThat(confirmed.get("notWritten").get(0).get("row").asInt()).isEqualTo(6);
        assertThat(confirmed.get("notWritten").get(0).get("problems").toString()).contains("第6行未能写入");
    }

    @Test
    void writesEachRowOnceWhoeverConfirmsAtTheSameTime() throws Exception {
        var report = checked(Rosters.of(600).xlsx(), null);

        var answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> confirm(report, false)))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 409).contains(200);
        assertThat(nominations()).isEqualTo(600);
    }

    @Test
    void putsNobodyForwardTwiceWhenTwoImportsHoldTheSamePeople() throws Exception {
        var first = checked(Rosters.of(20).xlsx(), null);
        var second = checked(Rosters.of(20).xlsx(), null);
        confirmed(first, false);

        var late = confirmed(second, false);
        var third = checked(Rosters.of(20).xlsx(), null);

        assertThat(late.get("outcome").get("written").asInt()).isZero();
        assertThat(nominations()).isEqualTo(20);
        assertThat(third.get("counts").get("DUPLICATE").asInt()).isEqualTo(20);
        assertThat(rows(third, "").get(0).get("duplicates").get(0).asText())
                .matches("本单位已推荐同名同号人选，编号\\p{IsHan}火〔2024〕\\p{IsHan}{2}0001号");
        assertThat(rows(third, "").get(0).has("notice")).isFalse();
    }

    @Test
    void tellsOfRowsThatNobodySeesOrUnderstandsBeforeAnythingIsWritten() throws Exception {
        var someone = Workbooks.person(1);
        someone[8] = "";
        var another = Workbooks.person(2);
        another[8] = "";
        var report = checked(Workbooks.roster(new String[] {"一、科普类"}, someone, new String[] {"二、其他"}, another), null);

        assertThat(report.get("remarks")).extracting(JsonNode::asText).singleElement().asString()
                .startsWith("第6行“二、其他”不是人员，也不是本计划的类别");
        assertThat(rows(report, "")).extracting(row -> row.get("state").asText()).containsExactly("READY", "BROKEN");
        assertThat(rows(report, "").get(1).get("problems").toString()).contains("I7 推荐类别未填写");
    }

    @Test
    void asksWhichOfTwoSheetsAndTakesTheAnswer() throws Exception {
        var xlsx = Workbooks.workbook(book -> List.of("填表说明", "汇总表").forEach(name -> {
            var sheet = book.createSheet(name);
            Workbooks.fill(sheet.createRow(0), Workbooks.HEADER);
            Workbooks.fill(sheet.createRow(1), Workbooks.person(book.getNumberOfSheets()));
        }));

        var asked = check(clerk, xlsx, null);
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("\"field\":\"sheet\"", "“填表说明”、“汇总表”都填有人员，请选择录入哪一张",
                "\"choices\":[\"填表说明\",\"汇总表\"]");

        var report = read(check(clerk, kangping.publicity.id(), xlsx, null, "汇总表"));
        assertThat(rows(report, "").get(0).get("values").get("mobile").asText()).isEqualTo("13800000002");
    }

    @Test
    void refusesMoreThanTwentyThousandPeople() {
        var answer = check(clerk, Rosters.of(20_001).xlsx(), null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("人员不能超过20000行，请分批上传");
    }

    @Test
    void keepsRareCharactersAsTyped() throws Exception {
        var names = List.of("𠮷野太", "王𬎆", "王𠮷", "李㛃", "买买提·吐尔逊");
        var roster = Rosters.annex2();
        names.forEach(name -> roster.add(name, "13804011851", "理论宣讲"));

        var report = checked(roster.xlsx(), null);
        confirmed(report, false);

        assertThat(report.get("counts").get("READY").asInt()).isEqualTo(5);
        assertThat(database.queryForList("select name from nomination where plan_id = ? order by number", String.class,
                kangping.plan.id())).isEqualTo(names);
    }

    @Test
    void tellsOfSomebodyElsewhereNothingButThatAndOnlySoOften() throws Exception {
        var elsewhere = putForwardElsewhere();

        var report = checked(Rosters.of(35).xlsx(), null);
        var rows = rows(report, "");

        assertThat(rows.stream().filter(row -> row.has("notice")).map(row -> row.get("notice").asText()))
                .hasSize(30).containsOnly("本计划中已有同名同号人选");
        assertThat(rows.toString()).doesNotContain(elsewhere);
        assertThat(report.get("counts").get("READY").asInt()).isEqualTo(35);
        assertThat(database.queryForObject("select count(*) from duplicate_hit where user_id = ?", Integer.class,
                kangping.clerk.id())).isEqualTo(35);
        assertThat(database.queryForObject("select count(*) from audit_row where user_id = ? and action = ?",
                Integer.class, kangping.clerk.id(), "DUPLICATE_FOUND")).isEqualTo(35);
    }

    @Test
    void submitsWhatIsCompleteWithItsPhotoAndDraftsTheRest() throws Exception {
        var roster = Rosters.annex1()
                .add("王𬎆", "13804011851", "卫生健康", kangping.hospital.name() + "主任医师")
                .add("李㛃", "13804011852", "卫生健康", "尚未入册单位教师").add("赵强", "13804011853", "卫生健康");
        var photos = new LinkedHashMap<String, byte[]>();
        photos.put("照片/01_王𬎆.png", Rosters.picture(413, 579));
        photos.put("照片/2_李㛃.jpg", "no picture".getBytes(StandardCharsets.UTF_8));
        photos.put("照片/3_赵弱.png", Rosters.picture(413, 579));

        var report = checked(roster.xlsx(), Rosters.zip(photos));
        assertThat(report.get("photosUnmatched").toString())
                .contains("“3_赵弱.png”与汇总表不符，序号3是赵强", "第5行的照片：照片只能是JPG或PNG图片");
        var rows = rows(report, "");
        assertThat(rows.get(0).get("employerUnit").asText()).isEqualTo(kangping.hospital.name());
        assertThat(rows.get(0).get("missing")).isEmpty();
        assertThat(rows.get(1).has("employerUnit")).isFalse();
        assertThat(files("PHOTO")).isZero();

        var confirmed = confirmed(report, true);

        assertThat(confirmed.get("outcome").toString()).isEqualTo("{\"written\":3,\"submitted\":1,\"drafts\":2}");
        assertThat(files("PHOTO")).isEqualTo(1);
        var written = rows(report, "").get(0).get("nominationId").asText();
        var sheet = json.readTree(clerk.get("/api/nominations/" + written).body());
        assertThat(sheet.get("state").asText()).isEqualTo("IN_PROGRESS");
        var tasks = read(logIn(kangping.hospitalLeader).get("/api/tasks")).get("items");
        assertThat(tasks.get(0).get("task").get("person").asText()).isEqualTo("王𬎆");
    }

    @Test
    void givesTheFileBackWithItsProblemsAndABlank() throws Exception {
        var report = checked(Rosters.of(3).with(1, "性别", "女士").with(2, "姓名", "=1+1").xlsx(), null);
        var id = report.get("id").asText();

        assertThat(clerk.get("/api/imports/" + id + "/annotated").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/api/plans/" + kangping.plan.id() + "/roster-template").statusCode()).isEqualTo(200);
        try (var annotated = WorkbookFactory.create(
                new ByteArrayInputStream(papers.annotated(id, kangping.caller(kangping.clerk))))) {
            var sheet = annotated.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(9).getStringCellValue()).isEqualTo("问题");
            assertThat(sheet.getRow(4).getCell(9).getStringCellValue()).isEqualTo("C5 性别“女士”应为“男”或“女”");
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
        var again = checked(papers.annotated(id, kangping.caller(kangping.clerk)), null);
        assertThat(again.get("counts")).isEqualTo(report.get("counts"));
    }

    @Test
    void showsNoMobileOfARowThatIsWritten() throws Exception {
        var report = checked(Rosters.of(2).xlsx(), null);
        var path = "/api/imports/" + report.get("id").asText();
        assertThat(clerk.get(path + "/rows").body()).contains(Rosters.mobile(0));

        clerk.post(path + "/confirmation", "{\"submit\":false}");

        assertThat(clerk.get(path + "/rows").body()).contains("WRITTEN", "****").doesNotContain(Rosters.mobile(0));
        try (var annotated = WorkbookFactory.create(new ByteArrayInputStream(papers.annotated(
                report.get("id").asText(), kangping.caller(kangping.clerk))))) {
            var texts = new StringBuilder();
            annotated.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.append(cell).append(' ')));
            assertThat(texts).contains("****").doesNotContain(Rosters.mobile(0));
        }
    }

    @Test
    void listsWhoIsStillADraftWithWhatIsMissingNow() throws Exception {
        var report = checked(Rosters.of(3).xlsx(), null);
        var path = "/api/imports/" + report.get("id").asText() + "/unfinished";
        assertThat(read(clerk.get(path)).get("count").asInt()).isZero();
        confirmed(report, false);

        var first = read(clerk.get(path + "?size=1"));
        assertThat(first.get("count").asInt()).isEqualTo(3);
        assertThat(first.get("items").get(0).get("missing").toString())
                .isEqualTo("[\"SPECIALTY\",\"DEEDS\",\"PHOTO\"]");
        var id = first.get("items").get(0).get("nominationId").asText();
        var next = read(clerk.get(path + "?cursor=" + first.get("next").asText()));
        assertThat(next.get("items")).hasSize(2).noneMatch(one -> one.get("nominationId").asText().equals(id));

        var version = read(clerk.get("/api/nominations/" + id)).get("draftVersion").asInt();
        var dossier = "{\"version\":" + version + ",\"dossier\":{\"name\":\"" + Rosters.name(0)
                + "\",\"deeds\":\"常年义诊\"}}";
        assertThat(send("PUT", "/api/nominations/" + id, dossier).statusCode()).isEqualTo(200);
        assertThat(read(clerk.get(path)).get("items").get(0).get("missing").toString()).doesNotContain("DEEDS");
        database.update("update nomination set state = 'WITHDRAWN' where id = ?", id);
        assertThat(read(clerk.get(path)).get("count").asInt()).isEqualTo(2);
        assertThat(logIn(kangping.publicityLeader).get(path).statusCode()).isEqualTo(404);
        assertThat(logIn(kangping.cityClerk).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheFormToFillInToWhoeverIsLoggedIn() {
        var form = read(clerk.get("/api/nominations/form"));

        assertThat(form.get("components")).extracting(part -> part.get("key").asText())
                .contains("name", "photo").doesNotContain("explanation");
        assertThat(new Browser(port).get("/api/nominations/form").statusCode()).isEqualTo(401);
    }

    @Test
    void existsForTheClerksOfTheUnitOnly() throws Exception {
        var report = checked(Rosters.of(3).xlsx(), null);
        var path = "/api/imports/" + report.get("id").asText();
        var leader = logIn(kangping.publicityLeader);
        var elsewhere = logIn(kangping.cityClerk);

        for (var stranger : List.of(leader, elsewhere)) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
            assertThat(stranger.get(path + "/rows").statusCode()).isEqualTo(404);
            assertThat(stranger.get(path + "/annotated").statusCode()).isEqualTo(404);
            assertThat(stranger.post(path + "/confirmation", "{\"submit\":false}").statusCode()).isEqualTo(404);
            assertThat(check(stranger, Rosters.of(3).xlsx(), null).statusCode()).isEqualTo(404);
            assertThat(send(stranger, "PUT", path + "/rows/4/exclusion", "{\"excluded\":true}").statusCode())
                    .isEqualTo(404);
        }
        assertThat(clerk.get("/api/imports?plan=" + kangping.plan.id() + "&unit=" + kangping.publicity.id()).body())
                .contains(report.get("id").asText());
    }

    /** 市卫健委 put 35 of them forward; answers the beginning of their numbers. */
    private String putForwardElsewhere() {
        var other = logIn(kangping.appointed("孙宁", kangping.cityHealth, Post.Kind.CLERK));
        var answer = check(other, kangping.cityHealth.id(), Rosters.of(35).xlsx(), null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var confirmed = other.post("/api/imports/" + read(answer).get("id").asText() + "/confirmation",
                "{\"submit\":false}");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        return kangping.cityHealth.code();
    }

    private JsonNode checked(byte[] roster, byte @Nullable [] photos) {
        var answer = check(clerk, roster, photos);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer);
    }

    private HttpResponse<String> check(Browser browser, byte[] roster, byte @Nullable [] photos) {
        return check(browser, kangping.publicity.id(), roster, photos);
    }

    private HttpResponse<String> check(Browser browser, String unitId, byte[] roster, byte @Nullable [] photos) {
        return check(browser, unitId, roster, photos, "");
    }

    private HttpResponse<String> check(Browser browser, String unitId, byte[] roster, byte @Nullable [] photos,
                                       String sheet) {
        var body = new ByteArrayOutputStream();
        part(body, "sheet", null, sheet.getBytes(StandardCharsets.UTF_8));
        part(body, "plan", null, kangping.plan.id().getBytes(StandardCharsets.UTF_8));
        part(body, "unit", null, unitId.getBytes(StandardCharsets.UTF_8));
        part(body, "file", "roster.xlsx", roster);
        if (photos != null) {
            part(body, "photos", "photos.zip", photos);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.withToken(browser.to("/api/imports"))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", Browser.newKey()).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, @Nullable String file, byte[] content) {
        var named = file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream";
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + named
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode confirmed(JsonNode report, boolean submit) {
        var answer = confirm(report, submit);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private HttpResponse<String> confirm(JsonNode report, boolean submit) {
        return clerk.post("/api/imports/" + report.get("id").asText() + "/confirmation",
                "{\"submit\":" + submit + "}");
    }

    private List<JsonNode> rows(JsonNode report, String filter) {
        var answer = clerk.get("/api/imports/" + report.get("id").asText() + "/rows?size=500&" + filter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(read(answer).get("items").spliterator(), false).toList();
    }

    private JsonNode counts(JsonNode report) {
        return read(clerk.get("/api/imports/" + report.get("id").asText())).get("counts");
    }

    private JsonNode put(String path, String body) {
        var answer = send("PUT", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return send(clerk, method, path, body);
    }

    private static HttpResponse<String> send(Browser browser, String method, String path, String body) {
        return browser.send(browser.withToken(browser.to(path)).method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private int nominations() {
        return database.queryForObject("select count(*) from nomination where plan_id = ?", Integer.class,
                kangping.plan.id());
    }

    private int files(String kind) {
        return database.queryForObject("select count(*) from stored_file where kind = ? and owner_unit_id = ?",
                Integer.class, kind, kangping.publicity.id());
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
