package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class SizesTests {

    /** What is too big today; the list only shrinks. */
    private static final Set<String> DEBTS = Set.of(
            "access.FirstRun", "access.PasswordCodes",
            "demo.PutPeopleForward",
            "nomination", "nomination.CheckRoster", "nomination.CorrectNomination", "nomination.ExportNominees",
            "nomination.NominationList$Row", "nomination.NomineeFile", "nomination.Opinion", "nomination.PutForward",
            "nomination.WriteRows",
            "plan.MoveDate", "plan.PlanFile", "plan.Planning",
            "retention.EndPersonalData", "retention.PlanEnd$View",
            "selection.AskDepartments", "selection.Choice", "selection.ChooseSeats", "selection.ConfirmSelection",
            "selection.HandleObjections", "selection.ProvinceAnswer", "selection.ReplaceNominee",
            "selection.SelectionBoard", "selection.SelectionBoard$Board", "selection.SelectionBoard$Candidate",
            "selection.TakeBackChoice", "selection.web.SelectionController",
            "submission.ReportList", "submission.Submission", "submission.WithdrawList",
            "team.Membership",
            "workflow", "workflow.FailedJobs", "workflow.MoveCases", "workflow.StopCase", "workflow.SubmitBatch",
            "workflow.Tasks", "workflow.TransferTask", "workflow.web.TaskController");

    @Test
    void nothingOutgrowsWhatAReaderKeepsInMind() {
        assertThat(new Sizes(60, 7, 12).problems(ModularityTests.HOUSE))
                .extracting(name -> name.substring("huozhong.".length())).containsExactlyInAnyOrderElementsOf(DEBTS);
    }

    @Test
    void reportsWhatIsTooBigAndNothingElse() {
        assertThat(new Sizes(2, 2, 2).problems(new ClassFileImporter().importPackages("fixtures.sizes")))
                .containsExactly("fixtures.sizes", "fixtures.sizes.Greedy", "fixtures.sizes.Wide");
    }
}
