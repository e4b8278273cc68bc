package huozhong.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.attendance.Gathering.Kind;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Planning;
import huozhong.shared.Ids;
import huozhong.shared.PersonalData;

/** Over HTTP, members' codes: printed, cut, shown at the door, void again. */
@ApplicationTest
@Import(HeldActivities.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class MemberPassTests extends PassScene {

    private static final Pattern GROUPS = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{2}");
    private static final String UNKNOWN = "成员码无效，请核对后重新扫码，或在名单中找到本人签到";

    @Autowired
    private Staffing staffing;
    @Autowired
    private Planning planning;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private List<PersonalData> personalData;

    private Desk clerk;
    private String path;
    private String wang;
    private String li;
    private String talk;

    @BeforeEach
    void twoMembersAreExpected() {
        aCounty();
        clerk = of(kangping.clerk);
        path = "/api/plans/" + kangping.plan.id() + "/member-passes";
        wang = member("王小芳", 1);
        li = member("李𠮷娜", 2);
        talk = gathering(kangping.plan.id(), List.of(wang, li));
    }

    private String gathering(String planId, List<String> people) {
        return transaction.execute(status -> {
            var id = gatherings.plan(new GatheringPlan(planId, Kind.ACTIVITY, Ids.next(), kangping.publicity.id(),
                    null, kangping.county.id(), "宣讲", "县文明实践中心", now().plusMinutes(10), now().plusHours(2)));
            expectations.callAll(id, people.stream().map(one -> new Called(one, "m")).toList());
            return id;
        });
    }

    private static Map<String, Object> wanted(boolean again, String... people) {
        return Desk.of("people", List.of(people), "again", again);
    }

    private static List<String> codes(byte[] pdf) {
        return GROUPS.matcher(text(pdf)).results().map(MatchResult::group).toList();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String code(Desk desk, boolean again, String person) {
        return codes(desk.posted(path, wanted(again, person))).get(0);
    }

    private String code(String person) {
        return code(clerk, false, person);
    }

    private JsonNode show(String gathering, Object... sent) {
        var scan = Desk.of("nonce", nonce(), "out", false, "means", "STAFF_SCAN", "at", now().toString());
        scan.putAll(Desk.of(sent));
        return clerk.post("/api/gatherings/" + gathering + "/scans", Desk.of("sentAt", now().toString(), "scans",
                List.of(scan))).get(0);
    }

    private void isUnknown(JsonNode answer) {
        assertThat(answer.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(answer.path("words").asText()).isEqualTo(UNKNOWN);
        assertThat(answer.hasNonNull("personId") || answer.hasNonNull("name")).isFalse();
    }

    // ---------------------------------------------------------------- at the door

    @Test
    void aCodeSignsItsMemberInAndSaysWhoHeIs() {
        var answer = show(talk, "code", "HZM:" + code(wang).replace(" ", ""));

        assertThat(answer.path("outcome").asText()).isEqualTo("SIGNED_IN");
        assertThat(answer.path("personId").asText()).isEqualTo(wang);
        assertThat(answer.path("name").asText()).isEqualTo("王小芳");
        assertThat(show(talk, "personId", wang).path("outcome").asText()).isEqualTo("ALREADY");
        assertThat(show(talk, "personId", wang).hasNonNull("name")).isFalse();
    }

    @Test
    void aCodeTypedInSmallLettersAndGroupsIsTheSame() {
        var answer = show(talk, "code", code(li).toLowerCase().replace(' ', '-'));

        assertThat(answer.path("name").asText()).isEqualTo("李𠮷娜");
    }

    @Test
    void whateverIsWrongWithACodeIsSaidInTheSameWords() {
        var lost = code(wang);
        clerk.post(path + "/" + wang + "/revocation", Desk.of());
        var replaced = code(li);
        var holds = code(clerk, true, li);
        var elsewhere = gathering(kangping.publish(kangping.prefix.toLowerCase() + "x", file -> file).id(),
                List.of(li));
        var planless = gathering(null, List.of(li));

        isUnknown(show(talk, "code", lost));
        isUnknown(show(talk, "code", replaced));
        isUnknown(show(elsewhere, "code", holds));
        isUnknown(show(planless, "code", holds));
        for (var hostile : List.of("", " ", "HZM:", holds.substring(1), holds + "0", "0".repeat(26), "é".repeat(26),
                holds.replaceAll("[0-9]", "٣"), holds.replaceAll("^.", "ſ"), "https://example.invalid/" + holds,
                "' or 1=1 -- aaaaaaaaaaaaaaaaaaaaaa", "HZM:HZM:" + holds, "\u0000".repeat(26), "x".repeat(300))) {
            isUnknown(show(talk, "code", hostile));
        }
        assertThat(show(talk, "code", holds).path("outcome").asText()).isEqualTo("SIGNED_IN");
    }

    @Test
    void aHugeCodeAndBothOrNeitherOfPersonAndCodeAreBadInput() {
        var scans = "/api/gatherings/" + talk + "/scans";
        for (var sent : List.of(Desk.of("code", "0".repeat(301)), Desk.of(), Desk.of("personId", " "),
                Desk.of("personId", wang, "code", code(clerk, true, wang)))) {
            sent.putAll(Desk.of("nonce", nonce(), "out", false, "means", "STAFF_SCAN", "at", now().toString()));
            var body = Desk.of("sentAt", now().toString(), "scans", List.of(sent));

            assertThat(clerk.answered(scans, body).statusCode()).as("%s", sent.keySet()).isEqualTo(400);
        }
        assertThat(clerk.answered(scans, "0".repeat(1_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void aBadCodeKeepsNoOtherOfTheSendingBackAndAnswersStayInOrder() {
        var good = code(wang);
        var scans = new ArrayList<Object>();
        for (var sent : List.of(Desk.of("code", "0".repeat(26)), Desk.of("code", good), Desk.of("code", "cut"),
                Desk.of("personId", li))) {
            sent.putAll(Desk.of("nonce", nonce(), "out", false, "means", "STAFF_SCAN", "at", now().toString()));
            scans.add(sent);
        }

        var answers = clerk.post("/api/gatherings/" + talk + "/scans", Desk.of("sentAt", now().toString(), "scans",
                scans));

        assertThat(Desk.list(answers)).extracting(one -> one.path("outcome").asText()).containsExactly("REFUSED",
                "SIGNED_IN", "REFUSED", "SIGNED_IN");
        assertThat(answers.get(1).path("name").asText()).isEqualTo("王小芳");
        assertThat(answers.get(3).path("personId").asText()).isEqualTo(li);
    }

    @Test
    void noCodeHoldsOnceThePlanIsClosed() {
        var code = code(wang);
        planning.close(kangping.plan.id(), kangping.caller(kangping.cityLeader()));

        isUnknown(show(talk, "code", code));
        clerk.refused(409, path, wanted(true, wang));
    }

    // ---------------------------------------------------------------- on paper

    @Test
    void aCardSaysNameTeamAndRegionAndItsQrTheCodeAndIsKeptNowhereElse() throws Exception {
        var pdf = clerk.posted(path, wanted(false, wang));

        var code = codes(pdf).get(0).replace(" ", "");
        assertThat(text(pdf)).contains("王小芳", "卫生健康", "康平县", kangping.plan.title());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(qr(document)).isEqualTo("HZM:" + code);
        }
        var kept = jdbc.sql("select * from member_pass where person_id = ?").param(wang).query().singleRow();
        assertThat(String.valueOf(kept)).doesNotContain(code);
        assertThat(jdbc.sql("select action from audit_row where subject = ? and action like 'MEMBER_PASS%'")
                .param(wang).query(String.class).list()).containsExactly("MEMBER_PASS_ISSUED");
    }

    private static String qr(PDDocument document) throws IOException, ReaderException {
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                var image = picture.getImage();
                var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)))).getText();
            }
        }
        throw new AssertionError("no picture");
    }

    @Test
    void tenCardsAreAPageAndEachHasACodeOfItsOwn() throws Exception {
        var many = IntStream.range(0, 21).mapToObj(number -> member("成员" + "甲".repeat(number % 5 + 1), 100 + number))
                .toArray(String[]::new);

        var pdf = clerk.posted(path, wanted(false, many));

        assertThat(codes(pdf)).hasSize(21).doesNotHaveDuplicates();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void whoHasACodeGetsAnotherOnlyWhereThatIsWanted() {
        var first = code(wang);

        assertThat(clerk.refused(409, path, wanted(false, li, wang)).path("detail").asText())
                .contains("王小芳", "原码作废");
        assertThat(show(talk, "code", first).path("outcome").asText()).isEqualTo("SIGNED_IN");
        var both = codes(clerk.posted(path, wanted(true, wang, li)));

        assertThat(both).hasSize(2).doesNotContain(first);
        isUnknown(show(talk, "code", first));
    }

    @Test
    void existsForWhoRunsTheTeamsRegionOrThePlansAloneAndForClerks() {
        var office = of(kangping.appointed("孙丽", kangping.office, Post.Kind.CLERK));
        var other = kangping.unit("-HP-XCB", "和平区委宣传部", Unit.PUBLICITY,
                staffing.openRegion(kangping.prefix + "-HP", "和平区", Level.COUNTY, kangping.city));
        var stranger = of(kangping.appointed("赵刚", other, Post.Kind.CLERK));

        for (var desk : List.of(stranger, of(kangping.publicityLeader), of(kangping.hospitalLeader),
                of(kangping.cityLeader()))) {
            desk.refused(404, path, wanted(true, wang));
            desk.refused(404, path + "/" + wang + "/revocation", Desk.of());
        }
        code(office, false, wang);
        code(of(kangping.cityClerk), true, wang);
        clerk.refused(404, path, wanted(false, wang, Ids.next()));
        clerk.refused(400, path, wanted(false));
        clerk.refused(400, path, wanted(false, IntStream.range(0, 501).mapToObj(n -> Ids.next())
                .toArray(String[]::new)));
        clerk.refused(404, "/api/plans/" + Ids.next() + "/member-passes", wanted(false, wang));
        clerk.refused(404, path + "/" + li + "/revocation", Desk.of());
    }

    @Test
    void goesWithThePerson() {
        var code = code(wang);
        code(li);

        transaction.executeWithoutResult(status -> personalData.forEach(one -> one.forgetNominees(List.of(wang))));

        isUnknown(show(talk, "code", code));
        assertThat(jdbc.sql("select person_id from member_pass where plan_id = ?").param(kangping.plan.id())
                .query(String.class).list()).containsExactly(li);
        transaction.executeWithoutResult(status -> personalData.forEach(one -> one.forgetPlan(kangping.plan.id())));
        assertThat(jdbc.sql("select count(*) from member_pass where plan_id = ?").param(kangping.plan.id())
                .query(Integer.class).single()).isZero();
    }
}
