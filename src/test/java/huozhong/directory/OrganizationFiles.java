package huozhong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.Desk;
import huozhong.SecondKey;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** The organisation from a file, over HTTP, as a system administrator brings it in. */
abstract class OrganizationFiles {

    private static final String PASSWORD = "a mountain in spring";
    private static final String IMPORTS = "/api/organization-imports";

    /** Before every code and login, so that tests share a database. */
    private final String p = "D" + Ids.next().substring(0, 8).toUpperCase();

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Organization organization;
    @Autowired
    private JdbcTemplate database;

    private Desk administrator;
    private Browser security;

    @BeforeEach
    void anAdministrator() {
        administrator = new Desk(port, enrol(Grant.SYSTEM_ADMINISTRATOR), PASSWORD);
        security = Browser.loggedIn(port, enrol(Grant.SECURITY_ADMINISTRATOR), PASSWORD);
    }

    @Test
    void isCheckedAndShownAndOnlyThenWritten() {
        var checked = upload(county());

        assertThat(checked.path("problems").asInt()).isZero();
        assertThat(List.of(checked.path("rows").asInt(), checked.path("added").asInt())).containsExactly(9, 9);
        assertThat(changes(checked)).contains("ADDED UNITS " + p + "-WJJ: 名称→康平县卫生健康局，职能→HEALTH，地区代码→" + p
                + "-KP，上级代码→" + p + "-WJW");
        assertThat(organization.regionByCode(p)).isEmpty();
        assertThat(organization.userByLogin(p + ".li")).isEmpty();

        var proposed = administrator.post(path(checked, "confirmation"), Map.of());
        assertThat(proposed.path("proposed").asBoolean()).isTrue();
        assertThat(organization.regionByCode(p)).isEmpty();
        assertThat(security.get(IMPORTS + "/" + checked.path("id").asText() + "/changes").body()).contains(p + "-WJJ");
        SecondKey.turn(security, checked.path("id").asText());

        var written = administrator.get(IMPORTS + "/" + checked.path("id").asText());
        assertThat(written.path("proposed").asBoolean()).isFalse();
        assertThat(written.path("written").asBoolean()).isTrue();
        var bureau = organization.unitByCode(p + "-WJJ").orElseThrow();
        assertThat(organization.unit(String.valueOf(bureau.parentId())).code()).isEqualTo(p + "-WJW");
        assertThat(organization.region(String.valueOf(bureau.regionId())).path()).isEqualTo("/" + p + "/" + p + "-KP/");
        assertThat(organization.holders(bureau.id(), Post.Kind.LEADER)).singleElement().satisfies(user -> {
            assertThat(user.name()).isEqualTo("王𬎆");
            assertThat(user.mobile()).isEqualTo("13804011851");
        });
        assertThat(database.queryForObject("select typed from organization_import where id = ?", String.class,
                checked.path("id").asText())).isEqualTo("[]");
    }

    @Test
    void bringsUsersWhoSetTheirPasswordsByACodeThatIsToldOnce() {
        var checked = upload(county());
        assertThat(administrator.post(path(checked, "password-codes"), Map.of())).isEmpty();
        confirm(checked);

        var former = codes(checked);
        var told = codes(checked);

        assertThat(told).containsOnlyKeys(p + ".li", p + ".wang");
        assertThat(database.queryForList("select body from idempotency_key where body is not null", String.class))
                .noneMatch(body -> told.values().stream().anyMatch(body::contains));
        assertThat(firstPassword(p + ".li", former.get(p + ".li"))).isEqualTo(401);
        assertThat(firstPassword(p + ".li", told.get(p + ".wang"))).isEqualTo(401);
        assertThat(firstPassword(p + ".li", told.get(p + ".li"))).isEqualTo(204);
        assertThat(firstPassword(p + ".li", told.get(p + ".li"))).isEqualTo(401);
        assertThat(new Desk(port, p + ".li", PASSWORD).get("/api/me").toString()).contains("李㛃", "康平县卫生健康局");
        assertThat(codes(checked)).containsOnlyKeys(p + ".wang");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        written(county());

        var again = upload(county());

        assertThat(again.path("problems").asInt()).isZero();
        assertThat(changes(again)).isEmpty();
    }

    @Test
    void saysWhatWouldBeDifferentAndLeavesWhatIsNotNamed() {
        written(county());

        var checked = upload(new Book().regions(p + "-KP|康平新区|区、县（市）|")
                .units(p + "-WJJ||||||").users(p + ".li|李丽|13900000000|")
                .posts(p + ".li|" + p + "-WJJ|经办人||2024-04-18", p + ".wang|" + p + "-WJJ|负责人||2024-12-31"));

        assertThat(changes(checked)).containsExactly("CHANGED REGIONS " + p + "-KP: 名称→康平新区",
                "CHANGED USERS " + p + ".li: 姓名→李丽，手机→139****0000（新）",
                "ENDED POSTS " + p + ".li " + p + "-WJJ 经办人: 结束日期→2024-04-18",
                "CHANGED POSTS " + p + ".wang " + p + "-WJJ 负责人: 结束日期→2024-12-31");
        confirm(checked);
        var user = organization.userByLogin(p + ".li").orElseThrow();
        assertThat(organization.regionByCode(p + "-KP").orElseThrow().name()).isEqualTo("康平新区");
        assertThat(user.name() + user.mobile()).isEqualTo("李丽13900000000");
        assertThat(organization.postsOf(user.id())).isEmpty();
    }

