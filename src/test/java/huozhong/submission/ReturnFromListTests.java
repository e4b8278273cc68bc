package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP: somebody returned out of a list learns from whom, why and what is to be corrected, as from any return. */
@RoundsTest
class ReturnFromListTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private Rounds rounds;
    private Desk clerk;
    private Desk city;
    private String nominee;
    private String list;

    @BeforeEach
    void aSignedList() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        city = of(rounds.reviewer);
        nominee = rounds.recommended("HEALTH", 1).get(0);
        list = rounds.signed();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String path() {
        return "/api/submissions/" + list + "/people/" + nominee + "/return";
    }

    private JsonNode row() {
        return clerk.get("/api/submissions/" + list + "/people").get(0);
    }

    private JsonNode said() {
        return Desk.list(clerk.get("/api/nominations/" + nominee + "/record").path("opinions")).stream()
                .filter(one -> one.path("decision").asText().equals("RETURN")).findFirst().orElseThrow();
    }

    @Test
    void saysWhoAtWhichStepWhyAndWhatInTheRecordAndInTheRow() {
        city.post(path(), Desk.of("reason", "请核对", "fields", "deeds,mobile"));

        var said = said();
        assertThat(said.path("step").asText()).isEqualTo("ReviewSubmission");
        assertThat(said.path("stepName").asText()).isEqualTo("审定名单");
        assertThat(said.path("unitName").asText()).isEqualTo(rounds.caller(rounds.reviewer).duties().get(0).unitName());
        assertThat(said.path("userId").asText()).isEqualTo(rounds.reviewer.id());
        assertThat(said.path("reason").asText()).isEqualTo("请核对");
        assertThat(said.path("fields").asText()).isEqualTo("deeds,mobile");
        assertThat(said.has("voided")).isFalse();
        assertThat(row().path("state").asText()).isEqualTo("RETURNED");
        assertThat(row().path("reason").asText()).isEqualTo("请核对");
        assertThat(Desk.list(row().path("fields"))).extracting(JsonNode::asText).containsExactly("deeds", "mobile");
    }

    @Test
    void asksForAtLeastOneFieldThatTheFormHas() {
        for (var fields : List.of("", " , ")) {
            var refused = city.refused(400, path(), Desk.of("reason", "请核对", "fields", fields));
            assertThat(refused.at("/problems/0/field").asText()).isEqualTo("fields");
            assertThat(refused.at("/problems/0/message").asText()).isEqualTo("请选择需要修改的栏目");
        }
        assertThat(city.refused(400, path(), Map.of("reason", "请核对")).at("/problems/0/field").asText())
                .isEqualTo("fields");
        assertThat(city.refused(400, path(), Desk.of("reason", "请核对", "fields", "deeds,password"))
                .at("/problems/0/message").asText()).contains("password");
        assertThat(city.refused(400, path(), Desk.of("reason", " ", "fields", "deeds")).at("/problems/0/message")
                .asText()).isEqualTo("请说明退回理由");
        assertThat(row().path("state").asText()).isEqualTo("LISTED");
        assertThat(rounds.steps(nominee)).isEmpty();
    }

    @Test
    void isAnsweredByTheCorrectionAndCanBeSaidAgain() {
        city.post(path(), Desk.of("reason", "请核对", "fields", "mobile"));
        rounds.correct(nominee, Map.of("mobile", "13911110000", "explanation", "号码已更换"));

        assertThat(said().at("/voided/cause").asText()).isEqualTo("CORRECTED");
        assertThat(row().path("fields")).isEmpty();

        city.post(path(), Desk.of("reason", "照片不清楚", "fields", "photo"));
        assertThat(Desk.list(row().path("fields"))).extracting(JsonNode::asText).containsExactly("photo");
    }

    @Test
    void isSettledWhenHisSeatIsTakenBack() {
        var round = rounds.text("select selection_id from choice where nomination_id = ?", nominee);
        city.post(path(), Desk.of("reason", "请核对", "fields", "mobile"));

        rounds.takeBack(round, nominee, rounds.kangping.publicityLeader);

        assertThat(said().at("/voided/cause").asText()).isEqualTo("CHOICE_TAKEN_BACK");
    }

    /** What the county and the city have to say to each other is not yet the employer's to know. */
    @Test
    void isNotToldToTheEmployerNorIsTheRanking() {
        var employer = of(rounds.kangping.hospitalLeader);
        city.post(path(), Desk.of("reason", "与所报类别不符", "fields", "mobile"));

        var told = employer.get("/api/nominations/" + nominee + "/rounds");
        var known = clerk.get("/api/nominations/" + nominee + "/rounds");

        assertThat(told.path("rounds")).isEmpty();
        assertThat(told.path("lists")).isEmpty();
        assertThat(employer.get("/api/nominations/" + nominee + "/record").toString()).doesNotContain("与所报类别不符");
        assertThat(known.path("rounds").path(0).path("ranking").asInt()).isEqualTo(1);
        assertThat(known.path("lists").path(0).path("reason").asText()).isEqualTo("与所报类别不符");
        assertThat(said().path("reason").asText()).isEqualTo("与所报类别不符");
    }

    /** Those who run the region read the list; its review is the leader's, and so are the people on it. */
    @Test
    void isForNobodyElse() {
        var keeper = rounds.appointed("章工", rounds.kangping.cityOffice, Post.Kind.SEAL_KEEPER);
        for (var desk : List.of(clerk, of(rounds.kangping.cityClerk), of(keeper))) {
            assertThat(desk.get("/api/submissions/" + list).path("id").asText()).isEqualTo(list);
            desk.refused(404, path(), Desk.of("reason", "请核对", "fields", "mobile"));
        }

        assertThat(row().path("state").asText()).isEqualTo("LISTED");
    }
}
