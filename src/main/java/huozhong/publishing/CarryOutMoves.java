package huozhong.publishing;

import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.publishing.CaseMove.State;
import huozhong.shared.Retry;
import huozhong.workflow.running.MoveCases;

/**
 * Carries out what was ordered, a case a transaction, on any node; what a node leaves behind another goes on with. A
 * trial does the same and takes it back.
 */
@Component
class CarryOutMoves {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutMoves.class);
    private static final int CHUNK = 50;

    private final CaseMoves moves;
    private final MoveCases cases;
    private final TransactionTemplate transaction;

    CarryOutMoves(CaseMoves moves, MoveCases cases, TransactionTemplate transaction) {
        this.moves = moves;
        this.cases = cases;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1000)
    void carryOut() {
        moves.unended().forEach(this::carryOut);
    }

    private void carryOut(String id) {
        var move = moves.find(id).orElseThrow();
        for (var pending = moves.pending(id, CHUNK); !pending.isEmpty(); pending = moves.pending(id, CHUNK)) {
            var done = 0;
            for (var caseId : pending) {
                done += carryOut(move, caseId) ? 1 : 0;
            }
            if (done == 0) {
                return; // another node has the rest in hand
            }
        }
        moves.end(id);
    }

    private boolean carryOut(CaseMove move, String caseId) {
        try {
            return Retry.call(() -> move(move, caseId));
        } catch (RuntimeException bug) {
            LOG.error("Case {} could not be moved", caseId, bug);
            transaction.executeWithoutResult(status -> moves.became(move.id(), caseId, State.LEFT, "系统故障，事项未变动"));
            return true;
        }
    }

    private boolean move(CaseMove move, String caseId) {
        var kept = new AtomicReference<String>();
        var mine = transaction.execute(status -> {
            if (!moves.take(move.id(), caseId)) {
                return false;
            }
            cases.move(move.way(), move.mapping(), caseId).ifPresent(kept::set);
            if (move.trial() || kept.get() != null) {
                status.setRollbackOnly();
            } else {
                moves.became(move.id(), caseId, State.MOVED, "");
            }
            return true;
        });
        if (Boolean.TRUE.equals(mine) && (move.trial() || kept.get() != null)) {
            transaction.executeWithoutResult(status -> moves.became(move.id(), caseId,
                    kept.get() == null ? State.MOVED : State.LEFT, kept.get() == null ? "" : kept.get()));
        }
        return Boolean.TRUE.equals(mine);
    }
}
