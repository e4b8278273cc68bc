package huozhong.obligation;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.CellFacts.Key;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.shared.Deadline;

/** For the modules above: the date in force for a unit, and how often it was urged. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Owed {

    private final Obligations obligations;
    private final CellFacts facts;
    private final UrgeRows urges;
    private final ReceiverDuty receivers;

    Owed(Obligations obligations, CellFacts facts, UrgeRows urges, ReceiverDuty receivers) {
        this.obligations = obligations;
        this.facts = facts;
        this.urges = urges;
        this.receivers = receivers;
    }

    /** How often a unit was urged for something, and when last. */
    public record Urged(int times, LocalDateTime last) {
    }

    /** What a unit was urged for last and owes still, and by whom. */
    public record StillUrged(String planId, String name, boolean ofLists, String unit, String byUnit,
                             LocalDateTime at, String message) {
    }

    /** By when this unit is to hand in what is of this kind, an extension counted in; empty without a date. */
    public Optional<Deadline> due(Plan plan, What what, String unitId) {
        return obligations.first(plan, what).map(one -> facts.of(plan.id(), List.of(one), Set.of(unitId))
                .due(one, unitId));
    }

    /** By when whoever has no extension is to hand in what is of this kind. */
    public Optional<Deadline> due(Plan plan, What what) {
        return obligations.first(plan, what).map(Obligation::due);
    }

    public boolean mayUrge(Plan plan, Caller caller) {
        return receivers.of(plan, caller).isPresent();
    }

    /** By unit; who never was isn't among them. */
    public Map<String, Urged> urged(Plan plan, What what, Collection<String> units) {
        var code = obligations.first(plan, what).map(Obligation::code).orElse("");
        return urges.count(plan.id(), units).stream().filter(one -> one.code().equals(code))
                .collect(Collectors.toMap(UrgeRows.Counted::unitId, one -> new Urged(one.times(), one.last())));
    }

    /** The latest of each unit and obligation, as long as it is owed. */
    public List<StillUrged> stillUrged(List<Plan> plans, Collection<String> units) {
        var latest = urges.latest(plans.stream().map(Plan::id).toList(), units);
        var byId = plans.stream().collect(Collectors.toMap(Plan::id, plan -> plan));
        var cells = new HashMap<String, Map<Key, Cell>>();
        return latest.stream().filter(urge -> Optional.ofNullable(cells.computeIfAbsent(urge.planId(),
                id -> cells(Objects.requireNonNull(byId.get(id)), units)).get(new Key(urge.code(), urge.unitId())))
                .filter(Cell::isOwed).isPresent())
                .map(urge -> stillUrged(Objects.requireNonNull(byId.get(urge.planId())), urge)).toList();
    }

    private StillUrged stillUrged(Plan plan, Urge urge) {
        var obligation = obligations.get(plan, urge.code());
        return new StillUrged(plan.id(), obligation.name(), obligation.what() == What.LIST, urge.unit(),
                urge.byUnit(), urge.at(), urge.message());
    }

    /** What these units have of each obligation of the plan, whether they owe it or not. */
    private Map<Key, Cell> cells(Plan plan, Collection<String> units) {
        var all = obligations.of(plan);
        var found = facts.of(plan.id(), all, units);
        var cells = new HashMap<Key, Cell>();
        all.forEach(one -> units.forEach(unit -> cells.put(new Key(one.code(), unit), found.cell(one, unit))));
        return cells;
    }
}
