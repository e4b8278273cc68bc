package huozhong.nomination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.LongStatements;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * 导出: a whole filtered list in annex 2's layout, recorded each time. Mobiles are masked; in full they are given only
 * of those whom the caller's units recommend or whose region he runs, and of no more people a day than one can answer
 * for.
 */
@Service
public class ExportNominees {

    static final int MOST = 20_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final JdbcClient jdbc;
    private final NomineeCondition condition;
    private final NomineeChoices choices;
    private final PlanBook plans;
    private final Organization organization;
    private final MobileBudget budget;
    private final Audit audit;
    private final LongStatements longStatements;
    private final Clock clock;

    ExportNominees(JdbcClient jdbc, NomineeCondition condition, NomineeChoices choices, PlanBook plans,
                   Organization organization, MobileBudget budget, Audit audit, LongStatements longStatements,
                   Clock clock) {
        this.jdbc = jdbc;
        this.condition = condition;
        this.choices = choices;
        this.plans = plans;
        this.organization = organization;
        this.budget = budget;
        this.audit = audit;
        this.longStatements = longStatements;
        this.clock = clock;
    }

    @Transactional
    public byte[] workbook(NomineeQuery query, boolean mobiles, Caller caller) {
        var duty = caller.duties().stream().findFirst().orElseThrow(NotFound::new);
        if (query.plan() == null || query.plan().isBlank()) {
            throw new InvalidInput("plan", "请先选定一个计划再导出");
        }
        var plan = plans.visible(query.plan(), caller);
        longStatements.allow();
        var counts = choices.byCategory(query, caller);
        var people = counts.values().stream().mapToInt(Integer::intValue).sum();
        check(people, mobiles);
        audit.record(caller.act(duty, "NOMINEES_EXPORTED", plan.id(),
                Map.of("people", String.valueOf(people), "mobiles", mobiles ? "full" : "masked")));
        var categories = RosterJudge.categories(plan);
        try (var roster = new RosterList(categories, counts, unit(query, duty), plan.options().rosterPerCategory());
                var out = new ByteArrayOutputStream()) {
            budget.export(people(query, mobiles, plan, caller, roster), caller);
            roster.sign("导出人：" + duty.unitName() + " " + caller.name() + "　导出时间："
                    + Shanghai.now(clock).format(TIME) + "　共" + people + "人");
            roster.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void check(int people, boolean mobiles) {
        if (people == 0) {
            throw new InvalidInput("plan", "没有符合条件的人员可以导出");
        }
        if (people > MOST) {
            throw new InvalidInput("plan", "一次最多导出" + MOST + "人，现有" + people + "人，请缩小筛选范围");
        }
        if (mobiles && people > MobileUse.EXPORTED.people()) {
            throw new InvalidInput("mobiles", "完整手机号一次最多导出" + MobileUse.EXPORTED.people() + "人，现有" + people
                    + "人，请缩小筛选范围，或按隐藏手机号导出");
        }
    }

    private String unit(NomineeQuery query, Duty duty) {
        var asked = query.recommender();
        return asked == null || asked.isBlank() ? duty.unitName()
                : organization.units(List.of(asked)).stream().findFirst().map(found -> found.name())
                        .orElse(duty.unitName());
    }

    /** Person by person, in the order of the plan's categories, then of the numbers; how many with their mobile in full. */
    private int people(NomineeQuery query, boolean mobiles, Plan plan, Caller caller, RosterList roster) {
        var values = new ArrayList<Object>();
        var order = new StringBuilder("case n.category");
        for (var i = 0; i < plan.categories().size(); i++) {
            order.append(" when ? then ").append(i);
            values.add(plan.categories().get(i).code());
        }
        var sql = "select n.*, " + order + " else 99 end as ordinal, r.path from nomination n"
                + " join region_facts r on r.id = n.region_id where " + condition.of(query, caller, values)
                + " order by ordinal, n.number, n.id";
        var scope = caller.scope();
        var inFull = new AtomicInteger();
        jdbc.sql(sql).params(values).query(row -> {
            var nominee = NominationList.dossier(row);
            var own = scope.hasUnit(row.getString("recommender_id")) || scope.runs(row.getString("path"));
            if (mobiles && own) {
                inFull.incrementAndGet();
                roster.add(nominee);
                return;
            }
            roster.add(nominee.with(Field.MOBILE, NominationList.masked(nominee.mobile())));
        });
        return inFull.get();
    }
}
