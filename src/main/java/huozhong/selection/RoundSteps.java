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
            throw new AlreadyProposed();
        }
    }

    void requirePublished(Selection selection) {
        if (!isAt(selection, RecordPublication.class)) {
            throw new NotPublished();
        }
    }

    void requireReplacing(Selection selection) {
        selection.requireConfirmed();
        if (!isAt(selection, ReplaceFromReserves.class)) {
            throw new NotTold();
        }
    }

    private boolean isAt(Selection selection, Class<?> form) {
        return steps.of(OpenSelection.PROCESS, selection.id()).stream()
                .anyMatch(entry -> entry.step().equals(form.getSimpleName()));
    }
}
