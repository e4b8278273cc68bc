package huozhong.plan;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;

/** Keeps a move of a date, and tells it to the record and to whoever reckons with the date. */
@Component
class RecordMove {

    private final DateMoves moves;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RecordMove(DateMoves moves, Audit audit, ApplicationEventPublisher events) {
        this.moves = moves;
        this.audit = audit;
        this.events = events;
    }

    DateMove made(DateMove move, Duty duty, Caller caller) {
        moves.add(move);
        audit.record(caller.act(duty, "PLAN_DATE_MOVED", move.planId(), Map.of("move", move.id(), "code", move.code(),
                "from", move.from().iso(), "to", move.to().iso(), "reason", move.reason(), "against", move.against())));
        events.publishEvent(new Plan.DateMoved(move.id(), move.planId(), move.code()));
        return move;
    }
}
