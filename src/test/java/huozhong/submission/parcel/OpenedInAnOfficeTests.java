package huozhong.submission.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.rendering.ForeignTool;
import huozhong.rendering.LibreOffice;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** LibreOffice opens what is handed up or filled in: names as typed, and none is a formula whatever it begins with. */
@RoundsTest
class OpenedInAnOfficeTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final List<String> NAMES = List.of("=1+1", "+1𠮷", "-1", "@SUM(1)", "阿𬎆·㛃", "王𠮷");
    private static final String FORMULA = "table:formula=";

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

    @BeforeEach
    void aCounty() {
        rounds = beans.createBean(Rounds.class);
        credentials.setPassword(rounds.kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, rounds.kangping.clerk.login(), PASSWORD);
    }

    /** The roster, and each form as Word. */
    @Test
    void aListsPackageWhateverItsPeopleAreCalled() throws Exception {
        var parcel = Zips.unzipped(clerk.downloaded("/api/submissions/" + listOfAll() + "/parcel"));

        assertThat(only(parcel, ".xlsx")).hasSize(1);
        LibreOffice.saved(only(parcel, ".xlsx"), "fods").values().forEach(this::hasAllNamesAndNoFormula);
        var forms = LibreOffice.saved(only(parcel, ".docx"), "pdf");
        assertThat(forms).hasSameSizeAs(NAMES);
        for (var form : forms.entrySet()) {
            var name = NAMES.stream().filter(one -> form.getKey().endsWith("-" + one + ".docx")).findFirst()
                    .orElseThrow();
            assertThat(words(form.getValue())).contains(name, "所在工作单位", "推荐单位", "填表说明");
            assertThat(pages(form.getValue())).as(name).isEqualTo(1);
        }
    }

    @Test
    void whatIsTakenOfPeopleAsAWorkbook() {
        listOfAll();

        var people = clerk.posted("/api/nominations/workbook", Desk.of("query", Desk.of("plan", rounds.plan.id()),
                "mobiles", false));

        LibreOffice.saved(Map.of("people.xlsx", people), "fods").values().forEach(this::hasAllNamesAndNoFormula);
    }

    @Test
    void theBlanksThatAreFilledIn() throws Exception {
        var plan = "/api/plans/" + rounds.plan.id();

        var form = LibreOffice.saved(Map.of("blank.docx", clerk.fetched(plan + "/registration-form")), "pdf")
                .get("blank.docx");
        var roster = LibreOffice.saved(Map.of("blank.xlsx", clerk.fetched(plan + "/roster-template")), "fods")
                .get("blank.xlsx");

        assertThat(pages(form)).isEqualTo(1);
        assertThat(words(form)).contains("照片", "（200字以内）", "填表说明").doesNotContain("{{");
        assertThat(text(roster)).contains("填报单位：", "序号", "推荐类别")
                .doesNotContain(FORMULA);
    }

    private String listOfAll() {
        var all = new LinkedHashMap<String, String>();
        for (var i = 0; i < NAMES.size(); i++) {
            var category = List.of("HEALTH", "THEORY", "CUSTOMS").get(i / 2);
            all.put(rounds.nominee(category), NAMES.get(i));
        }
        all.forEach((one, name) -> database.update("update nomination set name = ? where id = ?", name, one));
        rounds.roundWith(all.keySet().toArray(String[]::new));
        all.keySet().forEach(rounds::recommend);
        clerk.post("/api/roster-versions", Desk.of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id()));
        return rounds.report("人选不足").id();
    }

    private void hasAllNamesAndNoFormula(byte[] opened) {
        assertThat(text(opened)).doesNotContain(FORMULA).contains(NAMES.stream()
                .map(name -> "<text:p>" + name + "</text:p>").toList());
    }

    private static Map<String, byte[]> only(Map<String, byte[]> parcel, String ending) {
        return parcel.entrySet().stream().filter(file -> file.getKey().endsWith(ending))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without what lies between them in narrow cells. */
    private static String words(byte[] pdf) throws Exception {
        return ForeignTool.words(pdf).replaceAll("\\s", "");
    }

    private static String text(byte[] flat) {
        return new String(flat, StandardCharsets.UTF_8);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
