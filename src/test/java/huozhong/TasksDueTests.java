package huozhong;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import huozhong.workflow.Outbox;
import huozhong.workflow.desk.DueMorning;

/** What is near its date is told in the morning, once a step and date, until none of it is open. */
@ApplicationTest
class TasksDueTests extends PhasesScene {

    private static final LocalDateTime DAYS_BEFORE = LocalDateTime.of(2024, 4, 16, 8, 20);

    @Autowired
    private ApplicationContext beans;

    private List<JsonNode> near(String who) {
        return list(desk(who).get("/api/messages").path("items")).stream()
                .filter(one -> one.path("kind").asText().equals("TASKS_DUE")).toList();
    }

    @Test
    void tasksNearTheirDateAreOneMessageAStepUntilTheyAreDone() {
        setTo(LocalDateTime.of(2024, 4, 8, 9, 0));
        var teams = new TeamsByTheirWay(plan, this::desk, this::id, new Outbox(beans));
        teams.putForward("kp", 0);
        DueMorning.comes(beans);
        assertThat(near("kp-clerk")).as("eleven days before").isEmpty();

        setTo(DAYS_BEFORE);
        DueMorning.comes(beans);
        DueMorning.comes(beans);
        assertThat(near("kp-clerk")).hasSize(1);
        var told = near("kp-clerk").get(0);
        assertThat(told.path("amount").asInt()).isEqualTo(2);
        assertThat(told.path("due").asText()).isEqualTo("2024-04-19");
        assertThat(told.path("state").asText()).isEqualTo("UNREAD");
        assertThat(told.path("page").asText()).isEqualTo("/tasks?step=GiveEmployerOpinion");
        assertThat(near("kp-leader")).isEmpty();
        assertThat(near("hp-clerk")).isEmpty();

        teams.agreeOnPaper("kp");
        assertThat(near("kp-clerk").get(0).path("state").asText()).isEqualTo("OVER");
    }
}
