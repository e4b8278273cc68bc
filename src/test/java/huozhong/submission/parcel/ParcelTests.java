package huozhong.submission.parcel;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Nominees;
import huozhong.organization.User;
import huozhong.registration.scan.StampsOnPaper;
import huozhong.seal.SealsOfUnits;
import huozhong.seal.signature.SealVerifier;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 报送材料包: what a list hands up as files, and that nothing in it contradicts the rest without a word. */
@RoundsTest
class ParcelTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String[] BOTH = {Nominees.EMPLOYER_OPINION, Nominees.RECOMMENDATION_OPINION};

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
    private SealVerifier verifier;

    private Rounds rounds;
    private Desk clerk;

    @BeforeEach
    void aCounty() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private void demandingStamps() {
        rounds.under("reserves: false", "stampedPackage: true\n  reserves: false");
    }

    private void stamped(String nomination, String... steps) {
        beans.createBean(StampsOnPaper.class).stamp(nomination, 1, rounds.plan.id(), rounds.kangping.publicity.id(),
                rounds.caller(rounds.kangping.clerk), steps);
    }

    private String before() {
        return "?plan=" + rounds.plan.id() + "&unit=" + rounds.kangping.publicity.id();
    }

    private void madeRoster() {
        clerk.post("/api/roster-versions", Desk.of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id()));
    }

    private List<String> words(JsonNode check) {
        return list(check.path("differences")).stream().map(one -> one.at("/difference/words").asText()).toList();
    }

    private JsonNode manifest(Map<String, byte[]> parcel) {
        try {
            return json.readTree(parcel.get("manifest.json"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    // ---------------------------------------------------------------- what is in it

    @Test
    void ofACountyOnPaperHasEachFormAsWordAndAsItWasScanned() throws IOException {
        var two = rounds.recommended("HEALTH", 2);
        database.update("update nomination set name = '王𬎆' where id in (?, ?)", two.get(0), two.get(1));
        two.forEach(one -> stamped(one, BOTH));
        madeRoster();
        var list = rounds.report("人选不足");

        var parcel = Zips.unzipped(clerk.downloaded("/api/submissions/" + list.id() + "/parcel"));

        var unit = rounds.kangping.publicity.name();
        var numbers = two.stream().map(one -> rounds.text("select number from nomination where id = ?", one)).toList();
        var paths = new ArrayList<String>();
        numbers.forEach(number -> paths.addAll(List.of(
                "登记表/卫生健康/" + unit + "-卫生健康-王𬎆（" + number + "）.docx",
                "登记表/卫生健康/" + unit + "-卫生健康-王𬎆（" + number + "）-盖章扫描件.pdf")));
        paths.addAll(List.of("汇总表/" + unit + "-汇总表-第1版.xlsx", "汇总表/" + unit + "-汇总表-第1版.pdf", "清单.txt",
                "manifest.json"));
        assertThat(parcel.keySet()).containsExactlyInAnyOrderElementsOf(paths);
        try (var word = new XWPFDocument(new ByteArrayInputStream(parcel.get(paths.get(0))));
                var text = new XWPFWordExtractor(word); var scan = Loader.loadPDF(parcel.get(paths.get(1)))) {
            assertThat(text.getText()).contains("王𬎆").contains("所在工作单位意见");
            assertThat(scan.getNumberOfPages()).isEqualTo(1);
        }
        var manifest = manifest(parcel);
        assertThat(manifest.path("list").asText()).isEqualTo(list.number());
        assertThat(manifest.path("people")).hasSize(2);
        assertThat(list(manifest.path("files"))).hasSize(6).allSatisfy(file -> {
            var bytes = parcel.get(file.path("path").asText());
            assertThat(file.path("sha256").asText()).isEqualTo(Digest.of(bytes));
            assertThat(file.path("bytes").asInt()).isEqualTo(bytes.length);
        });
        assertThat(new String(parcel.get("清单.txt"), StandardCharsets.UTF_8))
                .contains(list.number(), numbers.get(0), "王𬎆");
    }

    @Test
    void ofACountyThatSealsElectronicallyHasTheSealedFiles() {
        var seals = beans.createBean(SealsOfUnits.class);
        var hospital = seals.of(rounds.kangping, rounds.kangping.hospital, rounds.kangping.hospitalLeader, this::of);
        var publicity = seals.of(rounds.kangping, rounds.kangping.publicity, rounds.kangping.publicityLeader,
                this::of);
        var one = rounds.nominee("HEALTH");
        hospital.press();
        rounds.roundWith(one);
        rounds.recommend(one);
        publicity.press();
        var list = rounds.report("人选不足").id();

        assertThat(words(clerk.get("/api/submissions/" + list + "/differences"))).noneMatch(word ->
                word.contains("登记表"));
        var parcel = Zips.unzipped(of(rounds.kangping.cityClerk).downloaded("/api/submissions/" + list + "/parcel"));

        var sealed = parcel.entrySet().stream().filter(file -> file.getKey().endsWith("-电子印章.pdf")).toList();
        assertThat(sealed).hasSize(1);
        var verdict = verifier.verify(sealed.get(0).getValue());
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.seals()).hasSize(2);
    }

    // ---------------------------------------------------------------- what doesn't agree

    @Test
    void goesUpOnlyOnceEachDifferenceIsExplainedWhereThePlanDemandsStamps() {
        demandingStamps();
        var two = rounds.recommended("HEALTH", 2);
        stamped(two.get(0), BOTH);
        stamped(two.get(1), BOTH[0]);
        var reporting = Desk.of("planId", rounds.plan.id(), "unitId", rounds.kangping.publicity.id(), "shortfall",
                "人选不足");

        var check = clerk.get("/api/list-differences" + before());

        assertThat(list(check.path("differences"))).allMatch(one -> one.path("demanded").asBoolean());
        assertThat(words(check)).contains("没有生成汇总表", "登记表“推荐单位意见”栏没有盖章");
        assertThat(clerk.refused(409, "/api/submissions", reporting).path("detail").asText()).contains("没有说明");
        for (var one : list(check.path("differences"))) {
            var path = "/api/list-differences/" + one.at("/difference/key").asText() + before();
            assertThat(clerk.putRefused(400, path, Desk.of("text", "原因")).at("/problems/0/message").asText())
                    .contains("5到500字");
            clerk.put(path, Desk.of("text", "印章送检，盖章件随后补报"));
        }

        var list = clerk.post("/api/submissions", reporting).path("id").asText();

        var receiver = of(rounds.kangping.cityClerk).get("/api/submissions/" + list + "/differences");
        assertThat(receiver.path("mayExplain").asBoolean()).isFalse();
        assertThat(list(receiver.path("differences"))).isNotEmpty().allSatisfy(one -> {
            assertThat(one.at("/explained/text").asText()).isEqualTo("印章送检，盖章件随后补报");
            assertThat(one.at("/explained/by").asText()).isEqualTo("吴敏");
        });
        var manifest = manifest(Zips.unzipped(clerk.downloaded("/api/submissions/" + list + "/parcel")));
        assertThat(manifest.path("differences").findValuesAsText("explanation")).contains("印章送检，盖章件随后补报");
    }

    @Test
    void goesUpUnderAnyPlanOnlyOnceWhatContradictsItselfIsExplained() {
        var two = rounds.recommended("HEALTH", 2);
        var reporting = Desk.of("planId", rounds.plan.id(), "unitId", rounds.kangping.publicity.id(), "shortfall",
                "人选不足");
        assertThat(list(clerk.get("/api/list-differences" + before()).path("differences"))).isNotEmpty()
                .noneMatch(one -> one.path("demanded").asBoolean());
        madeRoster();
        database.update("update nomination set name = '王𬎆' where id = ?", two.get(0));

        var demanded = list(clerk.get("/api/list-differences" + before()).path("differences")).stream()
                .filter(one -> one.path("demanded").asBoolean()).toList();

        assertThat(demanded).extracting(one -> one.at("/difference/words").asText())
                .isNotEmpty().allMatch(word -> word.contains("王𬎆"));
        assertThat(clerk.refused(409, "/api/submissions", reporting).path("detail").asText())
                .contains("有" + demanded.size() + "处不一致没有说明", "王𬎆");
        demanded.forEach(one -> clerk.put("/api/list-differences/" + one.at("/difference/key").asText() + before(),
                Desk.of("text", "姓名用字以身份证为准")));
        assertThat(clerk.post("/api/submissions", reporting).path("id").asText()).isNotEmpty();
    }

    @Test
    void anExplanationEndsWithWhatItExplains() {
        demandingStamps();
        var one = rounds.recommended("HEALTH", 1).get(0);
        stamped(one, BOTH[0]);
        list(clerk.get("/api/list-differences" + before()).path("differences")).forEach(difference ->
                clerk.put("/api/list-differences/" + difference.at("/difference/key").asText() + before(),
                        Desk.of("text", "印章送检，盖章件随后补报")));

        database.update("update form_stamp set holds = null, void_cause = 'TAKEN_BACK', void_note = '扫错'"
                + " where nomination_id = ?", one);

        assertThat(list(clerk.get("/api/list-differences" + before()).path("differences")).stream()
                .filter(difference -> !difference.hasNonNull("explained"))
                .map(difference -> difference.at("/difference/words").asText()))
                .containsExactly("登记表“所在工作单位意见”栏的盖章已失效（扫错），没有重新盖章");
        clerk.refused(409, "/api/submissions", Desk.of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id(), "shortfall", "人选不足"));
    }

    @Test
    void saysOfAnElectronicSealThatItIsVoid() {
        var seals = beans.createBean(SealsOfUnits.class);
        var hospital = seals.of(rounds.kangping, rounds.kangping.hospital, rounds.kangping.hospitalLeader, this::of);
        var publicity = seals.of(rounds.kangping, rounds.kangping.publicity, rounds.kangping.publicityLeader,
                this::of);
        var two = rounds.nominees("HEALTH", 2);
        hospital.press();
        rounds.roundWith(two.toArray(String[]::new));
        two.forEach(rounds::recommend);
        publicity.press();
        database.update("update sealed_document set voided = id, voided_at = now() where subject = ?", two.get(0));
        database.update("insert into sealed_revision_void (document_id, revision, at) select document_id, revision,"
                + " now() from seal_use_facts where subject = ? and box = ?", two.get(1), BOTH[1]);

        assertThat(words(clerk.get("/api/list-differences" + before()))).contains(
                "登记表“所在工作单位意见”栏的盖章已失效（电子用印后登记的内容有修改或意见已撤回），没有重新盖章",
                "登记表“推荐单位意见”栏的盖章已失效（电子用印后登记的内容有修改或意见已撤回），没有重新盖章",
                "登记表“推荐单位意见”栏的盖章已失效（电子用印后意见已撤回），没有重新盖章")
                .filteredOn(word -> word.contains("盖章已失效")).hasSize(3);
    }

    @Test
    void saysInWhatTheRosterIsNotTheList() {
        var two = rounds.recommended("HEALTH", 2);
        two.forEach(one -> stamped(one, BOTH));
        madeRoster();
        database.update("update nomination set name = '王𬎆' where id = ?", two.get(0));
        var number = rounds.text("select number from nomination where id = ?", two.get(0));

        var check = clerk.get("/api/list-differences" + before());

        assertThat(words(check)).contains("第1版汇总表尚未盖章").anyMatch(word -> word.matches(
                "王𬎆的姓名：第1版为“人选.+”，现为“王𬎆”")).noneMatch(word -> word.contains("缺额"));
        assertThat(list(check.path("differences")).stream().map(one -> one.path("difference"))
                .filter(one -> one.path("words").asText().startsWith("王𬎆"))).allSatisfy(one ->
                assertThat(one.path("number").asText()).isEqualTo(number));
    }

    @Test
    void isNobodysForWhomTheListDoesNotExist() {
        rounds.recommended("HEALTH", 1);
        var list = rounds.report("人选不足").id();
        var hospital = of(rounds.kangping.hospitalLeader);

        hospital.refused(404, "/api/submissions/" + list + "/parcel", Desk.of());
        assertThat(hospital.raw("/api/submissions/" + list + "/differences").statusCode()).isEqualTo(404);
        assertThat(hospital.raw("/api/list-differences" + before()).statusCode()).isEqualTo(404);
    }

    @Test
    void countsItsMobilesOnceADayForTheSamePeople() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.report("人选不足").id();

        clerk.downloaded("/api/submissions/" + list + "/parcel");
        clerk.downloaded("/api/submissions/" + list + "/parcel");

        assertThat(rounds.number("select given from mobile_budget where user_id = ? and kind = 'EXPORTED'",
                rounds.kangping.clerk.id())).isEqualTo(1);
        assertThat(rounds.number("select count(*) from audit_row where action = 'FORM_PRINTED' and subject = ?",
                one)).isEqualTo(2);
    }
}
