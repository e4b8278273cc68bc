package huozhong.selection;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Nominees;
import huozhong.organization.Organization;
import huozhong.plan.Quota;
import huozhong.selection.RoundLog.Entry;

/** Whether a round changed since somebody looked: cheap to ask every few seconds; and to its owner who changed what. */
@Service
@Transactional(readOnly = true)
public class RoundPulse {

    private static final int LAST = 30;

    private final SelectionBoard board;
    private final RoundLog log;
    private final Nominees nominees;
    private final Organization organization;
    private final JdbcClient jdbc;

    RoundPulse(SelectionBoard board, RoundLog log, Nominees nominees, Organization organization, JdbcClient jdbc) {
        this.board = board;
        this.log = log;
        this.nominees = nominees;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** A change in words that a board can put together: who, what, of whom or which unit. */
    public record Said(long id, LocalDateTime at, String by, boolean mine, RoundChange what, @Nullable String person,
                       @Nullable String unit) {
    }

    /** Another version means: look again. */
    public record Pulse(String version, List<Said> changes) {
    }

    public Pulse of(String id, Caller caller) {
        var selection = board.visible(id, caller.scope());
        var own = caller.scope().hasUnit(selection.ownerId());
        var pool = own && selection.state() == Selection.State.OPEN && selection.kind() == Quota.Kind.OWN_POOL
                ? nominees.pool(selection.planId(), selection.ownerId()).size() : 0;
        var changes = own ? log.latest(id, LAST).stream().map(change -> said(change, caller)).toList()
                : List.<Said>of();
        return new Pulse(log.count(id) + "." + selection.state() + "." + pool, changes);
    }

    private Said said(Entry change, Caller caller) {
        var by = change.userId().isEmpty() ? "" : organization.user(change.userId()).name();
        return new Said(change.id(), change.at(), by, change.userId().equals(caller.userId()), change.what(),
                name(change.nominationId()), change.unitId() == null ? null
                        : organization.unit(change.unitId()).name());
    }

    private @Nullable String name(@Nullable String nominationId) {
        return nominationId == null ? null
                : jdbc.sql("select name from nomination_facts where id = ?").param(nominationId)
                .query(String.class).optional().orElse(null);
    }
}
