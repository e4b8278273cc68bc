package huozhong.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import huozhong.shared.Shanghai;

/**
 * Writes the record: a row in the caller's transaction, so that what was rolled back leaves no trace, with a mac, so
 * that nobody else can write one.
 */
@Service
public class Audit {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INSERT = """
            insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate database;
    private final Clock clock;
    private final AuditKey key;
    private final TransactionSynchronization linking;

    Audit(JdbcTemplate database, Clock clock, AuditKey key, LinkAudit linkAudit) {
        this.database = database;
        this.clock = clock;
        this.key = key;
        this.linking = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                linkAudit.nudge();
            }
        };
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        database.update(INSERT, row(act));
        nudgeAfterwards();
    }

    /** Many at once, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Act> acts) {
        database.batchUpdate(INSERT, acts.stream().map(this::row).toList());
        nudgeAfterwards();
    }

    private Object[] row(Act act) {
        var at = Shanghai.now(clock);
        var facts = json(act.facts());
        var mac = key.mac(AuditRow.content(at, List.of(act.userId(), act.insteadOf(), act.unitId(), act.action(),
                act.subject(), facts)));
        return new Object[] {at, act.userId(), act.insteadOf(), act.unitId(), act.action(), act.subject(), facts, mac};
    }

    /** One object for all: a transaction keeps a set of them, so many acts nudge once. */
    private void nudgeAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(linking);
    }

    private static String json(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
