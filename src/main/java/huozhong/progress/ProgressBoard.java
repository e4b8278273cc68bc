package huozhong.progress;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.NomineeTasks;
import huozhong.nomination.Nominees;
import huozhong.obligation.Owed;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.progress.PlanUnits.Owner;
import huozhong.progress.UnitLine.Turn;
import huozhong.shared.Deadline;
import huozhong.shared.NotFound;

/**
 * The table that a city wants in the morning: each region, department and division of a plan and how far it is; a
 * county sees itself, a department itself. A handful of queries, however many units and people there are.
 */
@Service
@Transactional(readOnly = true)
public class ProgressBoard {

    private final PlanBook plans;
    private final PlanUnits units;
    private final UnitFacts facts;
    private final Owed owed;
    private final NomineeTasks nominees;

    ProgressBoard(PlanBook plans, PlanUnits units, UnitFacts facts, Owed owed, NomineeTasks nominees) {
        this.plans = plans;
        this.units = units;
        this.facts = facts;
        this.owed = owed;
        this.nominees = nominees;
    }

    /** The board with the lists' deadline, and whether the caller may urge. */
    public record Board(String planId, @Nullable LocalDateTime due, boolean mayUrge, List<UnitLine> lines) {
    }

    public Board of(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        return new Board(planId, due(plan), owed.mayUrge(plan, caller), lines(plan, caller));
    }

    /** The same as a workbook. */
    public byte[] workbook(String planId, Caller caller) {
        return BoardPaper.of(lines(plans.visible(planId, caller), caller));
    }

    /** One unit's line, where it is in the caller's scope. */
    public Board of(String planId, String unitId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var owner = units.of(planId, caller.scope()).stream().filter(one -> one.unitId().equals(unitId)).toList();
        if (owner.isEmpty()) {
            throw new NotFound();
        }
        return new Board(planId, due(plan), owed.mayUrge(plan, caller), lines(plan, owner, caller));
    }

    List<UnitLine> lines(Plan plan, Caller caller) {
        return lines(plan, units.of(plan.id(), caller.scope()), caller);
    }

    private List<UnitLine> lines(Plan plan, List<Owner> owners, Caller caller) {
        if (owners.isEmpty()) {
            return List.of();
        }
        var found = facts.of(plan, owners.stream().map(Owner::unitId).toList(), caller.scope().units());
        var added = nominees.addedOpinions();
        return owners.stream().map(owner -> line(owner, found, added)).toList();
    }

    private @Nullable LocalDateTime due(Plan plan) {
        return owed.due(plan, What.LIST).map(Deadline::end).orElse(null);
    }

    private static UnitLine line(Owner owner, UnitFacts.Found found, Map<String, String> added) {
        var unit = owner.unitId();
        return new UnitLine(unit, owner.unit(), owner.regionId(), owner.region(), found.drafts(unit),
                found.people(unit), found.opinions(unit, Nominees.EMPLOYER_OPINION),
                found.opinions(unit, Nominees.RECOMMENDATION_OPINION),
                found.added(unit, added), owner.chosen(), owner.seats(), owner.marked(),
                owner.markSeats(), found.list(unit), turns(owner, found), found.ready(unit), found.contacts(unit),
                found.urges(unit));
    }

    /** What only the unit's clerk can begin has no task yet: the list, the round, the first form. */
    private static List<Turn> turns(Owner owner, UnitFacts.Found found) {
        var own = new ArrayList<>(Stream.of(found.toReport(owner), found.toChoose(owner), found.toBegin(owner))
                .flatMap(List::stream).toList());
        own.addAll(found.turns(owner.unitId()));
        return own.stream().sorted(Turn.WEIGHT).toList();
    }
}
