package huozhong.workflow.model;

import static huozhong.workflow.model.Drafts.flow;
import static huozhong.workflow.model.Drafts.gateway;
import static huozhong.workflow.model.Drafts.opinion;
import static huozhong.workflow.model.Drafts.pause;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;

/** What would stop a node, a case or everybody is refused at the check, with the element and a way out. */
@ApplicationTest
class FlowRulesTests {

    private static final String BACK = gateway("Gateway_Back", "exclusiveGateway", "Flow_X9")
            + flow("Flow_X9", "Gateway_Back", "Gateway_AlreadyChosen");

    @Autowired
    private ModelCheck check;
    @Autowired
    private ModelDeployment deployment;

    private Drafts drafts;

    @BeforeEach
    void shipped() {
        drafts = new Drafts(deployment.shipped());
    }

    /** Of the rules for sets; what isn't drawn is told as well. */
    private List<String> problems(ModelSet set) {
        return check.problems(set).stream().map(ModelProblem::sentence).filter(one -> !one.contains("没有画在图上")).toList();
    }

    @Test
    void findsTheShippedSetSound() {
        assertThat(check.problems(drafts.shipped())).isEmpty();
        assertThat(check.remarks(drafts.shipped())).isEmpty();
    }

    // ---------------------------------------------------------------- circles

