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
        return FileText.read(text, PlanFile.class, "计划文件").ofNewPlan();
    }

    private PlanFile ofNewPlan() {
        return new PlanFile(code, title, documentNumber, issuedOn, region, office, categories, phases, milestones,
                annexes, formNotes, options.ofNewPlan(), deadlines, quotas, obligations, reminders, onDayOff,
                report, training);
    }

    static PlanFile of(PlanName name, Region region, Unit office, PlanContent content) {
        return new PlanFile(name.code(), name.title(), name.documentNumber(), content.issuedOn(), region.code(),
                office.code(), content.categories(), content.phases(), content.milestones(), content.annexes(),
                content.formNotes(), content.options(), content.deadlines(), content.quotas(), content.owed(),
                content.dues().reminded(), content.dues().dayOff(), content.dues().report(), content.dues().training());
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
                options.ofNewPlan(), deadlines, quotas,
                new PlanDues(obligations, reminders, onDayOff, report, training).ofNewPlan());
    }
}
