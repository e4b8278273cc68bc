package huozhong.nomination;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.plan.PlanDesk;

/** What agreeing brings, told before it is done: where they go, and the seats once there are any. */
@ApplicationTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=true",
        "spring.datasource.url=jdbc:h2:mem:effects;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class StepEffectTests {

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private TestClock clock;

    private PlanDesk desks;
    private Desk clerk;
    private Desk leader;
    private Desk employer;

    @BeforeEach
    void desks() {
        desks = new PlanDesk(port, beans, credentials);
        clerk = desks.of(desks.kangping.clerk);
        leader = desks.of(desks.kangping.publicityLeader);
        employer = desks.of(desks.kangping.hospitalLeader);
    }

    @Test
    void namesTheNextPlacesAndNoSeatsBeforeTheRound() {
        var effect = effect(employer, "GiveEmployerOpinion");

        assertThat(list(effect.path("next")).stream().map(JsonNode::asText))
                .containsExactlyInAnyOrder("推荐单位意见", "等待遴选结果");
        assertThat(effect.path("seats")).isEmpty();
        assertThat(effect(employer, "NoSuchStep").path("next")).isEmpty();
    }

    @Test
    void countsWhoHasASeatAndWhoWasAgreedTo() {
        chosen(List.of("王甲", "李乙"));

        assertThat(seats(leader)).isEqualTo("20 2 0");
        leader.submit("GiveRecommendationOpinion", "王甲", of("decision", "AGREE"));
        assertThat(seats(leader)).isEqualTo("20 2 1");
        assertThat(seats(desks.of(desks.kangping.officeLeader))).isEqualTo("20 2 1");
        leader.submit("GiveRecommendationOpinion", "李乙", of("decision", "REJECT", "reason", "已调离"));
        assertThat(seats(leader)).endsWith(" 1");
    }

    @Test
    void showsNobodyTheSeatsOfOthers() {
        assertThat(effect(employer, "GiveRecommendationOpinion").path("seats")).isEmpty();
        assertThat(effect(desks.leader, "GiveRecommendationOpinion").path("seats")).isEmpty();
        assertThat(list(effect(desks.stranger, "GiveRecommendationOpinion").path("seats"))).hasSize(1)
                .allSatisfy(one -> assertThat(one.path("taken").asInt()).isZero());
    }

    /** Through both opinions' first half and a round of the county. */
    private void chosen(List<String> people) {
        var ids = people.stream().map(name -> nominee(name, "1380401180" + people.indexOf(name))).toList();
        people.forEach(name -> employer.submit("GiveEmployerOpinion", name, of("decision", "AGREE")));
        var round = clerk.post("/api/selections", of("planId", desks.kangping.plan.id(), "unitId",
                desks.kangping.publicity.id(), "kind", "OWN_POOL")).path("id").asText();
        clerk.post("/api/selections/" + round + "/choices", of("nominationIds", ids, "reserves", false));
        clerk.submit(clerk.tasks("ChooseNominees").get(0), of("decision", "PROPOSE"));
        leader.submit(leader.tasks("ConfirmSelection").get(0), of("decision", "AGREE"));
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return leader.tasks("GiveRecommendationOpinion").size() == people.size();
        });
    }

    private String nominee(String name, String mobile) {
        var dossier = json.valueToTree(desks.kangping.dossier(name, mobile));
        var id = clerk.post("/api/nominations", of("planId", desks.kangping.plan.id(),
                "unitId", desks.kangping.publicity.id(), "dossier", dossier)).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
        return id;
    }

    private JsonNode effect(Desk desk, String step) {
        return desk.get(desks.path("/step-effect?process=Nomination&step=" + step));
    }

    private String seats(Desk desk) {
        return list(effect(desk, "GiveRecommendationOpinion").path("seats")).stream()
                .filter(one -> one.path("category").asText().equals("HEALTH"))
                .map(one -> one.path("seats").asInt() + " " + one.path("taken").asInt() + " "
                        + one.path("agreed").asInt())
                .findFirst().orElseThrow();
    }
}
