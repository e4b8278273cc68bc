package huozhong.submission.paper;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.registration.print.FormCode;
import huozhong.rendering.PaperScans;
import huozhong.seal.SealsOfUnits;
import huozhong.selection.Rounds;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;
import huozhong.submission.UnitList;

/** Over HTTP, seals on rosters: on paper, found by the code on the scan or matched by hand, and electronic. */
abstract class StampedRosters {

    private static final String PASSWORD = "a mountain in spring";
    private static final String PIN = "7k2m9x";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Staffing staffing;
    @Autowired
    private RosterFiles files;
    @Autowired
    private RosterVersions all;
    @Autowired
    private RosterOrders orders;
    @Autowired
    private RosterStamps stamps;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;

    private Rounds rounds;
    private Desk clerk;
    private String version;

    @BeforeEach
    void aRoster() {
        rounds = beans.createBean(Rounds.class);
        clerk = logIn(rounds.kangping.clerk);
        rounds.recommended("HEALTH", 1);
        version = make();
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String make() {
        return clerk.post("/api/roster-versions", of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id())).path("id").asText();
    }

    private JsonNode sheet() {
        return clerk.get("/api/roster-versions?plan=" + rounds.plan.id() + "&unit=" + rounds.kangping.publicity.id());
    }

    private List<String> aboutTheSeal() {
        return list(sheet().path("differences")).stream().filter(one -> one.path("kind").asText().equals("STAMP"))
                .map(one -> one.path("words").asText()).toList();
    }

    private List<BufferedImage> printed(String which, boolean grey) {
        return PaperScans.pages(clerk.downloaded("/api/roster-versions/" + which + "/files/PAPER"), grey);
    }

    private JsonNode scan(byte[]... scans) {
        var sent = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < scans.length; i++) {
            sent.put(i + (scans[i][0] == '%' ? ".pdf" : ".jpg"), scans[i]);
        }
        var answer = clerk.sentAll("/api/roster-versions/" + version + "/scans", Map.of(), sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var taken = read(answer.body());
        assertThat(taken.path("state").asText()).isEqualTo("READING");
        return await().atMost(Duration.ofMinutes(2)).until(() -> stamp(taken.path("id").asText()),
                stamp -> !stamp.path("state").asText().equals("READING"));
    }

    private JsonNode stamp(String id) {
        return list(sheet().at("/versions/0/stamps")).stream().filter(one -> one.path("id").asText().equals(id))
                .findFirst().orElseThrow();
    }

    private byte[] stampedFile() {
        return clerk.downloaded("/api/roster-versions/" + version + "/files/STAMPED");
    }