    @Test
    void tellsEveryBadRowAndIsNotWrittenWithOne() {
        var auditor = enrol(Grant.AUDITOR);
        var checked = upload(new Book()
                .regions(p + "|沈阳市|市|", p + "|沈阳市|市|", p + "-1|某县|县|" + p, p + "-2|某镇|乡镇（街道）|nowhere",
                        p + "-3||区、县（市）|" + p, p + "-4|某县|区、县（市）|" + p + "-2")
                .units(p + "-A|甲单位|hospital||||", p + "-B|乙单位|工作单位|nowhere|" + p + "-C||",
                        p + "-D|丁单位|||||", p + "-E|戊|工作单位||" + p + "-F||", p + "-F|己|工作单位||" + p + "-E||",
                        p + "-G||||" + "|撤销|", p + "-H|庚|工作单位|||有效|" + p + "-A")
                .users("x|张三||", p + ".a|张三|1380|", p + ".b||13800000000|在职", enrol(Grant.AUDITOR) + "|||停用")
                .posts("nobody|" + p + "-A|经办人||", auditor + "|" + p + "-A|经办人||", p + ".a|" + p + "-A|主任|明天|",
                        p + ".a|" + p + "-A|经办人|2099-05-02|2099-05-01"));

        assertThat(problems(checked)).containsExactlyInAnyOrder("地区3代码 与第2行重复",
                "地区4级别 级别应为：省；市；区、县（市）；乡镇（街道）；村（社区）", "地区5上级代码 没有代码为“nowhere”的地区",
                "地区6名称 “名称”不能为空", "地区7上级代码 上级地区的级别应高于本地区",
                "单位2职能 没有“hospital”这一职能，见填写说明", "单位3地区代码 没有代码为“nowhere”的地区",
                "单位3上级代码 没有代码为“" + p + "-C”的单位，或该单位已撤销", "单位4职能 新增的行须填“职能”",
                "单位5上级代码 上级单位首尾相接，成了循环", "单位6上级代码 上级单位首尾相接，成了循环",
                "单位7代码 没有这个单位，无法撤销", "单位8承接单位代码 只有撤销的单位才填承接单位",
                "用户2账号 “账号”应为2至60位字母、数字、点、连字符或下划线", "用户3手机 “手机”应为11位手机号码",
                "用户4状态 状态应为：有效、停用", "用户5状态 系统管理员、安全管理员、审计员请在“用户与单位”中停用",
                "岗位2账号 没有这个用户，或该用户已停用",
                "岗位3账号 系统管理员、安全管理员、审计员不得兼任业务岗位", "岗位4岗位 岗位应为：经办人、负责人、印章管理员",
                "岗位4起始日期 “起始日期”应为日期，如 2024-05-01", "岗位5结束日期 结束日期不能早于起始日期");
        assertThat(administrator.refused(409, path(checked, "confirmation"), Map.of()).toString())
                .contains("RowsWrong", "文件中还有22处问题");
        assertThat(organization.regionByCode(p)).isEmpty();
    }

    @Test
    void isNotWrittenWhenTheOrganisationIsNotWhatItWasComparedWith() {
        written(county());
        var checked = upload(new Book().users(p + ".li|李丽||"));
        staffing.changeUser(organization.userByLogin(p + ".li").orElseThrow().id(), "李力", null);

        var refusal = administrator.refused(409, path(checked, "confirmation"), Map.of());

        assertThat(refusal.toString()).contains("OrganizationChanged", "请重新上传核对");
        assertThat(organization.userByLogin(p + ".li").orElseThrow().name()).isEqualTo("李力");
    }

    @Test
    void isWrittenOnce() {
        var checked = written(county());

        assertThat(administrator.refused(409, path(checked, "confirmation"), Map.of()).toString())
                .contains("ImportWritten");
    }

    @Test
    void endsUnitsForTheirSuccessorsAndUsersForGood() {
        written(county());

        var checked = written(new Book().units(p + "-WJJ||||" + "|撤销|" + p + "-SHJ", p + "-SHJ|社会事业局|SOCIAL|" + p
                + "-KP|||").users(p + ".wang|||停用", p + ".zhao|赵敏||").posts(p + ".zhao|" + p + "-SHJ|负责人||"));

        var ended = organization.unitByCode(p + "-WJJ").orElseThrow();
        var successor = organization.unitByCode(p + "-SHJ").orElseThrow();
        assertThat(ended.isActive()).isFalse();
        assertThat(ended.successorId()).isEqualTo(successor.id());
        assertThat(organization.postsOf(organization.userByLogin(p + ".li").orElseThrow().id())).isEmpty();
        assertThat(organization.userByLogin(p + ".wang").orElseThrow().isActive()).isFalse();
        firstPassword(p + ".zhao", codes(checked).get(p + ".zhao"));
        assertThat(new Desk(port, p + ".zhao", PASSWORD).get("/api/me").toString())
                .contains(successor.id(), ended.id());
        assertThat(problems(upload(new Book().units(p + "-WJJ|卫健局||||有效|").users(p + ".wang|王五||有效"))))
                .containsExactly("单位2状态 该单位已撤销，不能恢复，请用新的代码",
                        "用户2状态 该用户已停用，请先在“用户与单位”中恢复");
    }

