package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static huozhong.MainJobPapers.EMPLOYER;
import static huozhong.MainJobPapers.RECOMMENDER;
import static huozhong.rendering.PaperScans.EMPLOYER_SEAL;
import static huozhong.rendering.PaperScans.RECOMMENDER_SEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import huozhong.MainJobScene.Person;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.plan.Shenyang;
import huozhong.registration.print.FormCode;
import huozhong.rendering.PaperScans;

/**
 * The main job where lists go up with stamped papers only: 康平县 stamps on paper, 和平区 seals electronically, a division
 * of 市委宣传部 asks for its department's seal. What is corrected on the way is stamped again.
 */
final class MainJobStamps {

    private static final String HOSPITAL = "HP-YY";
    private static final String DIVISION = "SY-XCB-XJC";
    private static final String ON_PAPER = "康红印";
    private static final String WITHOUT_ACCOUNT = "康农印";
    private static final String SEALED = "和电印";
    private static final String OF_DIVISION = "宣申印";
    private static final Map<String, Object> AGREE = Map.of("decision", "AGREE");

    private final MainJob job;
    private final MainJobSeals seals;
    private final TestClock clock;
    private final List<byte[]> standing = new ArrayList<>();
    private byte[] voided = {};

    MainJobStamps(MainJob job, MainJobSeals seals, TestClock clock) {
        this.job = job;
        this.seals = seals;
        this.clock = clock;
    }

    void walk() {
        publishAPlanThatDemandsStamps();
        onPaper();
        electronically();
        byRequest();
        standing.forEach(file -> assertThat(verdict(file).path("intact").asBoolean()).isTrue());
    }

    /** Files whose seals stand, a form with two the first. */
    List<byte[]> standing() {
        return standing;
    }

    /** A form whose seals stood until it was corrected. */
    byte[] voided() {
        return voided;
    }

    private void publishAPlanThatDemandsStamps() {
        var file = Shenyang.file().replace("code: shenyang-2024", "code: shenyang-2024-stamps")
                .replace("〔2024〕14号", "〔2024〕15号")
                .replace("reserves: false", "stampedPackage: true\n  reserves: false");
        job.plan = job.clerk("SY-WMB").postText("/api/plans", file).path("id").asText();
        job.leader("SY-WMB").post("/api/plans/" + job.plan + "/publication", of());
    }

    // ---------------------------------------------------------------- on paper

    private void onPaper() {
        var county = "SY-KP-XCB";
        var papers = new MainJobPapers(job, county);
        job.importRoster(county, List.of(new Person(1, ON_PAPER, "康平县人民医院主任医师", "13600000001", "卫生健康"),
                new Person(2, WITHOUT_ACCOUNT, "康平县农业技术推广中心农艺师", "13600000002", "科普知识")));
        var first = papers.printed(ON_PAPER, WITHOUT_ACCOUNT);
        papers.stamp(first, 2, EMPLOYER_SEAL);
        job.leader("KP-RMYY").submit(EMPLOYER, ON_PAPER, AGREE);
        job.clerk(county).submit(EMPLOYER, WITHOUT_ACCOUNT, of("decision", "AGREE", "givenOn", "2024-04-18", "scan",
                papers.stamps(WITHOUT_ACCOUNT).get(0).path("scan").asText()));
        choose(county, ON_PAPER, WITHOUT_ACCOUNT);

        correctedOnTheWay(county, papers, first);
        var both = papers.printed(ON_PAPER, WITHOUT_ACCOUNT);
        job.leader(county).submit(RECOMMENDER, ON_PAPER, AGREE);
        job.leader(county).submit(RECOMMENDER, WITHOUT_ACCOUNT, AGREE);
        assertThat(papers.differences()).contains("没有生成汇总表", "登记表“推荐单位意见”栏没有盖章");
        papers.stamp(both, 2, RECOMMENDER_SEAL);
        var roster = papers.roster();
        assertThat(papers.differences()).containsExactly("第1版汇总表尚未盖章");
        assertThat(papers.refusedReport().path("detail").asText()).contains("没有说明");
        papers.stampRoster(roster);
        assertThat(papers.differences()).isEmpty();

        var submission = papers.report();
        job.sign();
        var parcel = MainJobPapers.parcel(job.clerk("SY-WMB"), submission);
        assertThat(parcel.keySet()).filteredOn(name -> name.endsWith("-盖章扫描件.pdf")).hasSize(2);
        assertThat(MainJobPapers.ending(parcel, "汇总表-第1版-盖章.pdf")).startsWith("%PDF-".getBytes());
        assertThat(list(manifest(parcel).path("differences"))).isEmpty();
        job.accept();
        job.awaitMembers(job.clerk(county), 2);
    }

