package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;
import huozhong.workflow.desk.TransferTask;
import huozhong.workflow.running.SuccessorMissing;

/** Units that end (撤销) while tasks wait in their hands. */
abstract class Successions extends Journey {

    @Autowired
    private Staffing staffing;
    @Autowired
    private Organization organization;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private NomineeFile file;
    @Autowired
    private TransferTask transfer;

    @Test
    void handAnEmployersTaskToItsSuccessorWhoseWordItIsThen() {
        var group = kangping.unit("-KP-YLJT", "康平县医疗集团", Unit.EMPLOYER, kangping.county);
        var leader = kangping.appointed("蒋丽", group, Post.Kind.LEADER);
        var id = aNomineeAtTheEmployer();

        staffing.endUnit(kangping.hospital.id(), group);

        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
        assertThat(taskOf(leader)).satisfies(task -> {
            assertThat(task.unitId()).isEqualTo(group.id());
            assertThat(task.holderId()).isEqualTo(group.id());
        });
        agree(leader);
        assertThat(opinions.of(id)).extracting(Opinion::unitId).containsExactly(group.id());
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitSelection");
    }

    @Test
    void askOnPaperWhereTheSuccessorHasNobodyYetUntilItHas() {
        var group = kangping.unit("-KP-YLJT", "康平县医疗集团", Unit.EMPLOYER, kangping.county);
        aNomineeAtTheEmployer();

        staffing.endUnit(kangping.hospital.id(), group);

        assertThat(taskOf(kangping.clerk)).satisfies(task -> {
            assertThat(task.onPaper()).isTrue();
            assertThat(task.unitId()).isEqualTo(group.id());
        });
        var leader = kangping.appointed("蒋丽", group, Post.Kind.LEADER);
        assertThat(taskOf(leader).unitId()).isEqualTo(group.id());
    }

    @Test
    void leadNewTasksToTheLastOfThoseWhoTookOver() {
        var group = kangping.unit("-KP-YLJT", "康平县医疗集团", Unit.EMPLOYER, kangping.county);
        var next = kangping.unit("-KP-YGT", "康平县医共体", Unit.EMPLOYER, kangping.county);
        var leader = kangping.appointed("蒋丽", next, Post.Kind.LEADER);
        var id = aDraft(kangping.dossier("王𬎆", "13804011851"));
        staffing.endUnit(kangping.hospital.id(), group);
        staffing.endUnit(group.id(), next);

        submitDraft.submit(id, 0, kangping.caller(kangping.clerk));

        assertThat(taskOf(leader).caseId()).isEqualTo(id);
    }

    @Test
    void leaveTheUnassignedToThePlansOfficeWhereNobodyTakesOver() {
        aNomineeAtTheRecommender();

        staffing.endUnit(kangping.publicity.id(), null);
        assertThat(taskOf(kangping.officeLeader).unassigned()).isFalse();
        staffing.endUnit(kangping.office.id(), null);

        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
        assertThat(tasksOf(kangping.officeLeader)).isEmpty();
        assertThat(taskOf(kangping.cityClerk).unassigned()).isTrue();
    }

    @Test
    void keepWhatIsUnassignedWithAnOfficeThatIsThere() {
        aNomineeAtTheRecommender();
        staffing.endUnit(kangping.publicity.id(), null);
        staffing.endUnit(kangping.office.id(), null);
        var bureau = kangping.unit("-WMJ", "市文明局", Unit.CIVILITY_OFFICE, kangping.city);
        var clerk = kangping.appointed("蒋丽", bureau, Post.Kind.CLERK);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                status -> staffing.endUnit(kangping.cityOffice.id(), null))).isInstanceOf(SuccessorMissing.class);
        assertThat(taskOf(kangping.cityClerk).unassigned()).isTrue();
        staffing.endUnit(kangping.cityOffice.id(), bureau);

        assertThat(tasksOf(kangping.cityClerk)).isEmpty();
        assertThat(taskOf(clerk).unassigned()).isTrue();
    }

    @Test
    void handOnWhatWasHandedToTheUnit() {
        var team = kangping.unit("-KP-WMB2", "康平县文明创建中心", Unit.CIVILITY_OFFICE, kangping.county);
        kangping.appointed("蒋丽", team, Post.Kind.LEADER);
        aNomineeAtTheRecommender();
        transfer.toUnit(tasksOf(kangping.officeLeader).get(0).taskId(), team.id(), "更熟悉情况",
                kangping.caller(kangping.officeLeader));
        var group = kangping.unit("-KP-FWZX", "康平县文明服务中心", Unit.CIVILITY_OFFICE, kangping.county);
        var leader = kangping.appointed("孙丽", group, Post.Kind.LEADER);

        staffing.endUnit(team.id(), group);

        assertThat(tasksOf(kangping.officeLeader)).isEmpty();
        assertThat(taskOf(leader).unitId()).isEqualTo(group.id());
    }

    @Test
    void letTheSuccessorActForTheUnitAndNobodyOfItsOwnAnyMore() {
        var bureau = kangping.unit("-KP-XCJ", "康平县宣传局", Unit.PUBLICITY, kangping.county);
        var clerk = kangping.appointed("蒋丽", bureau, Post.Kind.CLERK);
        kangping.appointed("孙丽", bureau, Post.Kind.SEAL_KEEPER);
        var id = aNomineeInThePool();

        staffing.endUnit(kangping.publicity.id(), bureau);

        assertThat(kangping.caller(kangping.clerk).duties()).isEmpty();
        assertThat(kangping.caller(clerk).dutyIn(kangping.publicity.id(), Post.Kind.CLERK)).isPresent();
        assertThat(kangping.caller(clerk).dutyIn(kangping.publicity.id(), Post.Kind.SEAL_KEEPER)).isEmpty();
        assertThat(file.sheet(id, kangping.caller(clerk)).place().id()).isEqualTo(id);
    }

    @Test
    void areNotForUnitsThatEndedThemselves() {
        var clinic = kangping.unit("-KP-MZ", "康平县门诊部", Unit.EMPLOYER, kangping.county);
        staffing.endUnit(clinic.id(), null);
        var ended = organization.unit(clinic.id());

        assertThatThrownBy(() -> staffing.endUnit(kangping.hospital.id(), ended)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> staffing.endUnit(kangping.hospital.id(), kangping.hospital))
                .isInstanceOf(InvalidInput.class);
        assertThat(organization.unit(kangping.hospital.id()).isActive()).isTrue();
    }
}