    @Test
    void isForSystemAdministratorsOnlyAndSecurityAdministratorsToRead() {
        var checked = upload(county());
        for (var grant : List.of(Grant.SECURITY_ADMINISTRATOR, Grant.AUDITOR, Grant.FLOW_ADMINISTRATOR)) {
            var other = new Desk(port, enrol(grant), PASSWORD);

            var reads = grant == Grant.SECURITY_ADMINISTRATOR ? 200 : 404;
            assertThat(other.raw(IMPORTS + "/template").statusCode()).isEqualTo(404);
            for (var part : List.of("", "/problems", "/changes")) {
                assertThat(other.raw(IMPORTS + "/" + checked.path("id").asText() + part).statusCode())
                        .isEqualTo(reads);
            }
            other.refused(404, path(checked, "confirmation"), Map.of());
            other.refused(404, path(checked, "password-codes"), Map.of());
        }
    }

    @Test
    void beginsWithABlankWhoseHeadersAreUnderstood() throws IOException {
        var blank = DirectoryPaper.blank();
        assertThat(administrator.raw(IMPORTS + "/template").statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            for (var sheet : Sheet.values()) {
                var header = book.getSheet(sheet.words()).getRow(0);
                for (var i = 0; i < sheet.columns().size(); i++) {
                    assertThat(Column.of(header.getCell(i).getStringCellValue(), sheet.columns()))
                            .contains(sheet.columns().get(i));
                }
            }
        }
    }

    private Book county() {
        return new Book().regions(p + "-KP|康平县|区、县（市）|" + p, p + "|沈阳市|市|")
                .units(p + "-WJJ|康平县卫生健康局|HEALTH|" + p + "-KP|" + p + "-WJW|有效|", p + "-WJW|市卫健委|HEALTH|" + p
                        + "|||", p + "-XCB|康平县委宣传部|宣传部|" + p + "-KP|||")
                .users(p + ".li|李㛃||有效", p + ".wang|王𬎆|13804011851|")
                .posts(p + ".li|" + p + "-WJJ|经办人|2024年1月1日|", p + ".wang|" + p + "-WJJ|负责人||");
    }

    private JsonNode written(Book book) {
        var checked = upload(book);
        assertThat(problems(checked)).isEmpty();
        return confirm(checked);
    }

    private JsonNode confirm(JsonNode checked) {
        administrator.post(path(checked, "confirmation"), Map.of());
        SecondKey.turn(security, checked.path("id").asText());
        return administrator.get(IMPORTS + "/" + checked.path("id").asText());
    }

    private JsonNode upload(Book book) {
        return administrator.upload(IMPORTS, Map.of(), Map.of("file", book.bytes()));
    }

    private Map<String, String> codes(JsonNode checked) {
        var told = Desk.list(administrator.post(path(checked, "password-codes"), Map.of()));
        SecondKey.turn(security, checked.path("id").asText());
        return told.stream()
                .collect(Collectors.toMap(one -> one.path("login").asText(), one -> one.path("code").asText()));
    }

    private int firstPassword(String login, String code) {
        var browser = new Browser(port);
        browser.get("/api/csrf");
        return browser.post("/api/first-password", "{\"login\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                .formatted(login, code, PASSWORD)).statusCode();
    }

    private List<String> problems(JsonNode checked) {
        return Desk.list(administrator.get(path(checked, "problems")).path("items")).stream()
                .map(one -> Sheet.valueOf(one.path("sheet").asText()).words() + one.path("row").asText()
                        + Column.valueOf(one.path("column").asText()).words() + " " + one.path("sentence").asText())
                .toList();
    }

    private List<String> changes(JsonNode checked) {
        return Desk.list(administrator.get(path(checked, "changes")).path("items")).stream()
                .map(one -> one.path("kind").asText() + " " + one.path("sheet").asText() + " "
                        + one.path("key").asText() + ": " + Desk.list(one.path("cells")).stream()
                        .map(cell -> Column.valueOf(cell.path("column").asText()).words() + "→"
                                + cell.path("after").asText()).collect(Collectors.joining("，"))).toList();
    }

    private static String path(JsonNode checked, String what) {
        return IMPORTS + "/" + checked.path("id").asText() + "/" + what;
    }

    private String enrol(Grant grant) {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        grants.give(user.id(), grant);
        return user.login();
    }
}
