package huozhong.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.plan.file.FileText;

/** A plan as an official writes it down, in YAML or JSON; regions and units are named by their codes. */
public record PlanFile(String code, String title, String documentNumber, LocalDate issuedOn, String region,
                       String office, List<Category> categories, List<Phase> phases, List<Milestone> milestones,
                       List<String> annexes, @Nullable List<String> formNotes, PlanOptions options,
                       List<StepDeadlines> deadlines, List<QuotaRule> quotas,
                       @Nullable List<ObligationRule> obligations, @Nullable List<Integer> reminders,
                       @Nullable OnDayOff onDayOff, @Nullable ReportParts report,
                       @Nullable TrainingRule training) {

    /** Reads the text, or throws InvalidInput with a sentence for everything that is unknown, missing or misspelt. */
    public static PlanFile read(String text) {
        var said = FileText.read(text, PlanFile.class, "计划文件");
        var name = new PlanName(said.code, said.title, said.documentNumber);
        return written(name, said.region, said.office, said.content(), said.dues());
    }

    static PlanFile of(PlanName name, Region region, Unit office, PlanContent content) {
        var dues = content.dues();
        return written(name, region.code(), office.code(), content,
                new PlanDues(content.owed(), dues.reminded(), dues.dayOff(), dues.report(), dues.training()));
    }

    /** The only place where all of it is put together. */
    private static PlanFile written(PlanName name, String region, String office, PlanContent content, PlanDues dues) {
        return new PlanFile(name.code(), name.title(), name.documentNumber(), content.issuedOn(), region, office,
                content.categories(), content.phases(), content.milestones(), content.annexes(), content.formNotes(),
                content.options(), content.deadlines(), content.quotas(), dues.obligations(), dues.reminders(),
                dues.onDayOff(), dues.report(), dues.training());
    }

    /** The text in YAML, which {@link #read} makes the same of. */
    public String text() {
        return FileText.write(this);
    }

    Plan plan(Region region, Unit office) {
        return new Plan(code, title, documentNumber, region, office, content());
    }

    PlanContent content() {
        return new PlanContent(issuedOn, categories, phases, milestones, annexes, formNotes,
                options.ofNewPlan(), deadlines, quotas, dues().ofNewPlan());
    }

    private PlanDues dues() {
        return new PlanDues(obligations, reminders, onDayOff, report, training);
    }
}
