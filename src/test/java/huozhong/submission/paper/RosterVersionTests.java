package huozhong.submission.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.User;
import huozhong.registration.print.FormCode;
import huozhong.rendering.ForeignTool;
import huozhong.rendering.TemplateDesk;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 汇总表 in versions: what each says, as Excel and on paper, and how it differs from what is so now. */
@RoundsTest
class RosterVersionTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;

    private Rounds rounds;
    private Desk clerk;
    private String prepared;

    @BeforeEach
    void aUnit() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        prepared = "/api/roster-versions?plan=" + rounds.plan.id() + "&unit=" + rounds.kangping.publicity.id();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private JsonNode make() {
        return clerk.post("/api/roster-versions", wanted());
    }

    private Map<String, Object> wanted() {
        return Desk.of("planId", rounds.plan.id(), "unitId", rounds.kangping.publicity.id());
    }

    private void rename(String nomination, String name) {
        database.update("update nomination set name = ? where id = ?", name, nomination);
    }

    private static List<String> words(JsonNode sheet) {
        return sheet.path("differences").findValuesAsText("words");
    }

    private byte[] file(String version, String form) {
        return clerk.downloaded("/api/roster-versions/" + version + "/files/" + form);
    }

    @Test
    void saysTheSameAsExcelAndOnPaperWithNamesAsTheyAreTyped() throws Exception {
        var two = rounds.recommended("HEALTH", 2);
        rename(two.get(0), "=1+𠮷");
        rename(two.get(1), "阿𬎆·㛃");

        var version = make().path("id").asText();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(version, "WORKBOOK")))) {
            var texts = new ArrayList<String>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                texts.add(new DataFormatter().formatCellValue(cell));
            })));
            assertThat(texts).contains("=1+𠮷", "阿𬎆·㛃", "卫生健康", "1978年5月", "填报单位：" + rounds.kangping.publicity.name())
                    .anyMatch(text -> text.matches("136\\d{8}"));
        }
        var paper = file(version, "PAPER");
        assertThat(FormCode.in(ForeignTool.qr(paper))).isPresent();
        assertThat(ForeignTool.words(paper)).contains("=1+𠮷", "阿𬎆·㛃", "附件2", "序号", "联系手机", "推荐类别", "第1页，共1页");
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
        }
        assertThat(database.queryForList("select action from audit_row where subject = ? order by id", String.class,
                version)).containsExactly("ROSTER_MADE", "ROSTER_TAKEN", "ROSTER_TAKEN");
    }

    @Test
    void isNumberedAndMadeAnewOnlyOnceSomethingChanged() {
        rounds.recommended("HEALTH", 1);
        assertThat(make().path("number").asInt()).isEqualTo(1);

        assertThat(clerk.refused(400, "/api/roster-versions", wanted()).toString()).contains("第1版汇总表与当前记录一致");
        rounds.recommended("THEORY", 1);

        assertThat(make().path("number").asInt()).isEqualTo(2);
        var sheet = clerk.get(prepared);
        assertThat(sheet.path("versions").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(sheet.path("versions").findValuesAsText("people")).containsExactly("2", "1");
        assertThat(sheet.at("/versions/0/checkCode").asText()).matches("[0-9A-F]{4}-[0-9A-F]{4}")
                .isNotEqualTo(sheet.at("/versions/1/checkCode").asText());
    }

    /** Its boxes are where the one lies that was printed. */
    @Test
    void isSealedAsItWasLaidOutWhateverWasPublishedSince(@Autowired RosterFiles files, @Autowired RosterVersions all,
            @Autowired Grants grants) throws Exception {
        rounds.recommended("HEALTH", 1);
        var version = all.find(make().path("id").asText()).orElseThrow();
        var templates = new TemplateDesk(administrator(rounds.kangping.cityClerk, grants),
                administrator(rounds.kangping.cityLeader(), grants));
        templates.change("Roster", ">附件2<", ">附件二<");
        try {
            assertThat(ForeignTool.words(files.toSeal(version))).contains("附件2").doesNotContain("附件二");
            rounds.recommended("THEORY", 1);
            var next = all.find(make().path("id").asText()).orElseThrow();
            assertThat(ForeignTool.words(files.toSeal(next))).contains("附件二");
            assertThat(next.made().editionId()).isNotNull().isNotEqualTo(version.made().editionId());
        } finally {
            templates.change("Roster", ">附件二<", ">附件2<");
        }
    }

    private Desk administrator(User user, Grants grants) {
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return of(user);
    }

    @Test
    void hasWhoIsRankedFirstInThePlansOrderOfCategories() {
        var health = rounds.nominees("HEALTH", 2);
        var theory = rounds.nominee("THEORY");
        rounds.roundWith(health.get(1), health.get(0), theory);
        List.of(health.get(0), health.get(1), theory).forEach(rounds::recommend);

        make();

        assertThat(lines(1)).extracting(line -> line.path("nominationId").asText())
                .containsExactly(theory, health.get(1), health.get(0));
    }

    @Test
    void saysFromWhomOnItsOrderIsNotTodays() {
        var two = rounds.nominees("HEALTH", 2);
        rounds.roundWith(two.toArray(String[]::new));
        two.forEach(rounds::recommend);
        make();
        assertThat(words(clerk.get(prepared))).noneMatch(word -> word.contains("顺序"));

        database.update("update choice set ranking = 9 where nomination_id = ?", two.get(0));

        var second = rounds.text("select name from nomination where id = ?", two.get(1));
        assertThat(words(clerk.get(prepared))).contains("人员顺序与第1版汇总表不一致，自" + second + "起");
    }

    private List<JsonNode> lines(int number) {
        var says = database.queryForObject("select says from roster_version where plan_id = ? and number = ?",
                String.class, rounds.plan.id(), number);
        try {
            return Desk.list(new com.fasterxml.jackson.databind.ObjectMapper().readTree(says));
        } catch (java.io.IOException ours) {
            throw new java.io.UncheckedIOException(ours);
        }
    }

    @Test
    void listsEveryDifferenceFromWhatIsSoNow() {
        var two = rounds.recommended("HEALTH", 2);
        make();
        assertThat(words(clerk.get(prepared))).contains("第1版汇总表尚未盖章", "县级理论宣讲0人，少于名额2人，报送时须写缺额说明")
                .noneMatch(words -> words.contains("县级卫生健康"));
        var name = database.queryForObject("select name from nomination where id = ?", String.class, two.get(0));
        database.update("update nomination set politics = '群众', mobile = '13899990000' where id = ?", two.get(0));
        database.update("update nomination set state = 'REJECTED' where id = ?", two.get(1));
        var gone = database.queryForObject("select name from nomination where id = ?", String.class, two.get(1));
        var added = rounds.recommended("THEORY", 1).get(0);

        var found = words(clerk.get(prepared));

        assertThat(found).contains(name + "的政治面貌：第1版为“中共党员”，现为“群众”",
                gone + "（卫生健康）在第1版汇总表上，现不在名单中",
                database.queryForObject("select name from nomination where id = ?", String.class, added)
                        + "（理论宣讲）在名单中，第1版汇总表上没有")
                .anyMatch(words -> words.matches(name + "的联系手机：第1版为“136\\*{4}\\d{4}”，现为“138\\*{4}0000”"));
    }

    @Test
    void isBoundToTheListThatItWentUpWithAndFollowedByItsNext() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        make();
        var list = rounds.report("人选不足").id();

        var sheet = clerk.get("/api/submissions/" + list + "/roster-versions");

        assertThat(sheet.path("versions")).hasSize(1);
        assertThat(sheet.at("/versions/0/handedUpAt").isTextual()).isTrue();
        assertThat(clerk.get(prepared).path("versions")).isEmpty();
        assertThat(words(sheet)).containsExactly("第1版汇总表尚未盖章");
        database.update("update nomination set politics = '群众' where id = ?", one);
        assertThat(clerk.post("/api/submissions/" + list + "/roster-versions", Map.of()).path("number").asInt())
                .isEqualTo(2);
        assertThat(clerk.get("/api/submissions/" + list + "/roster-versions").at("/versions/0/handedUpAt").isTextual())
                .isFalse();
    }

    @Test
    void hasTwentyRowsASheetAndASheetOfItsOwnForEachCategoryWhereThePlanWantsThat() throws Exception {
        rounds.under("rosterPerCategory: false", "rosterPerCategory: true");
        rounds.recommended("HEALTH", 1);
        rounds.recommended("THEORY", 1);

        var version = make().path("id").asText();

        assertThat(clerk.get("/api/roster-versions?plan=" + rounds.plan.id() + "&unit="
                + rounds.kangping.publicity.id()).at("/versions/0/categories")).extracting(JsonNode::asText)
                .containsExactly("理论宣讲", "卫生健康");
        try (var document = Loader.loadPDF(file(version, "PAPER"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void existsForWhomTheListExistsAndIsMadeByItsUnitAlone() {
        rounds.recommended("HEALTH", 1);
        var version = make().path("id").asText();
        var list = rounds.report("人选不足").id();
        var path = "/api/submissions/" + list + "/roster-versions";

        var receiver = of(rounds.reviewer);
        assertThat(receiver.get(path).path("versions")).hasSize(1);
        assertThat(receiver.get(path).path("mayMake").asBoolean()).isFalse();
        receiver.refused(404, path, Map.of());
        var stranger = of(rounds.kangping.hospitalLeader);
        assertThat(stranger.raw(path).statusCode()).isEqualTo(404);
        assertThat(stranger.raw(prepared).statusCode()).isEqualTo(404);
        stranger.refused(404, "/api/roster-versions/" + version + "/files/PAPER", Map.of());
        stranger.refused(404, "/api/roster-versions", wanted());
    }
}
