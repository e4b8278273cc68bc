package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;
import huozhong.shared.PersonalData;

/** Over HTTP: whom of a list somebody has opened is his own, at whatever machine, until the person is corrected. */
@RoundsTest
class OpenedPeopleTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private List<PersonalData> personalData;
    @Autowired
    private TransactionTemplate transaction;

    private Rounds rounds;
    private Desk city;
    private List<String> nominees;
    private String list;

    @BeforeEach
    void aSignedListOfTwo() {
        rounds = beans.createBean(Rounds.class);
        city = of(rounds.reviewer);
        nominees = rounds.recommended("HEALTH", 2);
        list = rounds.signed();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String opened(String nominee) {
        return "/api/submissions/" + list + "/people/" + nominee + "/opened";
    }

    private List<String> openedBy(Desk desk) {
        return Desk.list(desk.get("/api/submissions/" + list + "/people")).stream()
                .filter(one -> one.path("opened").asBoolean()).map(one -> one.path("nominationId").asText()).toList();
    }

    @Test
    void isRememberedForWhoOpenedThemAtAnyMachine() {
        assertThat(openedBy(city)).isEmpty();

        city.put(opened(nominees.get(0)), Map.of());

        assertThat(openedBy(of(rounds.reviewer))).containsExactly(nominees.get(0));
        assertThat(openedBy(of(rounds.kangping.cityClerk))).isEmpty();
    }

    @Test
    void isTheSameTwiceAndAtOnce() {
        var window = new Desk(port, rounds.reviewer.login(), PASSWORD);
        var both = List.of(city, window).stream().map(desk -> CompletableFuture.supplyAsync(() ->
                desk.put(opened(nominees.get(0)), Map.of()))).toList();
        both.forEach(CompletableFuture::join);
        city.put(opened(nominees.get(0)), Map.of());

        assertThat(openedBy(city)).containsExactly(nominees.get(0));
    }

    @Test
    void isOverOnceThePersonWasCorrected() {
        city.put(opened(nominees.get(0)), Map.of());
        city.put(opened(nominees.get(1)), Map.of());
        city.post("/api/submissions/" + list + "/people/" + nominees.get(0) + "/return",
                Desk.of("reason", "请核对", "fields", "mobile"));

        rounds.correct(nominees.get(0), Map.of("mobile", "13911110000", "explanation", "号码已更换"));

        assertThat(openedBy(city)).containsExactly(nominees.get(1));
    }

    @Test
    void isForThoseOnAListThatOneMaySee() {
        city.putRefused(404, opened(rounds.recommended("ARTS", 1).get(0)), Map.of());
        of(rounds.kangping.hospitalLeader).putRefused(404, opened(nominees.get(0)), Map.of());

        assertThat(openedBy(city)).isEmpty();
    }

    @Test
    void goesWithThePersonsData() {
        nominees.forEach(nominee -> city.put(opened(nominee), Map.of()));

        transaction.executeWithoutResult(status ->
                personalData.forEach(part -> part.forgetNominees(List.of(nominees.get(0)))));

        assertThat(openedBy(city)).containsExactly(nominees.get(1));
    }
}
