package huozhong.rendering;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.nomination.Kangping;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** 文书模板 over HTTP: seen, changed, tried and published by two people. */
@ApplicationTest
class EditedTemplatesTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String FORM = "RegistrationForm";
    private static final String TITLE = "<p class=\"annex\" style=\"font-family:Hei, Song;font-size:16pt\">附件1</p>";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private JdbcTemplate database;

    private Desk author;
    private Desk publisher;
    private TemplateDesk templates;
    private String before;

    @BeforeEach
    void administrators() {
        author = administrator();
        publisher = administrator();
        templates = new TemplateDesk(author, publisher);
        before = templates.live(FORM).path("source").asText();
    }

    /** What other tests print by. */
    @AfterEach
    void asBefore() {
        if (!templates.live(FORM).path("source").asText().equals(before)) {
            templates.publish(templates.draft(FORM, before));
        }
    }

    private Desk administrator() {
        var login = "template" + Ids.next();
        var user = staffing.enrol(login, login, null);
        credentials.setPassword(user.id(), PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return new Desk(port, login, PASSWORD);
    }

    @Test
    void whatCameWithTheProductIsLiveAndFitOfAllPapers() {
        assertThat(list(author.get("/api/paper-templates"))).extracting(paper -> paper.path("name").asText())
                .containsExactlyInAnyOrder("登记表（附件1）", "汇总表（附件2）", "工作进展情况", "结业证书");
        for (var paper : List.of(FORM, "Roster", "ProgressReport", "Certificate")) {
            var live = templates.live(paper);
            var tried = author.post("/api/paper-templates/" + paper + "/preview",
                    of("source", live.path("source").asText()));
            assertThat(tried.path("problems")).isEmpty();
            assertThat(tried.path("pages")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(page ->
                    assertThat(page.path("picture").asText()).startsWith("data:image/png;base64,"));
            assertThat(live.path("placeholders")).isNotEmpty();
        }
    }

    @Test
    void oneDraftsAndAnotherPublishes() {
        var draft = templates.draft(FORM, before.replace("附件1", "附件一"));

        author.refused(409, "/api/paper-editions/" + draft + "/publication",
                TemplateDesk.publication(templates.read(draft)));
        assertThat(templates.live(FORM).path("source").asText()).isEqualTo(before);
        var published = templates.publish(draft);

        assertThat(published.path("live").asBoolean()).isTrue();
        assertThat(templates.live(FORM).path("source").asText()).contains("附件一");
        assertThat(templates.read(draft).path("before").asText()).isEqualTo(before);
        author.putRefused(409, "/api/paper-editions/" + draft, of("sha256", published.path("sha256").asText(),
                "source", before, "note", ""));
        assertThat(database.queryForList("select action from audit_row where subject = ? order by id", String.class,
                draft)).containsExactly("PAPER_TEMPLATE_DRAFTED", "PAPER_TEMPLATE_PUBLISHED");
    }

    @Test
    void whatIsWrongIsKeptAsADraftAndNeverLive() {
        var wrong = before.replace("{{ethnicity}}", "{{nation}}").replace("<body>",
                "<body><img src=\"file:///etc/passwd\" />");
        var draft = templates.draft(FORM, wrong);

        assertThat(templates.read(draft).path("source").asText()).isEqualTo(wrong);
        var tried = author.post("/api/paper-templates/" + FORM + "/preview", of("source", wrong));
        assertThat(tried.path("pages")).isEmpty();
        assertThat(tried.path("problems")).hasSize(2).allSatisfy(problem ->
                assertThat(problem.path("line").asInt()).isPositive());
        assertThat(publisher.refused(400, "/api/paper-editions/" + draft + "/publication",
                TemplateDesk.publication(templates.read(draft))).toString()).contains("src不能是");
        assertThat(author.delete("/api/paper-editions/" + draft)).isEqualTo(204);
        author.refused(409, "/api/paper-editions/" + draft + "/publication",
                TemplateDesk.publication(templates.read(draft)));
    }

    @Test
    void isRevisedByItsAuthorWhoReadItsLatestStateAndByNobodyElse() {
        var draft = templates.draft(FORM, before + "\n");
        var sha256 = templates.read(draft).path("edition").path("sha256").asText();
        var words = of("sha256", sha256, "source", before.replace("附件1", "附件一"), "note", "改");

        publisher.putRefused(404, "/api/paper-editions/" + draft, words);
        author.put("/api/paper-editions/" + draft, words);
        author.putRefused(409, "/api/paper-editions/" + draft, words);

        publisher.refused(409, "/api/paper-editions/" + draft + "/publication", of("sha256", sha256, "live",
                templates.live(FORM).path("edition").path("id").asText(), "reason", "没看最新的"));
        assertThat(author.delete("/api/paper-editions/" + draft)).isEqualTo(204);
    }

    @Test
    void whoPublishesHasReadWhatItReplaces() {
        var mine = templates.draft(FORM, before.replace("附件1", "附件一"));
        var read = templates.read(mine);
        templates.change(FORM, "附件1", "附　件1");

        publisher.refused(409, "/api/paper-editions/" + mine + "/publication", TemplateDesk.publication(read));

        assertThat(templates.live(FORM).path("source").asText()).contains("附　件1");
    }

    @Test
    void appliesFromTheNextPrintOnAndWhatWasPrintedKeepsItsBoxes() throws Exception {
        var kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        var clerk = Browser.loggedIn(port, kangping.clerk.login(), PASSWORD);
        var desk = new Desk(port, kangping.clerk.login(), PASSWORD);
        var id = desk.post("/api/nominations", of("planId", kangping.plan.id(), "unitId", kangping.publicity.id(),
                "dossier", kangping.dossier("王芳", "13804010001"))).path("id").asText();
        assertThat(desk.answered("/api/nominations/" + id + "/submission", of("version", 0)).statusCode())
                .isEqualTo(204);
        var first = print(clerk, id);
        var was = row(id);

        templates.change(FORM, TITLE, TITLE.replace("附件1", "附件一（2024版）"));
        templates.change(FORM, "margin: 12mm 27mm 8mm 27mm", "margin: 10mm 27mm 8mm 27mm");
        var second = print(clerk, id);

        assertThat(ForeignTool.words(first)).contains("附件1").doesNotContain("2024版");
        assertThat(ForeignTool.words(second)).contains("附件一（2024版）");
        var rows = database.queryForList("select edition_id, boxes from form_print where nomination_id = ?", id);
        assertThat(rows).hasSize(2).contains(was);
        assertThat(rows).extracting(row -> row.get("edition_id")).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> String.valueOf(row.get("boxes"))).doesNotHaveDuplicates();
    }

    private Map<String, Object> row(String id) {
        return database.queryForMap("select edition_id, boxes from form_print where nomination_id = ?", id);
    }

    private static byte[] print(Browser clerk, String id) {
        var answer = clerk.bytes(clerk.withToken(clerk.to("/api/registration-forms")).POST(
                BodyPublishers.ofString("{\"ids\":[\"" + id + "\"]}")));
        assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        return answer.body();
    }

    @Test
    void isNobodysButFlowAdministrators() {
        var kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        var clerk = new Desk(port, kangping.clerk.login(), PASSWORD);

        assertThat(clerk.raw("/api/paper-templates").statusCode()).isEqualTo(404);
        clerk.refused(404, "/api/paper-templates/" + FORM + "/preview", of("source", before));
    }

    @Test
    void anUpgradeReplacesWhatNobodyChangedAndIsADraftBesideWhatSomebodyDid(@Autowired ShippedTemplates shipped,
            @Autowired PaperKinds kinds, @Autowired TransactionTemplate transaction) {
        templates.change(FORM, "附件1", "附件一");
        var newer = before + "<!-- newer " + Ids.next() + " -->";

        for (var start = 0; start < 2; start++) {
            transaction.executeWithoutResult(status -> shipped.bring(kinds.of(FORM), newer));
        }

        assertThat(templates.live(FORM).path("source").asText()).contains("附件一").isNotEqualTo(newer);
        assertThat(database.queryForList("select state from paper_edition where source = ?", String.class, newer))
                .containsExactly("DRAFT");
        templates.publish(database.queryForObject("select id from paper_edition where source = ?", String.class,
                newer));
        transaction.executeWithoutResult(status -> shipped.bring(kinds.of(FORM), newer + " "));
        assertThat(templates.live(FORM).path("source").asText()).isEqualTo(newer + " ");
    }
}
