package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.obligation.Cell.Tone;
import huozhong.plan.ObligationRule.What;
import huozhong.shared.Deadline;
import huozhong.shared.Shanghai;

/** Everything that cells are made of, read at once for all units. */
@Component
class CellFacts {

    private static final int NEAR = 7;
    private static final int LAST = 1;

    private final ObjectProvider<Fulfilments> fulfilments;
    private final Extensions extensions;
    private final Waivers waivers;
    private final UrgeRows urges;
    private final Clock clock;

    CellFacts(ObjectProvider<Fulfilments> fulfilments, Extensions extensions, Waivers waivers, UrgeRows urges,
              Clock clock) {
        this.fulfilments = fulfilments;
        this.extensions = extensions;
        this.waivers = waivers;
        this.urges = urges;
        this.clock = clock;
    }

    /** What a unit owes. */
    record Key(String code, String unitId) {
    }

    Found of(String planId, List<Obligation> obligations, Collection<String> units) {
        var now = Shanghai.now(clock);
        var found = new Found(now, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!units.isEmpty()) {
            handed(planId, obligations, units).forEach(one -> found.handed.put(new Key(one.code(), one.unitId()), one));
            extensions.standing(planId, units).forEach(one -> found.extensions
                    .merge(new Key(one.code(), one.unitId()), one, Extensions.Standing::and));
            waivers.of(planId, units).forEach(one -> found.waivers.put(new Key(one.code(), one.unitId()), one));
            urges.count(planId, units).forEach(one -> found.urges.put(new Key(one.code(), one.unitId()), one));
        }
        return found;
    }

    private List<Fulfilment> handed(String planId, List<Obligation> obligations, Collection<String> units) {
        Map<What, List<String>> codes = obligations.stream().collect(Collectors.groupingBy(Obligation::what,
                Collectors.mapping(Obligation::code, Collectors.toList())));
        return fulfilments.stream().filter(one -> codes.containsKey(one.what()))
                .flatMap(one -> one.of(planId, Objects.requireNonNull(codes.get(one.what())), units).stream()).toList();
    }

    /** What was found, to be asked cell by cell. */
    record Found(LocalDateTime now, Map<Key, Fulfilment> handed, Map<Key, Extensions.Standing> extensions,
                 Map<Key, Waiver> waivers, Map<Key, UrgeRows.Counted> urges) {

        Cell cell(Obligation obligation, String unitId) {
            var key = new Key(obligation.code(), unitId);
            var handedIn = handed.getOrDefault(key, Fulfilment.none(key.code, key.unitId));
            var state = isWaived(key) && handedIn.handedInAt() == null ? Fulfilment.State.WAIVED : handedIn.state();
            var extended = granted(key);
            var due = obligation.dueFor(extended);
            var moment = handedIn.handedInAt() == null ? now : handedIn.handedInAt();
            var late = state == Fulfilment.State.WAIVED ? 0 : Obligation.daysLate(due, moment);
            var urged = Optional.ofNullable(urges.get(key));
            return new Cell(obligation.code(), state, tone(state, due.day(), Obligation.daysLate(due, now)), due.day(),
                    obligation.isExtended(extended) ? extended : null, isAsked(key), handedIn.handedInAt(), late,
                    urged.map(UrgeRows.Counted::times).orElse(0),
                    urged.filter(one -> one.last().toLocalDate().equals(now.toLocalDate())).isPresent(),
                    handedIn.page());
        }

        Deadline due(Obligation obligation, String unitId) {
            return obligation.dueFor(granted(new Key(obligation.code(), unitId)));
        }

        private boolean isWaived(Key key) {
            return Optional.ofNullable(waivers.get(key)).filter(Waiver::waived).isPresent();
        }

        private @Nullable LocalDate granted(Key key) {
            return Optional.ofNullable(extensions.get(key)).map(Extensions.Standing::granted).orElse(null);
        }

        private boolean isAsked(Key key) {
            return Optional.ofNullable(extensions.get(key)).filter(Extensions.Standing::asked).isPresent();
        }

        private Tone tone(Fulfilment.State state, LocalDate due, int over) {
            if (!state.isOwed()) {
                return Tone.NONE;
            }
            if (state == Fulfilment.State.RETURNED) {
                return Tone.BEHIND;
            }
            var left = ChronoUnit.DAYS.between(now.toLocalDate(), due);
            if (over > 0) {
                return Tone.OVER;
            }
            return left <= LAST ? Tone.BEHIND : left <= NEAR ? Tone.NEAR : Tone.NONE;
        }
    }
}