    private static JsonNode read(String answer) {
        try {
            return new ObjectMapper().readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onPaperAreFoundByTheCodeWhicheverWayTheScanLies() {
        assertThat(aboutTheSeal()).containsExactly("第1版汇总表尚未盖章");
        var page = PaperScans.turned(PaperScans.sealed(printed(version, false).get(0), PaperScans.ROSTER_SEAL), 182);

        var scanned = scan(PaperScans.pdf(List.of(page)));

        assertThat(scanned.path("state").asText()).as(scanned.toString()).isEqualTo("STAMPED");
        assertThat(scanned.path("red").asBoolean()).isTrue();
        assertThat(aboutTheSeal()).isEmpty();
        assertThat(sheet().at("/versions/0/stamped").asBoolean()).isTrue();
        assertThat(stampedFile()).startsWith("%PDF-".getBytes());
    }

    @Test
    void thatAreGreyAreAskedAboutAndPhotosBecomeOneFile() {
        var page = PaperScans.jpeg(printed(version, true).get(0));

        assertThat(scan(page, page).path("state").asText()).isEqualTo("STAMPED");

        assertThat(aboutTheSeal()).containsExactly("盖章扫描件上未见红色印迹，请核对是否已盖章");
        assertThat(stampedFile()).startsWith("%PDF-".getBytes());
    }

    /** Red elsewhere is somebody's pencil, or the red line of a letterhead beneath. */
    @Test
    void areLookedForWhereTheSealBelongs() {
        var beside = PaperScans.sealed(printed(version, false).get(0), new Point(1300, 800));

        var scanned = scan(PaperScans.pdf(List.of(PaperScans.turned(beside, 180))));

        assertThat(scanned.path("state").asText()).isEqualTo("STAMPED");
        assertThat(aboutTheSeal()).containsExactly("盖章扫描件上未见红色印迹，请核对是否已盖章");
    }

    @Test
    void areWhatAClerkSaidOfThemWhileTheyWereRead() {
        var id = scan(PaperScans.pdf(printed(version, false))).path("id").asText();
        clerk.post("/api/roster-stamps/" + id + "/revocation", of("reason", "传错了文件"));

        stamps.settleRead(id, RosterStamp.State.STAMPED, new RosterScans.Seen(Set.of(0), "", true));

        assertThat(stamp(id).path("state").asText()).isEqualTo("VOID");
    }

    @Test
    void areReadAnewSomeMinutesAfterANodeDiedOverThem() {
        var id = scan(PaperScans.pdf(printed(version, false))).path("id").asText();
        var now = Shanghai.now(clock);
        database.update("update roster_stamp set state = 'READING', next_at = ? where id = ?", now.plusMinutes(10), id);

        assertThat(stamps.takeUnread(now, now.plusMinutes(10))).isEmpty();
        assertThat(aboutTheSeal()).containsExactly("第1版汇总表的盖章扫描件正在读取");
        clock.pass(Duration.ofMinutes(11));

        await().atMost(Duration.ofMinutes(2)).until(() -> stamp(id).path("state").asText(), "STAMPED"::equals);
    }

    /** Two sheets, in whichever order they went through the scanner. */
    @Test
    void areFoundOnTheFirstOfSeveralSheetsAllOfWhichAreWanted() {
        rounds.under("seats: 2", "seats: 30");
        rounds.recommended("HEALTH", 22);
        version = make();
        var pages = printed(version, false);
        assertThat(pages).hasSize(2);
        var sealed = PaperScans.sealed(pages.get(0), PaperScans.ROSTER_SEAL);

        assertThat(scan(PaperScans.pdf(List.of(sealed))).path("state").asText()).isEqualTo("ASK");
        assertThat(aboutTheSeal()).containsExactly("第1版汇总表尚未盖章", "扫描件只有1页，第1版汇总表共2页");

        assertThat(scan(PaperScans.pdf(List.of(pages.get(1), sealed))).path("state").asText()).isEqualTo("STAMPED");
        assertThat(aboutTheSeal()).isEmpty();
    }

    /** More than 200 rows are drawn without a template; its box and its QR lie where they would with it. */
    @Test
    void ofALongRosterAreFoundAndPressedLikeThoseOfAShortOne() throws IOException {
        var seal = beans.createBean(SealsOfUnits.class).of(rounds.kangping, rounds.kangping.publicity,
                rounds.kangping.publicityLeader, this::logIn);
        version = longOne();
        var leader = rounds.caller(rounds.kangping.publicityLeader);
        transaction.executeWithoutResult(status -> orders.order(all.find(version).orElseThrow(),
                leader.requireDutyIn(rounds.kangping.publicity.id(), Post.Kind.LEADER), leader));

        seal.press();

        isIntactUnderOneSeal();
        try (var document = Loader.loadPDF(stampedFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(11);
        }
        var pages = new ArrayList<>(printed(version, false));
        pages.set(0, PaperScans.sealed(pages.get(0), PaperScans.ROSTER_SEAL));
        assertThat(scan(PaperScans.pdf(pages)).path("state").asText()).isEqualTo("STAMPED");
        assertThat(aboutTheSeal()).isEmpty();
    }

    /** 205 people. */
    private String longOne() {
        var list = new UnitList(rounds.plan.id(), rounds.kangping.publicity.id(), null);
        var lines = IntStream.range(0, 205).mapToObj(i -> new RosterLine("nobody" + i, "号" + i, Level.COUNTY,
                "卫生健康", "示例人员" + i, "女", "1978-05", "汉族", "群众", "示例县第" + i + "医院", "138" + (24000000 + i))).toList();
        var title = files.title(list, "", 2);
        var part = new RosterSheets.Part("", FormCode.next(new SecureRandom()), lines);
        var written = files.write(new RosterSheets.Layout(list.planId(), list.unitId(), title, "12AB34CD",
                List.of(part)), rounds.kangping.clerk.id());
        var made = new RosterVersion(Ids.next(), list, 2, title, lines, written.parts(), "12AB34CD",
                written.workbookId(), written.paperId(), new RosterVersion.Made(rounds.kangping.clerk.id(),
                LocalDateTime.of(2024, 4, 1, 9, 0), written.editionId(), null));
        all.add(made);
        return made.id();
    }

    @Test
    void ofAnotherVersionOrNoneAreDifferencesUntilMatchedByHandWithTheReason() {
        var old = PaperScans.sealed(printed(version, false).get(0), PaperScans.ROSTER_SEAL);
        rounds.recommended("THEORY", 1);
        version = make();

        var wrong = scan(PaperScans.pdf(List.of(old)));

        assertThat(wrong.path("state").asText()).isEqualTo("ASK");
        assertThat(aboutTheSeal()).containsExactly("第2版汇总表尚未盖章", "扫描件是第1版汇总表的，现为第2版");
        clerk.refused(400, "/api/roster-stamps/" + wrong.path("id").asText() + "/match", of("reason", " "));
        var blank = scan(PaperScans.jpeg(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB)));
        assertThat(aboutTheSeal()).containsExactly("第2版汇总表尚未盖章", "扫描件上没有读出二维码");
        var path = "/api/roster-stamps/" + blank.path("id").asText();
        clerk.refused(400, path + "/match", of("reason", "二维码被印章盖住", "checkCode", "12"));
        clerk.post(path + "/match", of("reason", "二维码被印章盖住", "checkCode", "0000-0000"));

        assertThat(aboutTheSeal()).hasSize(2).first().asString().startsWith("盖章扫描件上的校验码0000-0000，与第2版的")
                .endsWith("不符");
        assertThat(sheet().at("/versions/0/stamped").asBoolean()).isTrue();
        clerk.post(path + "/revocation", of("reason", "认错了"));
        assertThat(aboutTheSeal()).containsExactly("第2版汇总表尚未盖章");
    }

    @Test
    void areNotTakenOfAVersionThatIsFollowedNorFromStrangersNorAsAnythingButAScan() {
        var first = version;
        var page = PaperScans.pdf(printed(first, false));
        rounds.recommended("THEORY", 1);
        version = make();
        var old = clerk.sentAll("/api/roster-versions/" + first + "/scans", Map.of(), Map.of("a.pdf", page));
        assertThat(old.statusCode()).isEqualTo(400);
        assertThat(old.body()).contains("第1版之后已有第2版");

        var path = "/api/roster-versions/" + version + "/scans";
        assertThat(logIn(rounds.reviewer).sentAll(path, Map.of(), Map.of("a.pdf", page)).statusCode())
                .isEqualTo(404);
        assertThat(clerk.sentAll(path, Map.of(), Map.of("a.jpg", "<svg/>".getBytes())).statusCode())
                .isEqualTo(400);
    }

    @Test
    void arePressedElectronicallyByTheKeeperOnTheLeadersOrder() {
        var leader = logIn(rounds.kangping.publicityLeader);
        var path = "/api/roster-versions/" + version + "/seal-orders";
        assertThat(leader.refused(400, path, of()).toString()).contains("纸质盖章后扫描");
        var keeps = rounds.kangping.appointed("冯保管", rounds.kangping.publicity, Post.Kind.SEAL_KEEPER);
        var keeper = logIn(keeps);
        var seal = registered(keeps);
        keeper.post("/api/me/seals/" + seal + "/pin", of("pin", PIN));
        leader.post("/api/units/" + rounds.kangping.publicity.id() + "/seal-track", of("track", "ELECTRONIC"));
        clerk.refused(404, path, of());

        leader.post(path, of());

        leader.refused(400, path, of());
        assertThat(sheet().at("/versions/0/stamps/0/state").asText()).isEqualTo("ORDERED");
        press(keeper, seal);
        assertThat(aboutTheSeal()).isEmpty();
        isIntactUnderOneSeal();
    }

    @Test
    void areNeverPressedByWhoMadeThem() {
        var keeps = rounds.kangping.clerk;
        staffing.appoint(keeps, rounds.kangping.publicity, Post.Kind.SEAL_KEEPER,
                Period.from(LocalDate.of(2024, 1, 1)));
        var seal = registered(keeps);
        clerk.post("/api/me/seals/" + seal + "/pin", of("pin", PIN));
        var leader = logIn(rounds.kangping.publicityLeader);
        leader.post("/api/units/" + rounds.kangping.publicity.id() + "/seal-track", of("track", "ELECTRONIC"));
        leader.post("/api/roster-versions/" + version + "/seal-orders", of());

        assertThat(list(clerk.get("/api/seal-orders").path("items"))).singleElement()
                .matches(order -> !order.path("hindrance").asText().isEmpty());
        assertThat(press(clerk, seal)).allMatch(one -> one.path("state").asText().equals("FAILED"));
        assertThat(aboutTheSeal()).containsExactly("第1版汇总表尚未盖章");
    }

    private List<JsonNode> press(Desk keeper, String seal) {
        var order = list(keeper.get("/api/seal-orders").path("items")).stream()
                .filter(one -> one.path("title").asText().contains("汇总表第")).findFirst().orElseThrow();
        var batch = keeper.post("/api/seal-batches", of("sealId", seal, "orderIds",
                List.of(order.path("id").asText()), "pin", PIN)).path("id").asText();
        return await().atMost(Duration.ofSeconds(60)).until(() -> list(keeper.get("/api/seal-batches/" + batch)
                .path("outcomes")), all -> all.stream().allMatch(one -> Set.of("DONE", "FAILED")
                        .contains(one.path("state").asText())));
    }

    private void isIntactUnderOneSeal() {
        var file = stampedFile();
        var verdict = read(clerk.sent("/api/seal-verifications", Map.of(), Map.of("file", file)).body());
        assertThat(verdict.path("intact").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(verdict.at("/seals/0/unitName").asText()).endsWith("康平县委宣传部");
        assertThat(verdict.path("seals")).hasSize(1);
        assertThat(sheet().at("/versions/0/sealed").asBoolean()).isTrue();
        standsAsOfd();
    }

    private void standsAsOfd() {
        var path = "/api/roster-versions/" + version + "/files/OFD";
        var ofd = clerk.downloaded(path);
        var verdict = read(clerk.sent("/api/seal-verifications", Map.of(), Map.of("file", ofd)).body());

        assertThat(verdict.path("intact").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(verdict.at("/seals/0/unitName").asText()).endsWith("康平县委宣传部");
        assertThat(clerk.downloaded(path)).as("made once").isEqualTo(ofd);
        ofd[ofd.length / 2] ^= 1;
        assertThat(clerk.sent("/api/seal-verifications", Map.of(), Map.of("file", ofd)).body())
                .contains("\"intact\":false");
    }

    private String registered(User keeps) {
        var unit = rounds.kangping.publicity.id();
        var system = administrator("系统管理员", Grant.SYSTEM_ADMINISTRATOR);
        var security = administrator("安全管理员", Grant.SECURITY_ADMINISTRATOR);
        system.post("/api/seals", of("unitId", unit, "name", "中共康平县委宣传部", "shape", "STAR", "from", "2024-01-01"));
        var registered = confirmed(security, "SEAL_REGISTERED", unit).path("subject").asText();
        system.post("/api/seals/" + registered + "/keepers", of("userId", keeps.id(), "from", "2024-01-01"));
        confirmed(security, "KEEPER_NAMED", registered);
        return registered;
    }

    private Desk administrator(String name, Grant grant) {
        var user = staffing.enrol("u" + Ids.next(), name, null);
        grants.give(user.id(), grant);
        return logIn(user);
    }

    private static JsonNode confirmed(Desk security, String kind, String about) {
        var asked = list(security.get("/api/proposals")).stream().filter(one -> one.path("kind").asText().equals(kind)
                && one.toString().contains(about)).findFirst().orElseThrow();
        security.post("/api/proposals/" + asked.path("id").asText() + "/confirmation", of());
        return asked;
    }
}