    /** A covered field is corrected: the seal on paper is void, the old paper expired, the step open again. */
    private void correctedOnTheWay(String county, MainJobPapers papers, byte[] old) {
        job.leader(county).submit(RECOMMENDER, ON_PAPER, of("decision", "RETURN", "reason", "请写明年限", "fields",
                "deeds"));
        clock.pass(Duration.ofMinutes(5));
        job.clerk(county).submit("CorrectNomination", ON_PAPER, of("deeds", "从医二十年，每月下乡义诊。"));
        assertThat(papers.stamps(ON_PAPER)).singleElement()
                .matches(stamp -> stamp.at("/voided/cause").asText().equals("FIELD_CHANGED"));
        assertThat(papers.scanned(PaperScans.stamped(old, EMPLOYER_SEAL)))
                .containsEntry("EXPIRED", 1);

        papers.stamp(papers.printed(ON_PAPER), 1, EMPLOYER_SEAL);
        job.leader("KP-RMYY").submit(EMPLOYER, ON_PAPER, AGREE);
    }

    private void choose(String unit, String... people) {
        var round = job.openRound(unit, "OWN_POOL");
        var papers = new MainJobPapers(job, unit);
        job.choose(unit, round, List.of(people).stream().map(papers::id).toList());
        job.propose(unit);
        job.awaitTasks(job.leader(unit), RECOMMENDER, people.length);
    }

    // ---------------------------------------------------------------- electronically

    private void electronically() {
        var county = "SY-HP-XCB";
        seals.open(HOSPITAL, "和平区中心医院", Unit.EMPLOYER, "SY-HP");
        List.of(HOSPITAL, county).forEach(unit -> {
            seals.register(unit);
            seals.goElectronic(unit);
        });
        var papers = new MainJobPapers(job, county);
        job.importRoster(county, List.of(new Person(1, SEALED, "和平区中心医院主任医师", "13600000003", "卫生健康")));
        agreedAndPressed(HOSPITAL, EMPLOYER);
        choose(county, SEALED);
        agreedAndPressed(county, RECOMMENDER);
        var twice = papers.sealed(SEALED);
        assertThat(list(verdict(twice).path("seals"))).extracting(one -> one.path("unitName").asText())
                .containsExactly(seals.name(HOSPITAL), seals.name(county));
        sealedRoster(papers, county, papers.roster());
        assertThat(papers.differences()).isEmpty();
        var submission = papers.report();
        job.sign();

        returnedByTheReceiver(county, papers, submission, twice);
        assertThat(papers.differences(submission)).isEmpty();
        job.accept();
        job.awaitMembers(job.clerk(county), 1);
        var parcel = MainJobPapers.parcel(job.clerk("SY-WMB"), submission);
        assertThat(list(manifest(parcel).path("differences"))).isEmpty();
        standing.add(MainJobPapers.ending(parcel, "-电子印章.pdf"));
        standing.add(MainJobPapers.ending(parcel, "汇总表-第2版-盖章.pdf"));
    }

    private void agreedAndPressed(String unit, String step) {
        job.leader(unit).submit(step, SEALED, AGREE);
        seals.press(unit);
    }

    private void sealedRoster(MainJobPapers papers, String unit, String version) {
        papers.orderRosterSeal(version);
        seals.press(unit);
    }

