package huozhong.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.Dossier;
import huozhong.nomination.Kangping;
import huozhong.nomination.field.Field;
import huozhong.nomination.mobile.MobileUse;
import huozhong.organization.User;
import huozhong.roster.Workbooks;

/** 人员信息 over the API: what is listed, narrowed, kept and exported, and for whom. */
@ApplicationTest
class NomineeListTests {

    private static final String PASSWORD = "a mountain in spring";

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
    void saysWhereEverybodyIsAndWhatADraftLacks() throws Exception {
        submit(put(kangping.dossier("王芳", "13804010001")));
        put(kangping.dossier("李静", "13804010002").with(Field.DEEDS, null));

        var rows = rows("");

        assertThat(rows.get(0).path("ethnicity").asText()).isEqualTo("汉族");
        assertThat(rows.get(0).path("politics").asText()).isEqualTo("中共党员");
        assertThat(rows.get(0).path("recommender").asText()).isEqualTo("康平县委宣传部");
        assertThat(rows.get(0).path("maskedMobile").asText()).isEqualTo("138****0001");
        assertThat(rows.get(0).at("/open/0/name").asText()).isEqualTo("所在工作单位意见");
        assertThat(rows.get(0).at("/open/0/holders/0").asText()).isEqualTo(kangping.hospital.name());
        assertThat(rows.get(1).path("missing").toString()).isEqualTo("[\"DEEDS\"]");
    }

    @Test
    void findsByNameAndEmployerAndPlace() throws Exception {
        submit(put(kangping.dossier("王芳", "13804010001")));
        put(kangping.dossier("李静", "13804010002").with(Field.EMPLOYER, "100%_棉纺厂工人"));

        assertThat(names("&q=" + encoded("王"))).containsExactly("王芳");
        assertThat(names("&q=" + encoded("\u00a0王\u200b "))).containsExactly("王芳");
        assertThat(names("&q=" + encoded("棉纺"))).containsExactly("李静");
        assertThat(names("&q=" + encoded("%_棉"))).containsExactly("李静");
        assertThat(names("&q=" + encoded("%民"))).isEmpty();
        assertThat(names("&awaits=GiveEmployerOpinion")).containsExactly("王芳");
        assertThat(names("&awaits=ANY_STEP")).containsExactly("王芳");
        assertThat(names("&awaits=AwaitSelection")).isEmpty();
        assertThat(names("&submitted=true")).containsExactly("王芳");
        assertThat(names("&recommender=" + kangping.publicity.id())).hasSize(2);
        assertThat(names("&recommender=" + kangping.office.id())).isEmpty();
        database.update("update task_entry set due = '2100-01-01' where context_id = ?", kangping.plan.id());
        assertThat(names("&late=true")).isEmpty();
        database.update("update task_entry set due = '2020-01-01' where context_id = ?", kangping.plan.id());
        assertThat(names("&late=true")).containsExactly("王芳");
        assertThat(read(clerk, "/api/nominations/count?plan=" + kangping.plan.id() + "&late=true")
                .path("count").asInt())
                .isEqualTo(1);
    }

    @Test
    void offersWhatThereIsToFilterByAndNothingOutsideTheScope() throws Exception {
        submit(put(kangping.dossier("王芳", "13804010001")));
        var stranger = logIn(beans.createBean(Kangping.class).clerk);
        var path = "/api/nominations/choices?plan=" + kangping.plan.id();

        assertThat(read(clerk, path).at("/places/0/name").asText()).isEqualTo("所在工作单位意见");
        assertThat(read(clerk, path).at("/recommenders/0/count").asInt()).isEqualTo(1);
        assertThat(read(stranger, path).toString())
                .isEqualTo("{\"regions\":[],\"recommenders\":[],\"places\":[]}");
    }

