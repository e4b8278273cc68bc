package huozhong.selection;

import org.springframework.stereotype.Component;

import huozhong.workflow.OpenSteps;

/** At which step of its diagram a round stands, where a rule asks for it. */
@Component
class RoundSteps {

    private final OpenSteps steps;

    RoundSteps(OpenSteps steps) {
        this.steps = steps;
    }

    /** Choosing ends when the clerk hands the chosen on; the leader gives it back to be changed. */
    void requireChoosing(Selection selection) {
        selection.requireOpen();
        if (!isAt(selection, ChooseNominees.class)) {
            throw new NotAtStep("本轮遴选已提交，须退回重新遴选后方可调整");
        }
    }

    void requirePublished(Selection selection) {
        if (!isAt(selection, RecordPublication.class)) {
            throw new NotAtStep("本轮遴选不在公示期间，不能登记异议");
        }
    }

    void requireReplacing(Selection selection) {
        selection.requireConfirmed();
        if (!isAt(selection, ReplaceFromReserves.class)) {
            throw new NotAtStep("遴选结果尚未告知人选，不能递补");
        }
    }

    private boolean isAt(Selection selection, Class<?> form) {
        return steps.of(OpenSelection.PROCESS, selection.id()).stream()
                .anyMatch(entry -> entry.step().equals(form.getSimpleName()));
    }
}
