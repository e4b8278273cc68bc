package huozhong.nomination.people;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.Dossier;
import huozhong.nomination.mobile.MobileUse;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.LongStatements;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * 导出: a whole filtered list, recorded each time, in the transaction of whoever writes it down. Mobiles are masked; in
 * full they are given of no more people a day than one can answer for.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExportNominees {

    static final int MOST = 20_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ExportedPeople people;
    private final NomineeChoices choices;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;
    private final LongStatements longStatements;
    private final Clock clock;

    ExportNominees(ExportedPeople people, NomineeChoices choices, PlanBook plans, Organization organization,
                   Audit audit, LongStatements longStatements, Clock clock) {
        this.people = people;
        this.choices = choices;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.longStatements = longStatements;
        this.clock = clock;
    }

    /** How many of each category, by its code; whose list it is; who made it when; and the people, to be read once. */
    public record Export(Plan plan, Map<String, Integer> counts, String unit, String signature,
                         Consumer<Consumer<Dossier>> people) {
    }

    public Export masked(NomineeQuery query, Caller caller) {
        var plan = plan(query, caller);
        return export(query, plan, "masked", caller, to -> people.masked(query, plan, caller, to));
    }

    /** As far as {@link ExportedPeople} gives them. */
    public Export inFull(NomineeQuery query, Caller caller) {
        var plan = plan(query, caller);
        return export(query, plan, "full", caller, to -> people.inFull(query, plan, caller, to));
    }

    private Plan plan(NomineeQuery query, Caller caller) {
        if (caller.duties().isEmpty()) {
            throw new NotFound();
        }
        if (query.plan() == null || query.plan().isBlank()) {
            throw new InvalidInput("plan", "请先选定一个计划再导出");
        }
        return plans.visible(query.plan(), caller);
    }

    private Export export(NomineeQuery query, Plan plan, String mobiles, Caller caller,
                          Consumer<Consumer<Dossier>> people) {
        longStatements.allow();
        var counts = choices.byCategory(query, caller);
        var count = counts.values().stream().mapToInt(Integer::intValue).sum();
        check(count);
        if (mobiles.equals("full")) {
            checkInFull(count);
        }
        var duty = caller.duties().get(0);
        audit.record(caller.act(duty, "NOMINEES_EXPORTED", plan.id(),
                Map.of("people", String.valueOf(count), "mobiles", mobiles)));
        return new Export(plan, counts, unit(query, duty), "导出人：" + duty.unitName() + " " + caller.name() + "　导出时间："
                + Shanghai.now(clock).format(TIME) + "　共" + count + "人", people);
    }

    private static void check(int people) {
        if (people == 0) {
            throw new InvalidInput("plan", "没有符合条件的人员可以导出");
        }
        if (people > MOST) {
            throw new InvalidInput("plan", "一次最多导出" + MOST + "人，现有" + people + "人，请缩小筛选范围");
        }
    }

    private static void checkInFull(int people) {
        if (people > MobileUse.EXPORTED.people()) {
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
}