    @Test
    void exportsAnnex2GroupedByCategoryAndRecordsIt() throws Exception {
        put(kangping.dossier("王芳", "13804010001").with(Field.EMPLOYER, "=1+1"));
        put(kangping.dossier("李静", "13804010002").with(Field.CATEGORY, "THEORY"));

        var cells = cells(export(clerk, false));

        assertThat(cells.get(0)).containsExactly("新时代文明实践“火种”计划人员信息汇总表");
        assertThat(cells.get(1)).containsExactly("填报单位：康平县委宣传部");
        assertThat(cells.get(2)).containsExactly(Workbooks.HEADER);
        assertThat(cells.get(3)).containsExactly("一、理论宣讲（1人）");
        assertThat(cells.get(4)).contains("李静", "138****0002", "理论宣讲");
        assertThat(cells.get(5)).containsExactly("二、卫生健康（1人）");
        assertThat(cells.get(6)).contains("=1+1", "138****0001");
        assertThat(cells(export(clerk, true)).get(4)).contains("13804010002");
        assertThat(database.queryForList("select facts from audit_row where action = 'NOMINEES_EXPORTED'"
                + " and subject = ? order by id", String.class, kangping.plan.id())).containsExactly(
                        "{\"mobiles\":\"masked\",\"people\":\"2\"}", "{\"mobiles\":\"full\",\"people\":\"2\"}");
    }

    @Test
    void showsOnePersonFiftyMobilesADayHoweverManyHeAsksForAtOnce() throws Exception {
        var path = "/api/nominations/" + put(kangping.dossier("王芳", "13804010001")) + "/mobile";
        assertThat(clerk.post(path, "").statusCode()).isEqualTo(200);

        var pool = Executors.newFixedThreadPool(8);
        var answers = IntStream.range(0, 60).mapToObj(i -> CompletableFuture.supplyAsync(() -> clerk.post(path, ""),
                pool)).toList().stream().map(CompletableFuture::join).toList();
        pool.shutdown();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(MobileUse.SHOWN.people() - 1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allMatch(answer ->
                answer.statusCode() == 409 && answer.body().contains("MobileBudgetSpent"));
        assertThat(database.queryForObject("select count(*) from audit_row where action = 'MOBILE_SHOWN'"
                + " and user_id = ?", Integer.class, kangping.clerk.id())).isEqualTo(MobileUse.SHOWN.people());
        assertThat(logIn(kangping.publicityLeader).post(path, "").body()).contains("13804010001");
    }

    @Test
    void exportsOnePersonAHundredMobilesADayInHoweverManyFiles() throws Exception {
        for (var i = 0; i < 51; i++) {
            put(kangping.dossier("王" + Character.toString(0x4e00 + i), "138040100" + (10 + i)));
        }

        assertThat(cells(export(clerk, true)).toString()).contains("13804010060");
        assertThat(new String(export(clerk, true).body(), StandardCharsets.UTF_8)).contains("MobileBudgetSpent",
                "每人每日最多导出100个完整手机号");
        assertThat(cells(export(clerk, false)).toString()).contains("138****0060");
        assertThat(cells(export(logIn(kangping.publicityLeader), true)).toString()).contains("13804010060");
    }

    /** The employer sees whom it is asked about, but his mobile is the recommender's to give out. */
    @Test
    void masksMobilesForWhomOnlyATaskLetsIn() throws Exception {
        submit(put(kangping.dossier("王芳", "13804010001")));

        assertThat(cells(export(logIn(kangping.hospitalLeader), true)).get(4)).contains("138****0001");
        var stranger = logIn(beans.createBean(Kangping.class).clerk);
        assertThat(export(stranger, true).statusCode()).isEqualTo(400);
    }

    @Test
    void keepsFiltersForTheirOwnerAlone() throws Exception {
        var first = save(clerk, "ARTS");
        var again = save(clerk, "HEALTH");
        var colleague = logIn(kangping.publicityLeader);

        var views = read(clerk, "/api/nominee-views");
        assertThat(views.findValuesAsText("category")).containsExactly("HEALTH");
        assertThat(views.toString()).doesNotContain("王芳");
        assertThat(read(colleague, "/api/nominee-views")).isEmpty();
        assertThat(colleague.delete("/api/nominee-views/" + again).statusCode()).isEqualTo(404);
        assertThat(clerk.delete("/api/nominee-views/" + first).statusCode()).isEqualTo(404);
        assertThat(clerk.delete("/api/nominee-views/" + again).statusCode()).isEqualTo(204);
        assertThat(read(clerk, "/api/nominee-views")).isEmpty();
    }

    @Test
    void keepsNoFiltersThatAreLongerThanItCanHold() throws Exception {
        var before = read(clerk, "/api/nominee-views").size();

        var filters = saved("常看", "甲".repeat(1500));
        var name = saved("名".repeat(21), "HEALTH");

        assertThat(filters.statusCode()).as(filters.body()).isEqualTo(400);
        assertThat(filters.body()).contains("筛选条件过长", "\"field\":\"query\"");
        assertThat(name.statusCode()).as(name.body()).isEqualTo(400);
        assertThat(name.body()).contains("名称最多20个字", "\"field\":\"name\"");
        assertThat(saved("名".repeat(20), "甲".repeat(500)).statusCode()).isEqualTo(201);
        assertThat(read(clerk, "/api/nominee-views")).hasSize(before + 1);
    }

    private HttpResponse<String> saved(String name, String category) {
        return clerk.post("/api/nominee-views", "{\"name\":\"" + name + "\",\"query\":{\"plan\":\""
                + kangping.plan.id() + "\",\"category\":\"" + category + "\"}}");
    }

    /** Excel takes no such names, and none twice, whatever their case and however long they are. */
    @Test
    void givesEveryCategoryASheetWhateverItIsCalled() throws Exception {
        var longName = "一".repeat(31);
        var plan = kangping.publish(kangping.prefix.toLowerCase() + "sheets", file -> file
                .replace("rosterPerCategory: false", "rosterPerCategory: true")
                .replace("name: 理论宣讲", "name: \"理论/宣讲[?]\"").replace("name: 文艺文化", "name: Arts")
                .replace("name: 卫生健康", "name: ARTS").replace("name: 科普知识", "name: " + longName + "甲")
                .replace("name: 移风易俗", "name: " + longName + "乙"));
        var mobile = 13804010000L;
        for (var category : List.of("THEORY", "ARTS", "HEALTH", "SCIENCE", "CUSTOMS")) {
            put(plan.id(), kangping.dossier("王芳", String.valueOf(mobile++)).with(Field.CATEGORY, category));
        }

        var answer = export(clerk, plan.id(), false);

        assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var names = new ArrayList<String>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("理论 宣讲   ", "Arts", "ARTS(2)", longName, "一".repeat(28) + "(2)");
        }
    }

