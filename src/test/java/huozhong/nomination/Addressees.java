package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Recused;
import huozhong.workflow.TaskGone;
import huozhong.workflow.desk.RetractTransfer;
import huozhong.workflow.desk.TransferTask;
import huozhong.workflow.desk.UrgedToday;

/** Who has a task, and how it gets to somebody else. */
abstract class Addressees extends Journey {

    @Autowired
    private TransferTask transfer;
    @Autowired
    private RetractTransfer retraction;

    @Test
    void staysInTheListWithTheDayUntilWhichItIsPutAside() {
        aNomineeAtTheEmployer();
        var leader = kangping.caller(kangping.hospitalLeader);
        var task = taskOf(kangping.hospitalLeader).taskId();
        var today = Shanghai.today(clock);

        assertThatThrownBy(() -> defer.defer(task, today, leader)).isInstanceOf(InvalidInput.class);
        defer.defer(task, today.plusDays(1), leader);

        assertThat(taskOf(kangping.hospitalLeader).deferredUntil()).isEqualTo(today.plusDays(1));
    }

    @Test
    void goesToAnotherLeaderOfTheUnit() {
        var other = kangping.appointed("蒋丽", kangping.hospital, Post.Kind.LEADER);
        var id = aNomineeAtTheEmployer();
        var task = taskOf(other).taskId();

        transfer.toUser(task, other.id(), "另有任务", kangping.caller(kangping.hospitalLeader));

        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
        assertThatThrownBy(() -> submit(kangping.hospitalLeader, task, "{'decision':'AGREE'}"))
                .isInstanceOf(TaskGone.class).hasMessageContaining("转交给蒋丽办理");
        agree(other);
        assertThat(opinions.of(id)).extracting(Opinion::userId, Opinion::unitId, one -> one.speaker().post())
                .containsExactly(tuple(other.id(), kangping.hospital.id(), "LEADER"));
    }

    @Test
    void goesToALikeUnitInTheRegionAndNowhereElse() {
        var team = kangping.unit("-KP-WMB2", "康平县文明创建中心", Unit.CIVILITY_OFFICE, kangping.county);
        var leader = kangping.appointed("蒋丽", team, Post.Kind.LEADER);
        var id = aNomineeAtTheRecommender();
        var task = tasksOf(kangping.officeLeader).get(0).taskId();
        var caller = kangping.caller(kangping.officeLeader);

        assertThatThrownBy(() -> transfer.toUnit(task, kangping.hospital.id(), "另有任务", caller))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> transfer.toUnit(task, kangping.cityOffice.id(), "另有任务", caller))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> transfer.toUser(task, leader.id(), "另有任务", caller)).isInstanceOf(InvalidInput.class);
        pass();
        transfer.toUnit(task, team.id(), "另有任务", caller);

        agree(leader);
        assertThat(opinions.of(id)).extracting(Opinion::unitId).contains(team.id());
    }

    /** 所在工作单位意见 is the employer's own: no school speaks for a nurse. */
    @Test
    void isNotHandedToAnotherEmployer() {
        var school = kangping.unit("-KP-XX", "康平县实验学校", Unit.EMPLOYER, kangping.county);
        kangping.appointed("蒋丽", school, Post.Kind.LEADER);
        aNomineeAtTheEmployer();
        var task = taskOf(kangping.hospitalLeader).taskId();
        var caller = kangping.caller(kangping.hospitalLeader);

        assertThatThrownBy(() -> transfer.toUnit(task, school.id(), "另有任务", caller))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("只能由本单位出具");
    }

    /** Taken back, it is offered to both of those who run the county again. */
    @Test
    void comesBackToEverybodyToWhomItWasOffered() {
        var colleague = kangping.appointed("蒋丽", kangping.office, Post.Kind.LEADER);
        aNomineeAtTheRecommender();
        var caller = kangping.caller(kangping.officeLeader);
        var passed = transfer.toUser(tasksOf(kangping.officeLeader).get(0).taskId(), colleague.id(), "另有任务", caller);
        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();

        pass();
        retraction.retract(passed, "选错人了", caller);

        assertThat(tasksOf(kangping.publicityLeader)).hasSize(1);
        assertThat(tasksOf(kangping.officeLeader)).hasSize(1);
    }

    @Test
    void isUrgedOnceADayByWhoMaySeeTheCase() {
        aNomineeAtTheEmployer();
        var task = taskOf(kangping.hospitalLeader).taskId();
        var clerk = kangping.caller(kangping.clerk);
        var outsider = kangping.appointed("蒋丽", kangping.cityHealth, Post.Kind.CLERK);

        urge.urge(task, clerk);

        assertThatThrownBy(() -> urge.urge(task, clerk)).isInstanceOf(UrgedToday.class);
        assertThatThrownBy(() -> urge.urge(task, kangping.caller(outsider))).isInstanceOf(NotFound.class);
        clock.pass(Duration.ofDays(1));
        urge.urge(task, clerk);
    }

    @Test
    void namesWhomADeputyStandsInFor() {
        var deputy = kangping.appointed("蒋丽", kangping.hospital, Post.Kind.CLERK);
        kangping.deputise(kangping.hospitalLeader, deputy);
        var id = aNomineeAtTheEmployer();

        agree(deputy);

        assertThat(opinions.of(id)).extracting(Opinion::userId, one -> one.speaker().insteadOf(),
                one -> one.speaker().post())
                .containsExactly(tuple(deputy.id(), kangping.hospitalLeader.id(), "LEADER"));
    }

    @Test
    void letsADeputyDoWhatWasGivenToTheAbsentAlone() {
        var other = kangping.appointed("蒋丽", kangping.hospital, Post.Kind.LEADER);
        kangping.deputise(other, kangping.hospitalLeader);
        var id = aNomineeAtTheEmployer();
        transfer.toUser(taskOf(other).taskId(), other.id(), "另有任务", kangping.caller(kangping.hospitalLeader));

        agree(kangping.hospitalLeader);

        assertThat(opinions.of(id)).extracting(Opinion::userId, one -> one.speaker().insteadOf())
                .containsExactly(tuple(kangping.hospitalLeader.id(), other.id()));
    }

    @Test
    void neverAsksANomineeAboutHimself() {
        var nominee = kangping.appointed("王𬎆", "13804011851", kangping.hospital, Post.Kind.LEADER);
        aNomineeAtTheEmployer();
        var task = taskOf(kangping.hospitalLeader).taskId();

        assertThatThrownBy(() -> agree(nominee)).isInstanceOf(Recused.class);
        assertThatThrownBy(() -> transfer.toUser(task, nominee.id(), "另有任务", kangping.caller(kangping.hospitalLeader)))
                .isInstanceOf(Recused.class);
        agree(kangping.hospitalLeader);
    }

    @Test
    void asksTheSuperiorWhereTheOnlyLeaderIsTheNominee() {
        var clinic = kangping.unit("-KP-MZ", kangping.prefix + "门诊部", Unit.EMPLOYER, kangping.county);
        var nominee = kangping.appointed("王𬎆", "13804011851", clinic, Post.Kind.LEADER);
        var id = submitted(kangping.dossier("王𬎆", "13804011851").with(Field.EMPLOYER, clinic.name() + "主任"));

        assertThat(tasksOf(nominee)).isEmpty();
        agree(kangping.officeLeader);

        assertThat(opinions.of(id)).extracting(Opinion::step, Opinion::unitId)
                .containsExactly(tuple("GiveEmployerOpinion", kangping.office.id()));
    }
}
