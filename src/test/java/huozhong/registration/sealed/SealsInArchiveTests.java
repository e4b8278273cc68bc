package huozhong.registration.sealed;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.document.Uploads;
import huozhong.organization.User;
import huozhong.seal.SealsOfUnits;
import huozhong.seal.SealsOfUnits.Kept;
import huozhong.seal.signature.SealVerifier;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;
import huozhong.shared.PlanArchive;

/** A plan's archive says which sheets and seals there were: of everybody by number, of the chosen with the file. */
@RoundsTest
class SealsInArchiveTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private List<PlanArchive> shares;
    @Autowired
    private Uploads files;
    @Autowired
    private SealVerifier verifier;
    @Autowired
    private ObjectMapper json;

    private Rounds rounds;
    private SealsOfUnits seals;
    private Kept publicity;
    private String nominee;

    @BeforeEach
    void aFormUnderTheEmployersSeal() {
        rounds = beans.createBean(Rounds.class);
        seals = beans.createBean(SealsOfUnits.class);
        var hospital = seals.of(rounds.kangping, rounds.kangping.hospital, rounds.kangping.hospitalLeader, this::of);
        publicity = seals.of(rounds.kangping, rounds.kangping.publicity, rounds.kangping.publicityLeader, this::of);
        nominee = rounds.nominee("HEALTH");
        hospital.press();
        rounds.roundWith(nominee);
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private void recommended() {
        rounds.recommend(nominee);
        publicity.press();
    }

    private JsonNode plan() {
        return all(share -> share.parts(rounds.plan.id()));
    }

    private JsonNode person() {
        return all(share -> share.nominee(nominee));
    }

    private JsonNode all(Function<PlanArchive, Map<String, Object>> what) {
        var all = new TreeMap<String, Object>();
        shares.forEach(share -> what.apply(share).forEach((name, part) ->
                assertThat(all.put(name, part)).as(name + " is one module's").isNull()));
        return json.valueToTree(all);
    }

    private static List<String> texts(JsonNode rows, String column) {
        return list(rows).stream().map(row -> row.path(column).asText()).toList();
    }

    @Test
    void whoPressedWhichSealOnWhoseWordAndTheFileThatHasThem() {
        recommended();

        var number = rounds.text("select number from nomination where id = ?", nominee);
        assertThat(list(plan().path("formSeals"))).hasSize(2).allSatisfy(seal -> {
            assertThat(seal.path("number").asText()).isEqualTo(number);
            assertThat(seal.path("keeper").asText()).isEqualTo("冯保管");
            assertThat(seal.path("sha256_after").asText()).hasSize(64);
            assertThat(seal.path("ended").asInt()).isZero();
        });
        assertThat(texts(plan().path("formSeals"), "ordered_by")).containsExactly(
                rounds.kangping.hospitalLeader.name(), rounds.kangping.publicityLeader.name());
        assertThat(texts(plan().path("sealAuthority"), "name")).contains("ROOT");
        var scans = texts(person().path("seals"), "scan");
        assertThat(scans.get(0)).isIn("", "null");
        assertThat(verifier.verify(files.read(scans.get(1)).bytes()).seals()).hasSize(2);
    }

    @Test
    void aSealThatWasTakenBackAndThatTheOneBeforeItStands() {
        recommended();
        of(rounds.kangping.publicityLeader).post("/api/nominations/" + nominee + "/retraction",
                Desk.of("reason", "再核实"));

        assertThat(texts(person().path("seals"), "ended")).containsExactly("0", "1");
        assertThat(texts(plan().path("formSeals"), "ended_at").get(1)).startsWith("20");
        var kept = files.read(texts(person().path("seals"), "scan").get(0)).bytes();
        assertThat(verifier.verify(kept).seals()).hasSize(1);
    }

    @Test
    void whichFormsWerePrintedAndTheCheckCodeOfAChosenOnesOnly() {
        of(rounds.kangping.clerk).posted("/api/registration-forms", Desk.of("ids", List.of(nominee)));

        var printed = list(plan().path("formPrints")).stream()
                .filter(print -> !print.path("sealing").asBoolean()).toList();
        assertThat(printed).singleElement().satisfies(print -> {
            assertThat(print.path("user_name").asText()).isEqualTo(rounds.kangping.clerk.name());
            assertThat(print.path("code").asText()).hasSize(16);
            assertThat(print.has("check_code")).isFalse();
        });
        assertThat(texts(person().path("prints"), "check_code")).hasSize(2).allMatch(code -> code.length() == 8);
    }

    @Test
    void howRostersWereStamped() {
        recommended();
        var clerk = of(rounds.kangping.clerk);
        var version = clerk.post("/api/roster-versions", Desk.of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id())).path("id").asText();
        of(rounds.kangping.publicityLeader).post("/api/roster-versions/" + version + "/seal-orders", Desk.of());
        publicity.press();

        var plan = plan();
        assertThat(list(plan.path("rosterStamps"))).singleElement().satisfies(stamp -> {
            assertThat(stamp.path("track").asText()).isEqualTo("ELECTRONIC");
            assertThat(stamp.path("state").asText()).isEqualTo("STAMPED");
            assertThat(stamp.has("reason") || stamp.has("found")).as("what somebody typed may name anybody").isFalse();
        });
        assertThat(list(plan.path("rosterSeals"))).singleElement().satisfies(seal -> {
            assertThat(seal.path("seal").asText()).isEqualTo(rounds.kangping.publicity.name());
            assertThat(seal.path("keeper").asText()).isEqualTo("冯保管");
        });
    }
}
