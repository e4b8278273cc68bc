package huozhong.registration.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Dossier;
import huozhong.nomination.Kangping;
import huozhong.nomination.field.Field;
import huozhong.nomination.mobile.MobileUse;
import huozhong.organization.User;
import huozhong.rendering.ForeignTool;

/** Annex 1 over the API as PDF and Word, for whom the dossier exists. */
@ApplicationTest
class FormPrintTests {

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
    @Autowired
    private FormPrints prints;

    private Kangping kangping;
    private Browser clerk;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
    }

    @Test
    void showsTheWholeFormWithTheMobileInFullAndRecordsIt() throws Exception {
        var id = submitted(kangping.dossier("阿依古丽·买买提𠮷𬎆㛃", "13804010001").with(Field.HONOURS, "2023年最美志愿者"));

        var pdf = pdf(clerk, List.of(id));

        look(pdf, "form");
        var words = ForeignTool.words(pdf);
        assertThat(words.replaceAll("\\s", "")).contains("阿依古丽·买买提𠮷𬎆㛃", "13804010001", "1978年5月", "卫生健康",
                "2023年最美志愿者", "从医二十年", "附件1", "新时代文明实践“火种”计划人员信息登记表", "年月日",
                "1.所在“火种”队伍类别从理论宣讲、文艺文化、卫生健康、科普知识、移风易俗五类中选择");
        assertThat(database.queryForList("select facts from audit_row where action = 'FORM_PRINTED' and subject = ?",
                String.class, id)).containsExactly("{\"as\":\"pdf\",\"version\":\"1\"}");
    }

    @Test
    void itsQrLeadsToTheVersionAndTheBoxesThatItShows() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));

        var pdf = pdf(clerk, List.of(id));

        var print = prints.find(FormCode.in(ForeignTool.qr(pdf)).orElseThrow()).orElseThrow();
        assertThat(print.nominationId()).isEqualTo(id);
        assertThat(print.dossierVersion()).isEqualTo(1);
        assertThat(print.printedBy()).isEqualTo(kangping.clerk.id());
        assertThat(print.boxes()).extracting("name").containsExactly("Code", "GiveEmployerOpinion",
                "GiveRecommendationOpinion");
        assertThat(print.boxes()).filteredOn(box -> !box.name().equals(FormPrint.CODE)).allMatch(box ->
                box.page() == 0 && box.height() > 42 * 72 / 25.4 && box.width() > 42 * 72 / 25.4);
        var check = print.checkCode();
        assertThat(ForeignTool.words(pdf)).contains(check.substring(0, 4) + "-" + check.substring(4));
    }

    /** A scanner of another time and a page laid in askew. */
    @Test
    void itsQrIsReadByAnotherLibraryFromACrookedGreyScan() throws Exception {
        var pdf = pdf(clerk, List.of(submitted(kangping.dossier("王芳", "13804010001"))));

        assertThat(ForeignTool.qr(crooked(pdf))).isEqualTo(ForeignTool.qr(pdf));
    }

    private static BufferedImage crooked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
            var scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var canvas = scan.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.setColor(Color.LIGHT_GRAY);
            canvas.fillRect(0, 0, scan.getWidth(), scan.getHeight());
            canvas.rotate(Math.toRadians(3), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
            canvas.drawImage(page, 0, 0, null);
            canvas.dispose();
            return scan;
        }
    }

    @Test
    void theCheckCodeIsThatOfTheContent() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));
        var other = submitted(kangping.dossier("王芳", "13804010002"));

        pdf(clerk, List.of(id));
        pdf(clerk, List.of(id));
        pdf(clerk, List.of(other));

        assertThat(database.queryForList("select distinct check_code from form_print where nomination_id = ?",
                String.class, id)).hasSize(1).doesNotContainAnyElementsOf(database.queryForList(
                        "select check_code from form_print where nomination_id = ?", String.class, other));
    }

    @Test
    void showsWhatHoldsOfAnOpinionWithItsDay() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));
        logIn(kangping.hospitalLeader);
        var leader = new Desk(port, kangping.hospitalLeader.login(), PASSWORD);
        var task = leader.task("GiveEmployerOpinion", "王芳").path("taskId").asText();
        leader.post("/api/tasks/" + task + "/submission", Map.of("decision", "AGREE", "text", "情况属实，同意推荐。"));

        var pdf = pdf(clerk, List.of(id));

        look(pdf, "opinion");
        assertThat(ForeignTool.words(pdf)).contains("情况属实，同意推荐。").containsPattern("20\\d\\d年\\d+月\\d+日");
    }

    @Test
    void printsManyInOneFileByEmployer() throws Exception {
        var ids = IntStream.range(0, 4).mapToObj(i -> submitted(kangping.dossier("王芳" + "甲乙丙丁".charAt(i),
                "1380401000" + i).with(Field.EMPLOYER, (i % 2 == 0 ? "乙镇" : "甲镇") + "农技推广站"))).toList();

        var pdf = pdf(clerk, ids);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
        assertThat(ForeignTool.words(pdf).replaceAll("\\s", "")).containsPattern("王芳甲.*王芳丙.*王芳乙.*王芳丁");
    }

    @Test
    void isOnePageHoweverMuchWasFilledIn() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001").with(Field.DEEDS, "扎".repeat(200))
                .with(Field.HONOURS, "二〇二三年辽宁省最美志愿者、".repeat(14)).with(Field.SPECIALTY, "内科诊疗、健康宣讲".repeat(5)));

        var pdf = pdf(clerk, List.of(id));

        look(pdf, "long");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(ForeignTool.words(pdf)).contains("填表说明");
    }

    @Test
    void doesNotExistForAStranger() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));
        var stranger = logIn(beans.createBean(Kangping.class).clerk);

        for (var path : List.of("/api/registration-forms", "/api/registration-forms/word")) {
            assertThat(stranger.post(path, ids(List.of(id))).statusCode()).isEqualTo(404);
        }
        assertThat(database.queryForObject("select count(*) from form_print where nomination_id = ?", Integer.class,
                id)).isZero();
    }

    @Test
    void countsWhatOnePersonGetsOnADay() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));
        pdf(clerk, List.of(id));
        database.update("update mobile_budget set given = ? where user_id = ?", MobileUse.EXPORTED.people(),
                kangping.clerk.id());

        var answer = clerk.post("/api/registration-forms", ids(List.of(id)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(database.queryForObject("select count(*) from form_print where nomination_id = ?", Integer.class,
                id)).isOne();
    }

    @Test
    void aDraftIsNotPrintedForTheStampAndNobodyIsNoSelection() throws Exception {
        var draft = drafted(kangping.dossier("王芳", "13804010001"));

        assertThat(clerk.post("/api/registration-forms", ids(List.of(draft))).body()).contains("尚未提交");
        assertThat(clerk.post("/api/registration-forms", ids(List.of())).body()).contains("请选择1到100人");
    }

    @Test
    void aNameThatNoFaceCanSetIsToldByItsNumber() throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001").with(Field.SPECIALTY, "内科\uD83D\uDE00"));

        assertThat(clerk.post("/api/registration-forms", ids(List.of(id))).body()).contains("字库中没有", "康平");
    }

    @Test
    void wordHasTheSameTableAndCanBeEdited() throws Exception {
        var id = submitted(kangping.dossier("王𬎆", "13804010001"));

        var bytes = bytes(clerk, "/api/registration-forms/word", List.of(id));

        look(bytes, "form.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = word.getTables().get(0);
            assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText().strip())
                    .startsWith("姓　　名", "王𬎆", "性　　别", "女");
            assertThat(table.getRow(4).getCell(1).getText()).contains("卫生健康");
            assertThat(table.getText()).contains("13804010001", "从医二十年", "所在工作单位", "推荐单位意见");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getParagraphs().stream().map(one -> one.getText()).collect(Collectors.joining()))
                    .contains("附件1", "填表说明").doesNotContain("校验码");
        }
        assertThat(database.queryForList("select facts from audit_row where action = 'FORM_PRINTED' and subject = ?",
                String.class, id)).containsExactly("{\"as\":\"docx\",\"version\":\"1\"}");
    }

    @Test
    void theBlankFormHasTheLayoutAndNobody() throws Exception {
        var answer = clerk.bytes(clerk.to("/api/plans/" + kangping.plan.id() + "/registration-form"));

        assertThat(answer.statusCode()).isEqualTo(200);
        look(answer.body(), "blank.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
            assertThat(word.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getNumberOfRows()).isEqualTo(9);
                assertThat(table.getText()).contains("姓　　名", "照片", "（200字以内）", "（盖章）", "年　　月　　日")
                        .doesNotContain("{{");
            });
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    @Test
    void itsTitleAndNotesAreThePlans() throws Exception {
        var other = kangping.publish(kangping.plan.code() + "b", file -> file
                .replace("“火种”计划人员信息登记表", "“火种”计划登记表（试点）").replaceAll("(?m)^formNotes:(.*\\R){4}",
                        "formNotes:\n  - 本表一式两份。\n  - 由推荐单位存档。\n"));

        var answer = clerk.bytes(clerk.to("/api/plans/" + other.id() + "/registration-form"));

        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
            assertThat(word.getParagraphs().stream().map(one -> one.getText()).collect(Collectors.joining("|")))
                    .contains("登记表（试点）", "1. 本表一式两份。|2. 由推荐单位存档。").doesNotContain("三类", "征求住所地");
        }
    }

    @Test
    void whatWasPrintedSaysNothingOfWhoWasForgotten(@Autowired ForgetPrints forgetting) throws Exception {
        var id = submitted(kangping.dossier("王芳", "13804010001"));
        pdf(clerk, List.of(id));

        forgetting.forgetNominees(List.of(id));

        assertThat(database.queryForList("select check_code from form_print where nomination_id = ?", String.class,
                id)).containsExactly("");
    }

    /** For eyes: where a folder is named, the file is left in it. */
    private static void look(byte[] bytes, String name) throws Exception {
        var folder = System.getProperty("look");
        if (folder != null) {
            Files.write(Path.of(folder, name.contains(".") ? name : name + ".pdf"), bytes);
        }
    }

    private byte[] pdf(Browser browser, List<String> ids) throws Exception {
        return bytes(browser, "/api/registration-forms", ids);
    }

    private byte[] bytes(Browser browser, String path, List<String> ids) throws Exception {
        HttpResponse<byte[]> answer = browser.bytes(browser.withToken(browser.to(path))
                .POST(BodyPublishers.ofString(ids(ids))));
        assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        return answer.body();
    }

    private String ids(List<String> ids) throws Exception {
        return json.writeValueAsString(Map.of("ids", ids));
    }

    private String submitted(Dossier dossier) {
        var id = drafted(dossier);
        assertThat(clerk.post("/api/nominations/" + id + "/submission", "{\"version\":0}").statusCode()).isEqualTo(204);
        return id;
    }

    private String drafted(Dossier dossier) {
        var body = json.createObjectNode().put("planId", kangping.plan.id())
                .put("unitId", kangping.publicity.id()).set("dossier", json.valueToTree(dossier));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        try {
            return json.readTree(answer.body()).path("id").asText();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
