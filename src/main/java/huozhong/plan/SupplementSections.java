package huozhong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.plan.file.FileText;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/**
 * The sections of a plan's file that a later document (补充文件) may say anew for a published plan; what it doesn't
 * name stays. Seats, categories, steps' dates and options are what people were nominated under and stay as published.
 *
 * @param milestones  those that are added; of what there is only dates move, and not this way
 * @param obligations all of them; those that were due before the supplement's day stay as they were in force
 */
public record SupplementSections(@Nullable List<Milestone> milestones, @Nullable List<String> formNotes,
                                 @Nullable List<ObligationRule> obligations, @Nullable List<Integer> reminders,
                                 @Nullable OnDayOff onDayOff, @Nullable ReportParts report,
                                 @Nullable TrainingRule training) {

    private static final Set<String> OF_A_PLAN = Arrays.stream(PlanFile.class.getRecordComponents())
            .map(component -> component.getName()).collect(Collectors.toSet());
    private static final String FIELD = "content";

    /** Reads sections as a plan's file has them, or throws InvalidInput with a sentence and a line for all problems. */
    public static SupplementSections read(String text) {
        try {
            return FileText.readByLine(text, SupplementSections.class, "补充内容");
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.problems().stream()
                    .map(one -> new Problem(FIELD, OF_A_PLAN.contains(one.field()) && isUnknown(one.field())
                            ? "已发布计划的“" + one.field() + "”不能由补充文件改变" : one.message())).toList());
        }
    }

    private static boolean isUnknown(String field) {
        return Arrays.stream(SupplementSections.class.getRecordComponents())
                .noneMatch(component -> component.getName().equals(field));
    }

    static SupplementSections of(PlanContent content) {
        var dues = content.dues();
        return new SupplementSections(content.milestones(), content.formNotes(), content.owed(), dues.reminded(),
                dues.dayOff(), dues.report(), dues.training());
    }

    /** The text, as the plan's file has it. */
    public String text() {
        return FileText.write(this);
    }

    public boolean saysNothing() {
        return equals(new SupplementSections(null, null, null, null, null, null, null));
    }

    /** Of these the ones that this one names, too: what was before where it says something else. */
    SupplementSections sameAs(SupplementSections named) {
        return new SupplementSections(named.milestones == null ? null : milestones,
                named.formNotes == null ? null : formNotes, named.obligations == null ? null : obligations,
                named.reminders == null ? null : reminders, named.onDayOff == null ? null : onDayOff,
                named.report == null ? null : report, named.training == null ? null : training);
    }

    /** A plan's content once it was supplemented by these from a day on. */
    PlanContent over(PlanContent old, LocalDate from) {
        var all = Stream.concat(old.milestones().stream(), Optional.ofNullable(milestones).stream()
                .flatMap(List::stream)).sorted((a, b) -> a.deadline().end().compareTo(b.deadline().end())).toList();
        var dues = old.dues();
        return old.supplemented(milestones == null ? old.milestones() : all,
                formNotes == null ? old.formNotes() : formNotes,
                new PlanDues(obligations == null ? old.owed() : owed(old, from, obligations),
                        reminders == null ? dues.reminded() : reminders,
                        onDayOff == null ? dues.dayOff() : onDayOff, report == null ? dues.report() : report,
                        training == null ? dues.training() : training));
    }

    /** What was due before that day was measured by what was in force, and is so still. */
    private static List<ObligationRule> owed(PlanContent old, LocalDate from, List<ObligationRule> named) {
        var due = old.owed().stream().filter(rule -> old.deadline(rule.by())
                .filter(deadline -> deadline.isMissedAt(from.atStartOfDay())).isPresent()).toList();
        var settled = due.stream().map(ObligationRule::by).collect(Collectors.toSet());
        var all = new ArrayList<>(due);
        named.stream().filter(rule -> !settled.contains(rule.by())).forEach(all::add);
        return all;
    }
}
