package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.nomination.Opinion.Track;
import huozhong.nomination.field.Field;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;
import huozhong.workflow.NotAssigned;
import huozhong.workflow.desk.TransferTask;

/** Employers that are not in the system, or have nobody there: their word on paper, or 待分派. */
abstract class OnPaper extends Journey {

    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private TransferTask transfer;
    @Autowired
    private Organization organization;
    @Autowired
    private Staffing staffing;

    @Test
    void isWrittenDownByTheRecommendersClerkWithItsScan() {
        var id = submitted(atAnUnknownEmployer());

        assertThat(taskOf(kangping.clerk).onPaper()).isTrue();
        assertThatThrownBy(() -> agree(kangping.clerk)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("书面意见须上传盖章扫描件");
        assertThatThrownBy(() -> submit(kangping.clerk, "{'decision':'AGREE','scan':'" + kangping.photo() + "'}"))
                .isInstanceOf(InvalidInput.class);
        submit(kangping.clerk, "{'decision':'AGREE','givenOn':'2024-04-01','scan':'" + kangping.scan() + "'}");

        assertThat(opinions.of(id))
                .extracting(one -> one.taken().track(), Opinion::unitId, one -> one.speaker().unitName(),
                        one -> one.taken().givenOn(), one -> one.word().text())
                .containsExactly(tuple(Track.PAPER, null, "某央企沈阳分公司工程师", LocalDate.of(2024, 4, 1),
                        "情况属实，同意推荐。"));
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitSelection");
    }

    @Test
    void isNotDatedInTheFutureNorLongAgo() {
        submitted(atAnUnknownEmployer());
        var scan = kangping.scan();

        assertThatThrownBy(() -> submit(kangping.clerk,
                "{'decision':'AGREE','givenOn':'2099-04-01','scan':'" + scan + "'}")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> submit(kangping.clerk,
                "{'decision':'AGREE','givenOn':'2014-04-01','scan':'" + scan + "'}")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("意见日期早于一年前");
        assertThatThrownBy(() -> submit(kangping.clerk,
                "{'decision':'AGREE','givenOn':'yesterday','scan':'" + scan + "'}")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void movesToALeaderWhoIsEnabledAgain() {
        staffing.disable(kangping.hospitalLeader.id());
        aNomineeAtTheEmployer();
        assertThat(taskOf(kangping.clerk).onPaper()).isTrue();

        staffing.enable(kangping.hospitalLeader.id());

        assertThat(taskOf(kangping.hospitalLeader).onPaper()).isFalse();
        assertThat(tasksOf(kangping.clerk)).isEmpty();
    }

    @Test
    void movesToTheUnitsFirstLeader() {
        var clinic = kangping.unit("-KP-MZ", kangping.prefix + "门诊部", Unit.EMPLOYER, kangping.county);
        var id = submitted(kangping.dossier("王𬎆", "13804011851").with(Field.EMPLOYER, clinic.name() + "医师"));
        assertThat(taskOf(kangping.clerk)).satisfies(task -> {
            assertThat(task.onPaper()).isTrue();
            assertThat(task.unitId()).isEqualTo(clinic.id());
        });

        var leader = kangping.appointed("蒋丽", clinic, Post.Kind.LEADER);

        assertThat(tasksOf(kangping.clerk)).isEmpty();
        agree(leader);
        assertThat(opinions.of(id)).extracting(one -> one.taken().track(), Opinion::unitId)
                .containsExactly(tuple(Track.ACCOUNT, clinic.id()));
    }

    @Test
    void isAskedOfTheCommunityThatTheClerkNames() {
        var community = kangping.unit("-KP-SQ", "胜利社区", Unit.COMMUNITY, kangping.county);
        var leader = kangping.appointed("蒋丽", community, Post.Kind.LEADER);
        var clerk = kangping.caller(kangping.clerk);
        var id = draftNominee.draft(kangping.plan.id(), kangping.publicity.id(), atAnUnknownEmployer(), community.id(),
                clerk).id();

        submitDraft.submit(id, 0, clerk);

        assertThat(sheet(id).standing().kind()).isEqualTo(Nomination.Kind.RESIDENT);
        assertThat(taskOf(leader).step()).isEqualTo("GiveEmployerOpinion");
    }

    @Test
    void standsWithThePlansOfficeWhereNobodyIsFoundUntilItGivesItToAUnit() {
        var library = kangping.unit("-KP-WHG", "康平县文化馆", "CULTURE", kangping.county);
        var clerk = kangping.appointed("蒋丽", library, Post.Kind.CLERK);
        var post = organization.postsOf(kangping.clerk.id()).get(0);
        staffing.dismiss(post.id(), LocalDate.of(2024, 1, 2));
        var dossier = atAnUnknownEmployer().with(Field.PHOTO, kangping.photo(library));
        var id = draftNominee.draft(kangping.plan.id(), library.id(), dossier, null, kangping.caller(clerk)).id();

        submitDraft.submit(id, 0, kangping.caller(clerk));

        assertThat(taskOf(kangping.cityClerk).unassigned()).isTrue();
        assertThatThrownBy(() -> agree(kangping.cityClerk)).isInstanceOf(NotAssigned.class);
        transfer.toUnit(taskOf(kangping.cityClerk).taskId(), kangping.hospital.id(), "请贵单位出具意见",
                kangping.caller(kangping.cityClerk));
        agree(kangping.hospitalLeader);
        assertThat(opinions.of(id)).extracting(Opinion::unitId).containsExactly(kangping.hospital.id());
    }

    private Dossier atAnUnknownEmployer() {
        return kangping.dossier("王𬎆", "13804011851").with(Field.EMPLOYER, "某央企沈阳分公司工程师");
    }
}
