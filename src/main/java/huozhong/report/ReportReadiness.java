package huozhong.report;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/** Whether a report says something of every part (ours: one with nothing to tell says so). */
@Component
class ReportReadiness {

    private final ReportDraft draft;
    private final PlanBook plans;

    ReportReadiness(ReportDraft draft, PlanBook plans) {
        this.draft = draft;
        this.plans = plans;
    }

    void require(ProgressReport report) {
        var texts = draft.texts(report.id());
        var empty = plans.plan(report.planId()).reportParts().stream()
                .filter(part -> Optional.ofNullable(texts.get(part.code())).map(ReportDraft.Text::text).orElse("")
                        .isEmpty())
                .map(part -> new Problem(part.code(), "“" + part.name() + "”还没有填写")).toList();
        if (!empty.isEmpty()) {
            throw new InvalidInput(empty);
        }
    }

    void requireOpen(ProgressReport report) {
        plans.plan(report.planId()).requireOpen();
    }
}