    /** He is corrected: what was sealed is void, both seals are put on anew, and the roster follows. */
    private void returnedByTheReceiver(String county, MainJobPapers papers, String submission, byte[] sealed) {
        var code = FormCode.in(PaperScans.qr(sealed)).orElseThrow();
        assertThat(proof(code).has("ended")).isFalse();
        job.leader("SY-WMB").post("/api/submissions/" + submission + "/people/" + papers.id(SEALED) + "/return",
                of("reason", "民族与证件不一致", "fields", "ethnicity"));
        clock.pass(Duration.ofMinutes(5));
        job.clerk(county).submit("CorrectNomination", SEALED, of("ethnicity", "满族"));

        assertThat(proof(code).path("ended").path("why").asText()).contains("已失效");
        assertThat(verdict(sealed).toString()).contains("已失效");
        voided = sealed;
        assertThat(papers.differences(submission)).anyMatch(words -> words.contains("现不在名单中"));
        agreedAndPressed(HOSPITAL, EMPLOYER);
        agreedAndPressed(county, RECOMMENDER);
        assertThat(proof(FormCode.in(PaperScans.qr(papers.sealed(SEALED))).orElseThrow()).path("marks")).hasSize(2);
        assertThat(papers.differences(submission)).singleElement().asString().contains("民族", "满族");
        sealedRoster(papers, county, papers.rosterOf(submission));
    }

    private JsonNode proof(String code) {
        return job.clerk("SY-WMB").get("/api/form-proofs/" + code);
    }

    // ---------------------------------------------------------------- by request

    /** The employer's seal is on paper, the recommending division's is its department's. */
    private void byRequest() {
        seals.appointed(DIVISION, Post.Kind.CLERK);
        seals.appointed(DIVISION, Post.Kind.LEADER);
        seals.register("SY-XCB");
        seals.goElectronic(DIVISION);
        var papers = new MainJobPapers(job, DIVISION);
        job.importRoster(DIVISION, List.of(new Person(1, OF_DIVISION, "沈阳市第一医院研究员", "13600000004", "理论宣讲")));
        papers.stamp(papers.printed(OF_DIVISION), 1, EMPLOYER_SEAL);
        job.leader("SY-YY").submit(EMPLOYER, OF_DIVISION, AGREE);
        choose(DIVISION, OF_DIVISION);
        job.leader(DIVISION).submit(RECOMMENDER, OF_DIVISION, AGREE);
        requested();
        standing.add(papers.sealed(OF_DIVISION));
        var roster = papers.roster();
        papers.orderRosterSeal(roster);
        submitFirst(job.clerk(DIVISION), "RecordSealRequest", of("decision", "REJECT", "reason", "稍后再报"));
        assertThat(papers.differences()).containsExactly("第1版汇总表尚未盖章");
        papers.orderRosterSeal(roster);
        requested();
        assertThat(papers.differences()).isEmpty();

        var submission = papers.report();
        var parcel = MainJobPapers.parcel(job.clerk(DIVISION), submission);
        assertThat(MainJobPapers.ending(parcel, "-盖章扫描件.pdf")).startsWith("%PDF-".getBytes());
        assertThat(MainJobPapers.ending(parcel, "-电子印章.pdf")).isEqualTo(standing.get(2));
        standing.add(MainJobPapers.ending(parcel, "汇总表-第1版-盖章.pdf"));
    }

    private void requested() {
        submitFirst(job.clerk(DIVISION), "RecordSealRequest", of("decision", "AGREE", "purpose", "推荐人选意见须加盖公章"));
        submitFirst(job.leader(DIVISION), "ConfirmSealRequest", AGREE);
        submitFirst(job.leader("SY-XCB"), "ReviewSealRequest", AGREE);
        seals.press("SY-XCB");
    }

    private static void submitFirst(Desk desk, String step, Map<String, Object> form) {
        desk.submit(desk.tasks(step).get(0), form);
    }

    // ---------------------------------------------------------------- what others say of it

    private JsonNode verdict(byte[] file) {
        return job.clerk("SY-WMB").upload("/api/seal-verifications", Map.of(), Map.of("file", file));
    }

    private static JsonNode manifest(Map<String, byte[]> parcel) {
        try {
            return new ObjectMapper().readTree(parcel.get("manifest.json"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
