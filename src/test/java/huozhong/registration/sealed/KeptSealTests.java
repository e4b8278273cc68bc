package huozhong.registration.sealed;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.document.Uploads;
import huozhong.nomination.Nominees;
import huozhong.organization.User;
import huozhong.registration.print.FormCode;
import huozhong.registration.scan.StampsOnPaper;
import huozhong.rendering.ForeignTool;
import huozhong.rendering.PaperScans;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealsOfUnits;
import huozhong.seal.SealsOfUnits.Kept;
import huozhong.seal.signature.SealVerifier;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** The second unit takes its agreement back: the first one's seal stands, and the next is put on beside it. */
@RoundsTest
class KeptSealTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private SealedDocuments documents;
    @Autowired
    private StampedForms forms;
    @Autowired
    private Uploads files;
    @Autowired
    private SealVerifier verifier;
    @TempDir
    private Path folder;

    private Rounds rounds;
    private Kept publicity;
    private String nominee;
    private byte[] once;
    private byte[] twice;

    @BeforeEach
    void aFormWithTwoSeals() {
        rounds = beans.createBean(Rounds.class);
        var seals = beans.createBean(SealsOfUnits.class);
        var kangping = rounds.kangping;
        var hospital = seals.of(kangping, kangping.hospital, kangping.hospitalLeader, this::of);
        publicity = seals.of(kangping, kangping.publicity, kangping.publicityLeader, this::of);
        nominee = rounds.nominee("HEALTH");
        hospital.press();
        once = sealed();
        rounds.roundWith(nominee);
        rounds.recommend(nominee);
        publicity.press();
        twice = sealed();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private byte[] sealed() {
        return files.read(documents.current(SealedForms.KIND, nominee).orElseThrow().fileId()).bytes();
    }

    private void takenBack() {
        of(rounds.kangping.publicityLeader).post("/api/nominations/" + nominee + "/retraction",
                Desk.of("reason", "再核实"));
    }

    private JsonNode proof() {
        var code = FormCode.in(PaperScans.qr(once)).orElseThrow();
        return of(rounds.kangping.cityClerk).get("/api/form-proofs/" + code);
    }

    @Test
    void theFirstStandsAloneAndTheFileWithBothIsVoid() {
        takenBack();

        assertThat(sealed()).isEqualTo(once);
        assertThat(verifier.verify(once).intact()).isTrue();
        var both = verifier.verify(twice);
        assertThat(both.intact()).isFalse();
        assertThat(both.problems()).singleElement().asString().contains("意见已撤回，这份文件已失效");
        var form = forms.of(List.of(nominee)).get(nominee);
        assertThat(form.isStamped(Nominees.EMPLOYER_OPINION)).isTrue();
        assertThat(form.isStamped(Nominees.RECOMMENDATION_OPINION)).isFalse();
    }

    @Test
    void aStrangerIsToldWhichOfThemStands() {
        assertThat(proof().path("marks")).hasSize(2).noneMatch(mark -> mark.has("voidedOn"));

        takenBack();

        assertThat(proof().has("ended")).isFalse();
        assertThat(list(proof().path("marks"))).extracting(mark -> mark.has("voidedOn")).containsExactly(false, true);
    }

    @Test
    void theNextIsPutOntoWhatTheFirstUnitSealed() throws Exception {
        takenBack();
        rounds.recommend(nominee);
        publicity.press();

        var again = sealed();
        assertThat(Arrays.copyOf(again, once.length)).isEqualTo(once);
        var verdict = verifier.verify(again);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.seals()).hasSize(2);
        assertThat(verifier.verify(twice).problems()).singleElement().asString().contains("已失效");
        assertThat(verifier.verify(once).problems()).singleElement().asString().contains("缺少登记过的最后1枚印章");
        var kept = Files.write(folder.resolve("again.pdf"), again);
        assertThat(ForeignTool.named("pdfsig").run("-nocert", kept.toString()).split("Signature is Valid", -1))
                .hasSize(3);
    }

    private byte[] ofd() {
        return of(rounds.kangping.clerk).downloaded("/api/nominations/" + nominee + "/sealed-form?as=OFD");
    }

    private JsonNode verified(byte[] file) {
        var answer = of(rounds.kangping.cityClerk).sent("/api/seal-verifications", Map.of(), Map.of("file", file));
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Test
    void asOfdTheFinishedFormHasTheSealsThatStandAndNoOther() {
        var first = ofd();
        assertThat(verified(first).path("intact").asBoolean()).as(verified(first).toString()).isTrue();
        assertThat(list(verified(first).path("seals"))).extracting(seal -> seal.path("unitName").asText())
                .containsExactly(rounds.kangping.hospital.name(), rounds.kangping.publicity.name());
        takenBack();
        assertThat(verified(first).path("intact").asBoolean()).isFalse();
        rounds.recommend(nominee);
        publicity.press();

        var again = verified(ofd());

        assertThat(again.path("intact").asBoolean()).as(again.toString()).isTrue();
        assertThat(again.path("seals")).hasSize(2);
    }

    @Test
    void asOfdThereIsNoneOfAFormWithABoxOnPaperAndThatIsSaid() {
        takenBack();
        beans.createBean(StampsOnPaper.class).stamp(nominee, 1, rounds.plan.id(), rounds.kangping.publicity.id(),
                rounds.caller(rounds.kangping.clerk), Nominees.RECOMMENDATION_OPINION);

        assertThat(of(rounds.kangping.clerk).refused(409, "/api/nominations/" + nominee + "/sealed-form?as=OFD",
                Desk.of()).path("detail").asText()).startsWith("“推荐单位意见”栏盖的是纸质印章");
    }
}
