package huozhong.nomination.mobile;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.PersonalData;
import huozhong.shared.Shanghai;

/**
 * 申请再查看: beyond a day's mobiles in full a second person agrees, with a reason in hand; then there are as many again,
 * for that person and that day.
 */
@Service
@Transactional
public class MoreMobiles implements PersonalData {

    /** So often a person asks on one day for the same use. */
    static final int TIMES = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MobileRequestRows rows;
    private final SecondLeaders leaders;
    private final MobileBudget budget;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    MoreMobiles(MobileRequestRows rows, SecondLeaders leaders, MobileBudget budget, Organization organization,
                Audit audit, Clock clock) {
        this.rows = rows;
        this.leaders = leaders;
        this.budget = budget;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it; open ones lapse with their day. */
    public enum State { OPEN, AGREED, REFUSED }

    /** What is asked for: by whom of which unit, and whether the caller's agreement is what it waits for. */
    public record Asked(String id, MobileUse use, int people, String reason, String askedBy, String unit,
                        LocalDateTime askedAt, State state, @Nullable String decidedBy, boolean mayDecide) {
    }

    /** Where an earlier one still waits, or for the fourth time on a day, it is refused. */
    public Asked ask(MobileUse use, String reason, Caller caller) {
        var duty = caller.by(any -> true).orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请写明为什么还要" + use.words() + "完整手机号");
        }
        if (leaders.unit(duty.unitId(), caller.userId()).isEmpty()) {
            throw new NoMoreMobiles("没有可以同意的人：本单位没有另一位负责人，上级宣传部也没有负责人。请联系系统管理员补充岗位");
        }
        var now = Shanghai.now(clock);
        var before = rows.of(caller.userId(), now.toLocalDate()).stream().filter(one -> one.use() == use).toList();
        if (before.stream().anyMatch(one -> one.state() == State.OPEN)) {
            throw waits();
        }
        if (before.size() >= TIMES) {
            throw new NoMoreMobiles("每人每日最多申请" + TIMES + "次，您今日已申请" + TIMES + "次，请明日继续");
        }
        var added = new MobileRequest(Ids.next(), use, caller.userId(), duty.unitId(), now.toLocalDate(),
                reason.strip(), now, State.OPEN, null, null);
        add(added, before.size() + 1);
        audit.record(caller.act(duty, "MOBILES_ASKED", added.id(),
                Map.of("use", use.name(), "people", String.valueOf(use.people()))));
        return view(added, caller);
    }

    /** Today's: what the caller may decide, and what he asked for himself. */
    @Transactional(readOnly = true)
    public List<Asked> of(Caller caller) {
        var today = Shanghai.today(clock);
        var others = rows.open(today).stream().filter(one -> leaders.duty(one, caller).isPresent());
        return Stream.concat(others, rows.of(caller.userId(), today).stream()).map(one -> view(one, caller)).toList();
    }

    /** From now on he who asked gets as many again today. */
    public void agree(String id, Caller caller) {
        var request = decide(id, State.AGREED, "MOBILES_GRANTED", caller);
        budget.grow(request.userId(), request.use());
    }

    public void refuse(String id, Caller caller) {
        decide(id, State.REFUSED, "MOBILES_REFUSED", caller);
    }

    /** A reason may name people, and nobody needs it when its day is over. */
    @Override
    public void forgetPlan(String planId) {
        rows.deleteBefore(Shanghai.today(clock));
    }

    private void add(MobileRequest added, int turn) {
        try {
            rows.add(added, turn);
        } catch (DuplicateKeyException meanwhile) {
            throw waits();
        }
    }

    private static NoMoreMobiles waits() {
        return new NoMoreMobiles("您已提出申请，正在等负责人同意，不用重复申请");
    }

    private MobileRequest decide(String id, State state, String action, Caller caller) {
        var request = rows.find(id).orElseThrow(NotFound::new);
        var duty = leaders.duty(request, caller).orElseThrow(NotFound::new);
        var now = Shanghai.now(clock);
        if (!request.askedOn().equals(now.toLocalDate())) {
            throw new MobileRequestOver("申请只在当日有效，这一申请已过期。确需继续的，请申请人重新提出");
        }
        if (!rows.decide(id, state, caller.userId(), now)) {
            throw decided(id);
        }
        audit.record(caller.act(duty, action, id, Map.of("askedBy", request.userId(), "use", request.use().name(),
                "people", String.valueOf(request.use().people()))));
        return request;
    }

    private MobileRequestOver decided(String id) {
        var decided = rows.find(id).orElseThrow(NotFound::new);
        var at = decided.decidedAt();
        return new MobileRequestOver("这一申请" + (at == null ? "" : "已于" + at.format(TIME)) + "由"
                + name(decided.decidedBy()) + (decided.state() == State.AGREED ? "同意" : "退回"));
    }

    private Asked view(MobileRequest one, Caller caller) {
        return new Asked(one.id(), one.use(), one.use().people(), one.reason(), name(one.userId()),
                organization.unit(one.unitId()).name(), one.askedAt(), one.state(),
                one.decidedBy() == null ? null : name(one.decidedBy()),
                one.state() == State.OPEN && leaders.duty(one, caller).isPresent());
    }

    private String name(@Nullable String userId) {
        return userId == null ? "" : organization.user(userId).name();
    }
}
