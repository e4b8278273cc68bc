package huozhong.nomination;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * The same person put forward twice in a plan (same name, same mobile). His own unit is told the number; of one put
 * forward elsewhere a clerk learns that and nothing more, audited and only so often; the plan's office sees the pair
 * and decides.
 */
@Service
public class Duplicates {

    /** What a clerk learns, word for word. */
    public static final String WORDS = "本计划中已有同名同号人选";

    private final Nominations nominations;
    private final DuplicateHits hits;
    private final JdbcClient jdbc;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    Duplicates(Nominations nominations, DuplicateHits hits, JdbcClient jdbc, PlanBook plans,
               Organization organization, Audit audit, Clock clock) {
        this.nominations = nominations;
        this.hits = hits;
        this.jdbc = jdbc;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit's own nomination of the same person, if there is one that isn't over. */
    Optional<Nomination> own(String planId, String recommenderId, Dossier dossier, @Nullable String except) {
        return same(planId, dossier).stream()
                .filter(other -> other.recommenderId().equals(recommenderId) && !other.id().equals(except))
                .filter(other -> other.state() != Nomination.State.WITHDRAWN
                        && other.state() != Nomination.State.REJECTED)
                .findFirst();
    }

    /** Whether to tell the clerk that somebody else put the person of a file's row forward; leaves a trace. */
    public boolean elsewhere(String planId, String recommenderId, Dossier dossier, Duty duty, Caller caller) {
        var twins = twins(planId, recommenderId, dossier);
        return !twins.isEmpty() && hits.tell(twins.get(0).id(), duty, caller);
    }

    /** The same of a draft: each of its twins leaves one trace, however often the draft is saved. */
    boolean elsewhere(Nomination draft, Duty duty, Caller caller) {
        return twins(draft.planId(), draft.recommenderId(), draft.dossier()).stream()
                .filter(twin -> hits.tell(draft.id(), twin.id(), duty, caller)).count() > 0;
    }

    private List<Nomination> twins(String planId, String recommenderId, Dossier dossier) {
        return same(planId, dossier).stream().filter(other -> !other.recommenderId().equals(recommenderId)).toList();
    }

    /** Puts the pair before the plan's office; a draft meets its twin when it is submitted itself. */
    void pair(Nomination nomination, Caller caller) {
        twins(nomination.planId(), nomination.recommenderId(), nomination.dossier()).stream()
                .filter(other -> other.state() != Nomination.State.DRAFT)
                .forEach(other -> jdbc.sql("""
                        insert into duplicate_pair (id, plan_id, first_id, second_id, state, found_by, found_at)
                        select ?,?,?,?,'OPEN',?,? from (select 1 as one) t
                        where not exists (select 1 from duplicate_pair where first_id = ? and second_id = ?)""")
                        .params(Ids.next(), nomination.planId(), other.id(), nomination.id(), caller.userId(),
                                Shanghai.now(clock), other.id(), nomination.id())
                        .update());
    }

    private List<Nomination> same(String planId, Dossier dossier) {
        var name = dossier.name();
        var mobile = dossier.mobile();
        return name == null || mobile == null ? List.of()
                : nominations.findByPlanIdAndDossierMobile(planId, mobile).stream()
                        .filter(other -> other.isOf(name, mobile)).toList();
    }

    /** What the office says of a pair. */
    public enum State { OPEN, SAME_PERSON, DIFFERENT_PEOPLE }

    /** Two nominations of what may be one person, and what the office decided about them. */
    public record Pair(String id, String firstId, String firstNumber, String secondId, String secondNumber,
                       String person, State state, LocalDateTime foundAt, @Nullable String reason) {
    }

    /** The pairs of a plan, for those who run the plan's region or one around it. */
    @Transactional(readOnly = true)
    public List<Pair> pairs(String planId, Caller caller) {
        if (!caller.scope().runs(path(planId))) {
            throw new NotFound();
        }
        return jdbc.sql("""
                select p.*, a.number as first_number, b.number as second_number, a.name as person
                from duplicate_pair p join nomination a on a.id = p.first_id join nomination b on b.id = p.second_id
                where p.plan_id = ? order by p.state desc, p.found_at, p.id""")
                .param(planId).query((row, n) -> new Pair(row.getString("id"), row.getString("first_id"),
                        row.getString("first_number"), row.getString("second_id"), row.getString("second_number"),
                        row.getString("person"), State.valueOf(row.getString("state")),
                        row.getObject("found_at", LocalDateTime.class), row.getString("reason")))
                .list();
    }

    /**
     * One person or two, said with a reason by a clerk or leader of who runs the plan's very region;
     * which nomination goes on is the units' to settle.
     */
    @Transactional
    public void decide(String planId, String pairId, State verdict, String reason, Caller caller) {
        var duty = caller.requireRunning(path(planId), Post.Kind.CLERK, Post.Kind.LEADER);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明认定理由");
        }
        var changed = jdbc.sql("""
                update duplicate_pair set state = ?, decided_by = ?, decided_at = ?, reason = ?
                where id = ? and plan_id = ? and state = 'OPEN'""")
                .params(verdict.name(), caller.userId(), Shanghai.now(clock), reason, pairId, planId).update();
        if (changed == 0) {
            throw new NotFound();
        }
        audit.record(caller.act(duty, "DUPLICATE_DECIDED", pairId, Map.of("same",
                String.valueOf(verdict == State.SAME_PERSON))));
    }

    private String path(String planId) {
        return organization.region(plans.plan(planId).regionId()).path();
    }
}