    private String save(Browser browser, String category) throws Exception {
        var answer = browser.post("/api/nominee-views", "{\"name\":\"常看\",\"query\":{\"plan\":\"" + kangping.plan.id()
                + "\",\"category\":\"" + category + "\",\"q\":\"王芳\"}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private HttpResponse<byte[]> export(Browser browser, boolean mobiles) throws Exception {
        return export(browser, kangping.plan.id(), mobiles);
    }

    private HttpResponse<byte[]> export(Browser browser, String plan, boolean mobiles) throws Exception {
        var body = "{\"query\":{\"plan\":\"" + plan + "\"},\"mobiles\":" + mobiles + "}";
        return browser.bytes(browser.withToken(browser.to("/api/nominations/workbook"))
                .POST(BodyPublishers.ofString(body)));
    }

    private static List<List<String>> cells(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        var rows = new ArrayList<List<String>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            book.getSheetAt(0).forEach(row -> {
                var texts = new ArrayList<String>();
                row.forEach(cell -> texts.add(cell.getStringCellValue()));
                rows.add(texts);
            });
        }
        return rows;
    }

    private List<String> names(String filter) throws Exception {
        return rows(filter).findValuesAsText("name").stream().filter(name -> !name.contains("意见")).toList();
    }

    private JsonNode rows(String filter) throws Exception {
        return read(clerk, "/api/nominations?plan=" + kangping.plan.id() + filter).path("items");
    }

    private JsonNode read(Browser browser, String path) throws Exception {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void submit(String id) {
        assertThat(clerk.post("/api/nominations/" + id + "/submission", "{\"version\":0}").statusCode()).isEqualTo(204);
    }

    private String put(Dossier dossier) throws Exception {
        return put(kangping.plan.id(), dossier);
    }

    private String put(String plan, Dossier dossier) throws Exception {
        var body = json.createObjectNode().put("planId", plan)
                .put("unitId", kangping.publicity.id()).set("dossier", json.valueToTree(dossier));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
