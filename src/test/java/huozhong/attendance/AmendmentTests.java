package huozhong.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.organization.Post;
import huozhong.shared.Ids;

/** 更正申请 over HTTP: what counts already is changed by the organiser's leader alone, who isn't who asked. */
@ApplicationTest
@Import(HeldActivities.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class AmendmentTests extends LedgerScene {

    private static final String REVIEW = "ReviewAmendment";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ForgetGatherings forgetting;

    private final String wang = Ids.next();
    private LocalDateTime nine;
    private String talk;
    private String path;

    @BeforeEach
    void aTalkThatIsOver() {
        aCounty();
        nine = now().toLocalDate().plusDays(1).atTime(9, 0);
        talk = gathering("宣讲", nine, List.of(wang));
        path = "/api/gatherings/" + talk + "/people/" + wang + "/amendment";
        at(nine.plusMinutes(125));
        ending.endAll();
    }

    private void itCounts() {
        transaction.executeWithoutResult(status -> counting.count(List.of(talk), now()));
    }

    private Map<String, Object> wasThere() {
        return Desk.of("state", "PRESENT", "in", nine.toString(), "out", nine.plusMinutes(90).toString(), "reason",
                "手机没电，负责人在场见证");
    }

    private Attended written() {
        return book.of(List.of(talk)).get(talk).get(0);
    }

    private JsonNode task(Desk desk) {
        return desk.tasks(REVIEW).get(0);
    }

    @Test
    void isGrantedByTheOrganisersLeaderAndTheOldWordStays() {
        itCounts();
        var clerk = of(kangping.clerk);
        var id = clerk.post(path, wasThere()).path("id").asText();
        assertThat(clerk.refused(409, path, wasThere()).path("code").asText()).isEqualTo("AmendmentOpen");
        var leader = of(kangping.publicityLeader);
        assertThat(leader.get("/api/amendments/" + id).at("/now/state").asText()).isEqualTo("ABSENT");
        assertThat(task(leader).path("title").asText()).isEqualTo("更正申请：宣讲");

        leader.submit(task(leader), Desk.of("decision", "AGREE"));

        assertThat(written()).satisfies(one -> {
            assertThat(one.state()).isEqualTo(Presence.State.PRESENT);
            assertThat(one.minutes()).isEqualTo(90);
            assertThat(one.means()).isEqualTo(Means.AMENDED);
            assertThat(one.isCounted()).isTrue();
        });
        assertThat(clerk.get("/api/amendments/" + id).path("state").asText()).isEqualTo("GRANTED");
        assertThat(jdbc.sql("""
                select c.from_state from presence_change c join presence p on p.id = c.presence_id
                where p.person_id = ?""").param(wang).query(String.class).list()).containsExactly("ABSENT");
        assertThat(of(kangping.hospitalLeader).raw("/api/amendments/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void isRefusedWithAReasonAndChangesNothing() {
        itCounts();
        var id = of(kangping.clerk).post(path, wasThere()).path("id").asText();
        var leader = of(kangping.publicityLeader);
        leader.refused(400, "/api/tasks/" + task(leader).path("taskId").asText() + "/submission",
                Desk.of("decision", "REJECT"));

        leader.submit(task(leader), Desk.of("decision", "REJECT", "text", "当天的签到表上没有他"));

        assertThat(written().state()).isEqualTo(Presence.State.ABSENT);
        assertThat(of(kangping.clerk).get("/api/amendments/" + id).path("answer").asText()).contains("没有他");
        assertThat(of(kangping.clerk).post(path, wasThere()).path("id").asText()).isNotEqualTo(id);
    }

    @Test
    void isAskedForOnceItCountsAndByWhoKeepsIt() {
        var clerk = of(kangping.clerk);
        assertThat(clerk.refused(409, path, wasThere()).path("code").asText()).isEqualTo("NotCountedYet");
        itCounts();
        of(kangping.publicityLeader).refused(404, path, wasThere());
        clerk.refused(400, path, Desk.of("state", "ABSENT", "reason", " "));
        clerk.refused(400, path, Desk.of("state", "PRESENT", "in", nine.toString(), "out", nine.toString(), "reason",
                "在场"));
        clerk.refused(404, "/api/gatherings/" + talk + "/people/" + Ids.next() + "/amendment", wasThere());
    }

    @Test
    void isNotDecidedByWhoAsked() {
        itCounts();
        kangping.appoint(kangping.clerk, kangping.publicity, Post.Kind.LEADER);
        var both = of(kangping.clerk);
        both.post(path, wasThere());
        var submission = "/api/tasks/" + task(both).path("taskId").asText() + "/submission";

        assertThat(both.refused(409, submission, Desk.of("decision", "AGREE")).path("code").asText())
                .isEqualTo("Recused");

        assertThat(written().state()).isEqualTo(Presence.State.ABSENT);
        var leader = of(kangping.publicityLeader);
        leader.submit(task(leader), Desk.of("decision", "AGREE"));
        assertThat(written().state()).isEqualTo(Presence.State.PRESENT);
    }

    @Test
    void saysNothingOfAPersonWhoIsForgotten() {
        itCounts();
        var id = of(kangping.clerk).post(path, wasThere()).path("id").asText();

        transaction.executeWithoutResult(status -> forgetting.forgetNominees(List.of(wang)));

        assertThat(of(kangping.clerk).get("/api/amendments/" + id).at("/wanted/reason").asText()).isEmpty();
    }
}
