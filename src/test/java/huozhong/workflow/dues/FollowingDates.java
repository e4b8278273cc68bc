package huozhong.workflow.dues;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.organization.Post;

/** Tasks and timers of a plan whose date is moved over HTTP. */
abstract class FollowingDates extends PlannedTasks {

    private static final int MORE_THAN_A_CHUNK = 60;
    private static final String REMINDING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D"
                targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="Reminding" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Wait"/>
                <bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition id="T"><bpmn:timeDate
                    xsi:type="bpmn:tFormalExpression">${dueSteps.by(execution.processBusinessKey, 'Nomination', \
            'ROSTERS')}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F2" sourceRef="Wait" targetRef="End"/>
                <bpmn:endEvent id="End"/>
              </bpmn:process>
            </bpmn:definitions>""";

    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;

    @Test
    void givesOpenTasksTheNewDateInTheListAndInTheEngine() {
        nominees(0, MORE_THAN_A_CHUNK);
        assertThat(dues()).containsOnly(BEFORE).hasSize(MORE_THAN_A_CHUNK);

        var move = moved();
        nominees(MORE_THAN_A_CHUNK, MORE_THAN_A_CHUNK + 1);
        awaitEnd(move);

        assertThat(dues()).containsOnly(AFTER).hasSize(MORE_THAN_A_CHUNK + 1);
        assertThat(enginesDues()).containsOnly(AFTER).hasSize(MORE_THAN_A_CHUNK + 1);
        assertThat(progress(move).path("done").asInt()).isEqualTo(progress(move).path("total").asInt())
                .isBetween(MORE_THAN_A_CHUNK, MORE_THAN_A_CHUNK + 1);
    }

    @Test
    void leavesWhatHangsOnOtherDates() {
        var publicity = desk.of(desk.kangping.appointed("何静", desk.kangping.cityPublicity, Post.Kind.CLERK));
        publicity.post("/api/selections", of("planId", desk.kangping.plan.id(),
                "unitId", desk.kangping.cityPublicity.id(), "kind", "FROM_COUNTY_TEAMS"));
        var own = desk.of(desk.kangping.appointed("吕梅", desk.kangping.cityHealth, Post.Kind.CLERK));
        own.post("/api/selections", of("planId", desk.kangping.plan.id(),
                "unitId", desk.kangping.cityHealth.id(), "kind", "OWN_POOL"));

        var move = moved();
        awaitEnd(move);

        assertThat(due(own.tasks("ChooseNominees").get(0))).isEqualTo(AFTER);
        assertThat(due(publicity.tasks("ChooseNominees").get(0))).isEqualTo(LocalDateTime.of(2024, 5, 11, 0, 0));

        var city = desk.leader.post(desk.path("/phases/CITY_TEAMS/moves"),
                of("from", "2024-05-01", "to", "2024-05-09", "reason", "提前一天", "anyway", true));
        awaitEnd(city);
        assertThat(due(own.tasks("ChooseNominees").get(0))).isEqualTo(AFTER);
        assertThat(due(publicity.tasks("ChooseNominees").get(0))).isEqualTo(LocalDateTime.of(2024, 5, 10, 0, 0));
    }

    @Test
    void goesOnFromWhereAStoppedNodeLeftIt() {
        nominees(0, 5);
        var move = moved();
        awaitEnd(move);
        var ids = jdbc.queryForList("select distinct task_id from task_entry where context_id = ? order by task_id",
                String.class, desk.kangping.plan.id());
        ids.forEach(this::stale);

        jdbc.update("""
                update due_shift set finished_at = null, done = 3, total = 5, position = ?, next_at = ? where id = ?""",
                ids.get(2), BEFORE.minusYears(1), move.path("id").asText());
        awaitEnd(move);

        assertThat(progress(move).path("done").asInt()).isEqualTo(5);
        assertThat(ids.stream().map(this::dueOf)).containsExactly(BEFORE, BEFORE, BEFORE, AFTER, AFTER);
    }

    @Test
    void looksOnceMoreForWhatWasWrittenWithTheOldDateMeanwhile() {
        nominees(0, 2);
        var move = moved();
        awaitEnd(move);
        jdbc.queryForList("select distinct task_id from task_entry where context_id = ?", String.class,
                desk.kangping.plan.id()).forEach(this::stale);

        clock.pass(DueShifts.SETTLING);
        eventually(() -> jdbc.queryForObject("select count(*) from due_shift where id = ? and settled_at is not null",
                Integer.class, move.path("id").asText()) == 1);

        assertThat(dues()).containsOnly(AFTER).hasSize(2);
        assertThat(enginesDues()).containsOnly(AFTER).hasSize(2);
        assertThat(progress(move).path("done").asInt()).isEqualTo(2);
    }

    @Test
    void waitsWhileTheEngineIsInTheWayAndGoesOnAfterwards() {
        nominees(0, 2);
        jdbc.execute("alter table ACT_RU_TASK rename to ACT_RU_TASK_AWAY");
        JsonNode move;
        try {
            move = moved();
            eventually(() -> jdbc.queryForObject("select count(*) from due_shift where due_key like ? and attempts > 0",
                    Integer.class, desk.kangping.plan.id() + ":%") == 1);
        } finally {
            jdbc.execute("alter table ACT_RU_TASK_AWAY rename to ACT_RU_TASK");
        }
        assertThat(dues()).containsOnly(BEFORE);

        clock.pass(Duration.ofMinutes(1));
        awaitEnd(move);

        assertThat(dues()).containsOnly(AFTER).hasSize(2);
    }

    @Test
    void movesATimerThatADiagramSetsByTheDate() {
        nominees(0, 1);
        var nomination = jdbc.queryForObject("select distinct case_id from task_entry where context_id = ?",
                String.class,
                desk.kangping.plan.id());
        var deployment = repository.createDeployment().addString("Reminding.bpmn", REMINDING).deploy();
        try {
            var instance = runtime.startProcessInstanceByKey("Reminding", nomination).getId();
            assertThat(timer(instance)).isEqualTo(BEFORE);

            var move = moved();
            awaitEnd(move);

            assertThat(timer(instance)).isEqualTo(AFTER);
            assertThat(progress(move).path("done").asInt()).isEqualTo(2);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
