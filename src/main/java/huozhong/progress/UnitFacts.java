package huozhong.progress;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.obligation.Owed;
import huozhong.organization.Post;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.progress.Holders.Holder;
import huozhong.progress.PlanUnits.Owner;
import huozhong.progress.UnitCounts.Counted;
import huozhong.progress.UnitCounts.People;
import huozhong.progress.UnitLine.Added;
import huozhong.progress.UnitLine.Handed;
import huozhong.progress.UnitLine.Opinions;
import huozhong.progress.UnitLine.Turn;
import huozhong.progress.UnitLine.Urges;
import huozhong.shared.Shanghai;

/** Everything that lines are made of, read at once for all units. */
@Component
class UnitFacts {

    private final UnitCounts counts;
    private final UnitLists lists;
    private final UnitTurns turns;
    private final Holders holders;
    private final Owed owed;
    private final Clock clock;

    UnitFacts(UnitCounts counts, UnitLists lists, UnitTurns turns, Holders holders, Owed owed,
              Clock clock) {
        this.counts = counts;
        this.lists = lists;
        this.turns = turns;
        this.holders = holders;
        this.owed = owed;
        this.clock = clock;
    }

    Found of(Plan plan, Collection<String> units, Collection<String> own) {
        var planId = plan.id();
        var open = turns.of(planId, units);
        var desks = new LinkedHashSet<>(units);
        open.values().forEach(all -> all.forEach(turn -> desks.add(turn.holderId())));
        return new Found(counts.people(planId, units, own), counts.open(planId, units),
                counts.ready(planId, units), counts.choosing(planId, units), lists.of(planId, units), open,
                holders.of(desks), urges(plan, units));
    }

    private Map<String, Urges> urges(Plan plan, Collection<String> units) {
        return owed.urged(plan, What.LIST, units).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Urges(one.getValue().times(),
                        one.getValue().last(), one.getValue().last().toLocalDate().equals(Shanghai.today(clock)))));
    }

    /** What was found, to be asked unit by unit. */
    record Found(List<People> all, List<Counted> open, List<Counted> ready,
                 List<String> choosing, Map<String, Handed> lists, Map<String, List<Turn>> turns,
                 Map<String, List<Holder>> desks, Map<String, Urges> urges) {

        int drafts(String unit) {
            return sum(unit, "DRAFT");
        }

        int people(String unit) {
            return all.stream().filter(one -> one.unitId().equals(unit)).mapToInt(People::count).sum() - drafts(unit);
        }

        private int sum(String unit, String state) {
            return all.stream().filter(one -> one.unitId().equals(unit) && one.state().equals(state))
                    .mapToInt(People::count).sum();
        }

        private int awaiting(String unit, String place) {
            return all.stream().filter(one -> one.unitId().equals(unit) && place.equals(one.awaits()))
                    .mapToInt(People::count).sum();
        }

        Opinions opinions(String unit, String step) {
            return new Opinions(agreed(unit, step), count(open, unit, step));
        }

        /** Of these steps, whose names come with them. */
        List<Added> added(String unit, Map<String, String> steps) {
            return steps.entrySet().stream()
                    .map(step -> new Added(step.getKey(), step.getValue(), opinions(unit, step.getKey()))).toList();
        }

        private int agreed(String unit, String step) {
            return all.stream().filter(one -> one.unitId().equals(unit) && one.agreed().contains(step))
                    .mapToInt(People::count).sum();
        }

        int ready(String unit) {
            return count(ready, unit, "ReportList");
        }

        private static int count(List<Counted> counted, String unit, String what) {
            return counted.stream().filter(one -> one.unitId().equals(unit) && one.what().equals(what))
                    .mapToInt(Counted::count).sum();
        }

        Handed list(String unit) {
            return lists.getOrDefault(unit, UnitLists.NONE);
        }

        Urges urges(String unit) {
            return urges.getOrDefault(unit, Urges.NEVER);
        }

        List<String> contacts(String unit) {
            return desks.getOrDefault(unit, List.of()).stream().map(Holder::name).distinct().toList();
        }

        List<Turn> turns(String unit) {
            return turns.getOrDefault(unit, List.of()).stream()
                    .map(turn -> turn.by(turn.holder(), names(turn.holderId(), turn.post())))
                    .collect(Collectors.toMap(Turn::offer, Function.identity(), Turn::or, LinkedHashMap::new))
                    .values().stream().toList();
        }

        private List<String> names(String unit, Post.Kind post) {
            return desks.getOrDefault(unit, List.of()).stream().filter(one -> one.post() == post).map(Holder::name)
                    .toList();
        }

        /**
         * Chosen people with both opinions are on no list, and none is under way; it holds them up if no opinion does.
         */
        List<Turn> toReport(Owner owner) {
            var state = list(owner.unitId()).state();
            var free = state == Handed.State.NOT_REPORTED || state == Handed.State.ACCEPTED;
            var holdsUp = opinions(owner.unitId(), Nominees.RECOMMENDATION_OPINION).open() == 0;
            return free ? clerk(owner, holdsUp, "ReportList", ready(owner.unitId())) : List.of();
        }

        /** People wait for a round that nobody opened. */
        List<Turn> toChoose(Owner owner) {
            return choosing.contains(owner.unitId()) ? List.of()
                    : clerk(owner, false, "OpenSelection", awaiting(owner.unitId(), Nominees.AWAIT_SELECTION));
        }

        /** Nobody was put forward: whatever drafts there are. */
        List<Turn> toBegin(Owner owner) {
            return people(owner.unitId()) > 0 ? List.of()
                    : clerk(owner, false, "PutForward", Math.max(1, drafts(owner.unitId())));
        }

        private List<Turn> clerk(Owner owner, boolean holdsUp, String step, int count) {
            return count == 0 ? List.of() : Stream.of(new Turn("", holdsUp, step, "", owner.unitId(), owner.unit(),
                    Post.Kind.CLERK, names(owner.unitId(), Post.Kind.CLERK), false, count, null, null)).toList();
        }
    }
}
