package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import huozhong.nomination.Nomination.State;
import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.Opinion.Decision;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.workflow.CorrectionPending;

/** 退回修改. */
abstract class Corrections extends Journey {

    @Test
    void letsTheReturnedTaskWaitForTheClerksCorrection() {
        aNomineeAtTheEmployer();

        giveBack(kangping.hospitalLeader);

        assertThat(taskOf(kangping.hospitalLeader).isWaiting()).isTrue();
        assertThat(taskOf(kangping.clerk).step()).isEqualTo("CorrectNomination");
        assertThatThrownBy(() -> agree(kangping.hospitalLeader)).isInstanceOf(CorrectionPending.class)
                .hasMessageMatching("已由.+于\\d+月\\d+日 \\d\\d:\\d\\d退回修改，修改完成后方可办理");
        assertThatThrownBy(() -> giveBack(kangping.hospitalLeader)).isInstanceOf(CorrectionPending.class);
    }

    @Test
    void wantsAReasonAndTheFieldsToCorrect() {
        aNomineeAtTheEmployer();

        assertThatThrownBy(() -> submit(kangping.hospitalLeader, "{'decision':'RETURN','fields':'deeds'}"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("须说明理由");
        assertThatThrownBy(() -> submit(kangping.hospitalLeader, "{'decision':'RETURN','reason':'请核对'}"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("请选择需要修改的栏目");
    }

    @Test
    void voidsNothingWhereOnlyTheMobileChanges() {
        var id = aNomineeAtTheRecommender();
        var returned = taskOf(kangping.publicityLeader).taskId();
        giveBack(kangping.publicityLeader);

        correct("{'mobile':'13804011852','explanation':'换号'}");

        assertThat(taskOf(kangping.publicityLeader)).satisfies(task -> {
            assertThat(task.taskId()).isEqualTo(returned);
            assertThat(task.isWaiting()).isFalse();
        });
        assertThat(tasksOf(kangping.clerk)).isEmpty();
        assertThat(valid(id)).containsExactly(tuple("GiveEmployerOpinion", 1));
        agree(kangping.publicityLeader);
        assertThat(valid(id)).containsExactly(tuple("GiveEmployerOpinion", 1), tuple("GiveRecommendationOpinion", 2));
    }

    @Test
    void asksTheEmployerAnewWhereTheDeedsChangeAndPassesTheRoundThatHasChosen() {
        var id = aNomineeAtTheRecommender();
        giveBack(kangping.publicityLeader);

        correct("{'deeds':'从医二十一年。','explanation':'补正年限'}");

        assertThat(opinions.of(id)).extracting(Opinion::step, Opinion::decision, opinion -> opinion.voided().cause())
                .containsExactly(tuple("GiveEmployerOpinion", Decision.AGREE, Cause.COVERED_FIELD_CHANGED),
                        tuple("GiveRecommendationOpinion", Decision.RETURN, Cause.CORRECTED));
        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
        assertThat(tasksOf(kangping.officeLeader)).isEmpty();
        assertThat(taskOf(kangping.hospitalLeader).step()).isEqualTo("GiveEmployerOpinion");
        agree(kangping.hospitalLeader);
        assertThat(taskOf(kangping.publicityLeader).step()).isEqualTo("GiveRecommendationOpinion");
        agree(kangping.publicityLeader);
        assertThat(valid(id)).containsExactly(tuple("GiveEmployerOpinion", 2), tuple("GiveRecommendationOpinion", 2));
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitAcceptance");
    }

    @Test
    void letsTheEmployerSpeakOnWhatHeHadCorrected() {
        var id = aNomineeAtTheEmployer();
        giveBack(kangping.hospitalLeader);

        correct("{'name':'王㛃'}");

        assertThat(taskOf(kangping.hospitalLeader).subject()).isEqualTo("王㛃");
        agree(kangping.hospitalLeader);
        assertThat(valid(id)).containsExactly(tuple("GiveEmployerOpinion", 2));
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitSelection");
    }

    @Test
    void refusesACorrectionThatEmptiesWhatASubmissionMustHave() {
        var id = aNomineeAtTheEmployer();
        giveBack(kangping.hospitalLeader);

        assertThatThrownBy(() -> correct("{'name':' ','deeds':''}")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("请填写姓名");

        assertThat(sheet(id).form().dossier().name()).isNotBlank();
        assertThat(taskOf(kangping.clerk).step()).isEqualTo("CorrectNomination");
    }

    @Test
    void returnsOnePersonOfAListAndAcceptsHimAfterwards() {
        var id = aNomineeWithBothOpinions();
        returnOutOfAList(id);

        assertThatThrownBy(() -> returnOutOfAList(id)).isInstanceOf(CorrectionPending.class);
        correct("{'mobile':'13804011852'}");

        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitAcceptance");
        tell(id, "SubmissionAccepted", "ACCEPTED");
        eventually(() -> sheet(id).standing().state() == State.ACCEPTED);
    }

    @Test
    void passesBothOpinionsAnewWhereAListedPersonsDeedsChange() {
        var id = aNomineeWithBothOpinions();
        returnOutOfAList(id);

        correct("{'deeds':'从医二十一年。'}");

        assertThat(valid(id)).isEmpty();
        assertThat(sheet(id).standing().awaits()).isNull();
        agree(kangping.hospitalLeader);
        agree(kangping.officeLeader);
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitAcceptance");
    }

    @Test
    void keepsTheCategoryByWhichASeatIsTaken() {
        var id = aNomineeAtTheRecommender();
        transaction.executeWithoutResult(status -> nominees.seatTaken(id));
        giveBack(kangping.publicityLeader);

        assertThatThrownBy(() -> correct("{'category':'CUSTOMS'}")).isInstanceOf(SeatHeld.class);
        assertThatThrownBy(() -> correct("{'category':'NONE'}")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> correct("{'photo':'" + kangping.photo(kangping.office) + "'}"))
                .isInstanceOf(InvalidInput.class);
        assertThat(taskOf(kangping.clerk).step()).isEqualTo("CorrectNomination");
    }

    @Test
    void asksTheEmployerThatTheCorrectionNames() {
        var other = kangping.unit("-KP-ZYY", kangping.prefix + "康平县中医院", "EMPLOYER", kangping.county);
        var leader = kangping.appointed("蒋丽", other, Post.Kind.LEADER);
        aNomineeAtTheEmployer();
        giveBack(kangping.hospitalLeader);

        correct("{'employer':'" + other.name() + "医师'}");

        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
        assertThat(taskOf(leader).step()).isEqualTo("GiveEmployerOpinion");
    }

    private List<Tuple> valid(String id) {
        return opinions.of(id).stream().filter(Opinion::isValid)
                .map(opinion -> tuple(opinion.step(), opinion.place().dossierVersion())).toList();
    }
}