    @Test
    void refusesACircleInWhichNobodyActs() {
        assertThat(problems(drafts.afterTheEmployer("Gateway_In", gateway("Gateway_In", "exclusiveGateway", "")
                + BACK + flow("Flow_X1", "Gateway_In", "Gateway_Back")
                + flow("Flow_X2", "Gateway_Back", "Gateway_In", "${outcome == 'OPEN'}"))))
                .anyMatch(one -> one.contains("循环里没有人办理"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M", "P0D", "P0DT0S", "P0YT1S", "${outcome}"})
    void refusesACircleThatWaitsForNoTime(String span) {
        assertThat(problems(waitingCircle(span))).anyMatch(one -> one.contains("循环里没有人办理"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P1M", "P1DT1S"})
    void allowsACircleThatWaitsForAnHour(String span) {
        assertThat(problems(waitingCircle(span))).isEmpty();
    }

    private ModelSet waitingCircle(String span) {
        return drafts.afterTheEmployer("Wait_A", pause("Wait_A", span) + BACK
                + flow("Flow_X1", "Wait_A", "Gateway_Back")
                + flow("Flow_X2", "Gateway_Back", "Wait_A", "${outcome == 'OPEN'}"));
    }

    @Test
    void allowsACircleInWhichSomebodyActs() {
        var acting = drafts.afterTheEmployer("Gateway_Back", BACK
                + flow("Flow_X2", "Gateway_Back", "GiveEmployerOpinion", "${outcome == 'NOT_CHOSEN'}"));

        assertThat(problems(acting)).isEmpty();
    }

    @Test
    void refusesACircleOfJobs() {
        var service = "<bpmn:serviceTask id=\"TellAgain\" name=\"TellAgain\" camunda:asyncBefore=\"true\""
                + " camunda:expression=\"${selectionSteps.tellReserves(execution.processBusinessKey)}\" />";
        assertThat(problems(drafts.afterTheEmployer("TellAgain", service + BACK
                + flow("Flow_X1", "TellAgain", "Gateway_Back")
                + flow("Flow_X2", "Gateway_Back", "TellAgain", "${outcome == 'OPEN'}"))))
                .anyMatch(one -> one.contains("循环里没有人办理"));
    }

    @Test
    void refusesAForkWithinACircle() {
        assertThat(problems(drafts.afterTheEmployer("Gateway_Fork", gateway("Gateway_Fork", "parallelGateway", "")
                + flow("Flow_X1", "Gateway_Fork", "GiveEmployerOpinion")
                + flow("Flow_X9", "Gateway_Fork", "Gateway_AlreadyChosen"))))
                .anyMatch(one -> one.contains("每转一圈就多出一份"));
    }

    @Test
    void allowsAForkWithinACircleWhoseOtherBranchTellsAndEnds() {
        var telling = "<bpmn:serviceTask id=\"TellAside\" name=\"TellAside\" camunda:asyncBefore=\"true\""
                + " camunda:expression=\"${selectionSteps.tellReserves(execution.processBusinessKey)}\" />"
                + "<bpmn:endEvent id=\"EndEvent_Told\" />";
        var aside = gateway("Gateway_Fork", "parallelGateway", "")
                + gateway("Gateway_Again", "exclusiveGateway", "Flow_X9")
                + flow("Flow_X1", "Gateway_Fork", "Gateway_Again") + flow("Flow_X2", "Gateway_Fork", "%s")
                + flow("Flow_X3", "Gateway_Again", "GiveEmployerOpinion", "${outcome == 'OPEN'}")
                + flow("Flow_X9", "Gateway_Again", "Gateway_AlreadyChosen");

        assertThat(problems(drafts.afterTheEmployer("Gateway_Fork", telling + aside.formatted("TellAside")
                + flow("Flow_X4", "TellAside", "EndEvent_Told")))).noneMatch(one -> one.contains("每转一圈就多出一份"));
        assertThat(problems(drafts.afterTheEmployer("Gateway_Fork", opinion("GiveAside") + telling
                + aside.formatted("GiveAside") + flow("Flow_X4", "GiveAside", "EndEvent_Told"))))
                .anyMatch(one -> one.contains("每转一圈就多出一份"));
    }

    @Test
    void refusesAWayRoundATaskByAnEventOnItsEdgeThatComesAtOnce() {
        var edge = "<bpmn:boundaryEvent id=\"Edge_Now\" attachedToRef=\"GiveEmployerOpinion\">"
                + "<bpmn:timerEventDefinition id=\"Edge_T\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT0S"
                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>";
        assertThat(problems(drafts.afterTheEmployer("Gateway_AlreadyChosen", edge
                + flow("Flow_X1", "Edge_Now", "GiveEmployerOpinion")))).anyMatch(one -> one.contains("循环里没有人办理"));
    }

    // ---------------------------------------------------------------- repetitions, joins

    @Test
    void refusesRepetitionsThatMultiply() {
        var repeated = "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality"
                + " xsi:type=\"bpmn:tFormalExpression\">%d</bpmn:loopCardinality>"
                + "</bpmn:multiInstanceLoopCharacteristics>";
        var nested = "<bpmn:subProcess id=\"Many\" name=\"Many\">" + repeated + "<bpmn:startEvent id=\"Many_S\" />"
                + opinion("GiveOften").replace(" />", ">" + repeated.formatted(20) + "</bpmn:userTask>")
                + "<bpmn:endEvent id=\"Many_E\" />" + flow("Many_1", "Many_S", "GiveOften")
                + flow("Many_2", "GiveOften", "Many_E")
                + "</bpmn:subProcess>" + flow("Flow_X9", "Many", "Gateway_AlreadyChosen");

        assertThat(problems(drafts.afterTheEmployer("Many", nested.formatted(26))))
                .anyMatch(one -> one.contains("超过 500 次"));
        assertThat(problems(drafts.afterTheEmployer("Many", nested.formatted(25))))
                .noneMatch(one -> one.contains("超过 500 次"));
    }

    @Test
    void refusesAJoinBehindAChoice() {
        assertThat(problems(drafts.afterTheEmployer("Gateway_One", gateway("Gateway_One", "exclusiveGateway", "Flow_X2")
                + opinion("GiveA") + opinion("GiveB") + gateway("Gateway_All", "parallelGateway", "")
                + flow("Flow_X1", "Gateway_One", "GiveA", "${outcome == 'OPEN'}")
                + flow("Flow_X2", "Gateway_One", "GiveB")
                + flow("Flow_X3", "GiveA", "Gateway_All") + flow("Flow_X4", "GiveB", "Gateway_All")
                + flow("Flow_X9", "Gateway_All", "Gateway_AlreadyChosen"))))
                .anyMatch(one -> one.contains("Gateway_All") && one.contains("永远停在这里"));
    }

    @Test
    void allowsAJoinBehindAFork() {
        assertThat(problems(drafts.afterTheEmployer("Gateway_Fork", gateway("Gateway_Fork", "parallelGateway", "")
                + opinion("GiveA") + opinion("GiveB") + gateway("Gateway_All", "parallelGateway", "")
                + flow("Flow_X1", "Gateway_Fork", "GiveA") + flow("Flow_X2", "Gateway_Fork", "GiveB")
                + flow("Flow_X3", "GiveA", "Gateway_All") + flow("Flow_X4", "GiveB", "Gateway_All")
                + flow("Flow_X9", "Gateway_All", "Gateway_AlreadyChosen"))))
                .allMatch(one -> one.contains("任务分派表"));
    }

    /** The error interrupts the other branch: nothing waits for it. */
    @Test
    void allowsABranchThatEndsByARejection() {
        assertThat(problems(drafts.afterTheEmployer("Gateway_Fork", gateway("Gateway_Fork", "parallelGateway", "")
                + opinion("GiveA") + opinion("GiveB") + gateway("Gateway_All", "parallelGateway", "")
                + gateway("Gateway_A", "exclusiveGateway", "Flow_X3")
                + "<bpmn:endEvent id=\"EndEvent_No\"><bpmn:errorEventDefinition id=\"No_E\""
                + " errorRef=\"Error_NominationRejected\" /></bpmn:endEvent>"
                + flow("Flow_X1", "Gateway_Fork", "GiveA") + flow("Flow_X2", "Gateway_Fork", "GiveB")
                + flow("Flow_X5", "GiveA", "Gateway_A")
                + flow("Flow_X6", "Gateway_A", "EndEvent_No", "${outcome == 'OPEN'}")
                + flow("Flow_X3", "Gateway_A", "Gateway_All") + flow("Flow_X4", "GiveB", "Gateway_All")
                + flow("Flow_X9", "Gateway_All", "Gateway_AlreadyChosen"))))
                .allMatch(one -> one.contains("任务分派表"));
    }

    @Test
    void saysWithoutFailingWhatIsAttachedToNothing() {
        assertThat(check.problems(drafts.afterTheEmployer("Gateway_AlreadyChosen",
                "<bpmn:boundaryEvent id=\"Edge_Lost\""
                + " attachedToRef=\"Nowhere\"><bpmn:errorEventDefinition id=\"Lost_E\" /></bpmn:boundaryEvent>"
                + flow("Flow_X1", "Edge_Lost", "GiveEmployerOpinion")))).isNotEmpty();
    }

    // ---------------------------------------------------------------- words, messages, forms

    @Test
    void refusesABranchOnAnAnswerThatTheFormDoesNotOfferAnyMore() {
        assertThat(problems(drafts.with("ChooseNominees.form", "\"value\": \"ASK\"", "\"value\": \"PROPOSE\"")))
                .anyMatch(one -> one.contains("ASK") && one.contains("不会出现"));
    }

    @Test
    void refusesABranchOnAWordThatNobodySets() {
        assertThat(problems(drafts.with("Selection.bpmn", "${publication}", "${publicised}")))
                .anyMatch(one -> one.contains("publicised") && one.contains("没有谁会设定") && one.contains("publication"));
    }

    @Test
    void refusesATableThatAnswersByTheWordOfTheForms() {
        var table = "<bpmn:businessRuleTask id=\"Decide\" name=\"Decide\" camunda:resultVariable=\"%s\""
                + " camunda:decisionRef=\"Routing\" camunda:decisionRefBinding=\"deployment\""
                + " camunda:mapDecisionResult=\"singleEntry\" />"
                + gateway("Gateway_X", "exclusiveGateway", "Flow_X9") + flow("Flow_X1", "Decide", "Gateway_X")
                + flow("Flow_X2", "Gateway_X", "GiveEmployerOpinion", "${%s == 'NEVER'}")
                + flow("Flow_X9", "Gateway_X", "Gateway_AlreadyChosen");

        assertThat(problems(drafts.afterTheEmployer("Decide", table.formatted("decision", "decision"))))
                .anyMatch(one -> one.contains("Decide") && one.contains("“decision”是系统专用的"))
                .anyMatch(one -> one.contains("NEVER") && one.contains("不会出现"));
        assertThat(problems(drafts.afterTheEmployer("Decide", table.formatted("outcome", "outcome"))))
                .anyMatch(one -> one.contains("“outcome”是系统专用的"));
        assertThat(problems(drafts.afterTheEmployer("Decide", table.formatted("answer", "answer"))))
                .noneMatch(one -> one.contains("answer"));
    }

    @Test
    void refusesABranchOnAnAnswerThatNobodyCanGive() {
        assertThat(problems(drafts.with("Selection.bpmn", "&#x27;ASK&#x27;", "&#x27;ASKED&#x27;")))
                .anyMatch(one -> one.contains("ASKED") && one.contains("不会出现"));
        assertThat(problems(drafts.with("Nomination.bpmn", "&#x27;CHOSEN&#x27;", "&#x27;TAKEN&#x27;")))
                .anyMatch(one -> one.contains("TAKEN") && one.contains("CHOSEN"));
    }

    /** 遴选人选 → 会签 → 征求意见？: the branch would read the new step's answer. */
    @Test
    void refusesAStepBetweenATaskAndTheBranchThatReadsItsAnswer() {
        var between = drafts.with("Selection.bpmn", "sourceRef=\"ChooseNominees\" targetRef=\"Gateway_Asked\"",
                "sourceRef=\"ChooseNominees\" targetRef=\"GiveWord\"", "<bpmn:incoming>Flow_Proposed</bpmn:incoming>",
                "<bpmn:incoming>Flow_X9</bpmn:incoming>", "    <bpmn:endEvent id=\"EndEvent_SelectionClosed\"",
                opinion("GiveWord").replace("GiveEmployerOpinion", "GiveConsultationReply")
                        + flow("Flow_X9", "GiveWord", "Gateway_Asked")
                        + "<bpmn:endEvent id=\"EndEvent_SelectionClosed\"");

        assertThat(problems(between)).anyMatch(one -> one.contains("GiveWord") && one.contains("不要在环节与读它回答的网关之间"));
    }

    @Test
    void refusesAnAnswerOfReturnThatNoBranchReads() {
        assertThat(problems(drafts.with("Selection.bpmn",
                "sourceRef=\"ConfirmSelection\" targetRef=\"Gateway_Confirmed\"",
                "sourceRef=\"ConfirmSelection\" targetRef=\"Gateway_Published\"",
                "<bpmn:incoming>Flow_Answered</bpmn:incoming>", "")))
                .anyMatch(one -> one.contains("负责人确认") && one.contains("没有分支去读"));
    }

    @Test
    void refusesToWaitForAMessageThatNobodySends() {
        var waiting = drafts.afterTheEmployer("AwaitNews", "<bpmn:receiveTask id=\"AwaitNews\" name=\"等消息\""
                + " messageRef=\"Message_News\" />" + flow("Flow_X9", "AwaitNews", "Gateway_AlreadyChosen"));
        var text = new String(waiting.files().get("Nomination.bpmn"), StandardCharsets.UTF_8).replace(
                "  <bpmn:message id=\"Message_SelectionDecided\"",
                "  <bpmn:message id=\"Message_News\" name=\"News\" /><bpmn:message id=\"Message_SelectionDecided\"");

        assertThat(problems(waiting.with(Map.of("Nomination.bpmn",
                text.getBytes(StandardCharsets.UTF_8)))))
                .anyMatch(one -> one.contains("等消息") && one.contains("系统不会发出"));
    }

    /** The name of a place, and of an error, is no message. */
    @Test
    void refusesToWaitForAMessageThatIsCalledAsAPlaceIs() {
        for (var name : List.of("AwaitSelection", "NominationRejected")) {
            assertThat(problems(drafts.with("Nomination.bpmn", "name=\"SelectionDecided\"", "name=\"" + name + "\"")))
                    .anyMatch(one -> one.contains("系统不会发出") && one.contains("可用的消息：NominationReturned"))
                    .anyMatch(one -> one.contains("系统要用到“SelectionDecided”"));
        }
    }

    @Test
    void keepsAPlaceEvenWhereAMessageIsCalledAsItWas() {
        assertThat(problems(drafts.with("Nomination.bpmn", "\"AwaitAcceptance\"", "\"AwaitNothing\"",
                "name=\"SubmissionAccepted\"", "name=\"AwaitAcceptance\"")))
                .anyMatch(one -> one.contains("系统要用到“AwaitAcceptance”"));
    }

    @Test
    void refusesAFormOfAnotherProcess() {
        assertThat(problems(drafts.with("Selection.bpmn", "camunda:formRef=\"RecordPublication\"",
                "camunda:formRef=\"GiveEmployerOpinion\""))).anyMatch(one -> one.contains("只能用于流程“Nomination”"));
    }

    /** It would have been taken for the answer that isn't RETURN, and confirmed the round. */
    @Test
    void refusesAnOptionThatTheFormsHandlerDoesNotKnow() {
        for (var form : List.of("ConfirmSelection.form", "ChooseNominees.form", "GiveConsultationReply.form",
                "GiveEmployerOpinion.form")) {
            assertThat(problems(drafts.with(form, "\"values\": [",
                    "\"values\": [{\"label\": \"暂缓\", \"value\": \"LATER\"},")))
                    .as(form).anyMatch(one -> one.contains("系统不认识选项 LATER"));
        }
    }

    @Test
    void keepsTheStepsThatListsAndBoardsAskFor() {
        assertThat(problems(drafts.with("Nomination.bpmn", "\"GiveRecommendationOpinion\"", "\"GiveOtherOpinion\"")))
                .anyMatch(one -> one.contains("GiveRecommendationOpinion") && one.contains("不能删除或改名"));
        assertThat(problems(drafts.with("Selection.bpmn", "\"ReplaceFromReserves\"", "\"ReplaceOthers\"")))
                .anyMatch(one -> one.contains("ReplaceFromReserves") && one.contains("不能删除或改名"));
    }

    @Test
    void refusesWhatIsNotDrawnAndTellsWhatIsDrawnAstray() {
        assertThat(check.problems(drafts.with("Nomination.bpmn", "bpmnElement=\"AwaitSelection\"",
                "bpmnElement=\"AwaitNothing\""))).extracting(ModelProblem::sentence)
                .anyMatch(one -> one.contains("没有画在图上")).anyMatch(one -> one.contains("文件中没有的“AwaitNothing”"));
        var astray = drafts.with("Nomination.bpmn",
                "sourceRef=\"GiveRecommendationOpinion\" targetRef=\"AwaitAcceptance\"",
                "sourceRef=\"GiveRecommendationOpinion\" targetRef=\"EndEvent_NomineeAccepted\"");
        assertThat(check.remarks(astray)).extracting(ModelProblem::element).contains("Flow_Recommended");
    }
}
