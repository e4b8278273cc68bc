package huozhong.selection;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.plan.Quotas;
import huozhong.team.Member;

/** Frees the seats of choices that are taken back, by somebody or because the nominee's way or membership ended. */
@Component
@Transactional
class FreeSeats {

    private final Choices choices;
    private final Quotas quotas;
    private final Nominees nominees;
    private final RoundLog log;

    FreeSeats(Choices choices, Quotas quotas, Nominees nominees, RoundLog log) {
        this.choices = choices;
        this.quotas = quotas;
        this.nominees = nominees;
        this.log = log;
    }

    void free(Choice choice, String reason) {
        var heldSeat = choice.holdsSeat();
        choice.takeBack(reason);
        if (heldSeat) {
            quotas.free(choice.quotaId());
        }
        if (!holdsAnotherSeat(choice)) {
            nominees.seatFreed(choice.nominationId());
        }
    }

    /** Who has no other seat waits for a round again. */
    void freeToPool(Choice choice, String reason, Caller caller) {
        free(choice, reason);
        if (!holdsAnotherSeat(choice)) {
            nominees.backToPool(choice.nominationId(), reason, caller);
        }
    }

    private boolean holdsAnotherSeat(Choice choice) {
        return choices.findByNominationIdAndStateIn(choice.nominationId(), List.of(Choice.State.CHOSEN)).stream()
                .anyMatch(other -> !other.id().equals(choice.id()));
    }

    @EventListener
    void on(Nomination.Ended ended) {
        if (ended.how() != Nomination.State.ACCEPTED) {
            choices.findByNominationIdAndStateIn(ended.nominationId(), LiveChoices.LIVE)
                    .forEach(choice -> freeByItself(choice, "办理结束"));
        }
    }

    @EventListener
    void on(Member.Left left) {
        choices.findByNominationIdAndStateIn(left.nominationId(), List.of(Choice.State.CHOSEN)).stream()
                .filter(choice -> choice.level() == left.level()).forEach(choice -> freeByItself(choice, "退出队伍"));
    }

    private void freeByItself(Choice choice, String reason) {
        free(choice, reason);
        log.byItself(choice.selectionId(), RoundChange.TAKEN_BACK, choice.nominationId());
    }
}
