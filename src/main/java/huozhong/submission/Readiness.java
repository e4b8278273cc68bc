package huozhong.submission;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.NomineeTasks;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.NotFound;
import huozhong.submission.ReadySeats.Seat;
import huozhong.workflow.TaskEntry;

/** What a unit's list still lacks before it goes up: seats not filled, opinions not given, and whose turn it is. */
@Service
@Transactional(readOnly = true)
public class Readiness {

    private final ReadySeats seats;
    private final Submissions submissions;
    private final ListedPeople people;
    private final Quotas quotas;
    private final PlanBook plans;
    private final Organization organization;
    private final NomineeTasks nominees;

    Readiness(ReadySeats seats, Submissions submissions, ListedPeople people, Quotas quotas, PlanBook plans,
              Organization organization, NomineeTasks nominees) {
        this.seats = seats;
        this.submissions = submissions;
        this.people = people;
        this.quotas = quotas;
        this.plans = plans;
        this.organization = organization;
        this.nominees = nominees;
    }

    /** A quota's seats: how many there are, are taken, can go up now and went up. */
    public record Line(Level level, @Nullable String category, @Nullable Integer seats, int used, int ready,
                       int listed) {
    }

    /** Somebody chosen who can't go up yet, and who has him now. */
    public record Waiting(String nominationId, String number, String name, String category, @Nullable String step,
                          @Nullable String holder, @Nullable LocalDateTime since, @Nullable LocalDateTime due) {
    }

    /** All of it; the list under review is in the way of another one. */
    public record Ready(List<Line> lines, int people, List<Waiting> waiting, @Nullable String underReview) {
    }

    public Ready of(String planId, String unitId, Caller caller) {
        var plan = plans.plan(planId);
        if (!caller.scope().covers(unitId, organization.region(plan.regionId()).path())) {
            throw new NotFound();
        }
        var unlisted = seats.unlisted(planId, unitId);
        var ready = seats.ready(unlisted);
        var lines = quotas.of(planId, unitId).stream().filter(ReadySeats::isListed)
                .map(quota -> line(quota, ready)).toList();
        var waiting = unlisted.stream().map(Seat::nominationId)
                .filter(id -> ready.stream().noneMatch(seat -> seat.nominationId().equals(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Ready(lines, (int) ready.stream().map(Seat::nominationId).distinct().count(),
                waiting(waiting, unitId),
                submissions.findByOpenKey(Submission.openKey(planId, unitId)).map(Submission::id).orElse(null));
    }

    private Line line(Quota quota, List<Seat> ready) {
        var there = ready.stream().filter(seat -> seat.quotaId().equals(quota.id())).count();
        return new Line(quota.level(), quota.category(), quota.seats().orElse(null), quota.used(), (int) there,
                seats.alreadyUp(quota.id()));
    }

    /** Where several units may act, the one whose list it is comes first. */
    private List<Waiting> waiting(Set<String> nominationIds, String unitId) {
        var them = people.of(nominationIds);
        var open = nominees.inHand(nominationIds);
        var names = organization.units(open.values().stream().flatMap(List::stream).map(TaskEntry::holderId).distinct()
                .toList()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return nominationIds.stream().map(id -> {
            var one = Objects.requireNonNull(them.get(id));
            var first = open.getOrDefault(id, List.of()).stream()
                    .min(Comparator.comparing(entry -> !entry.holderId().equals(unitId)));
            return new Waiting(id, one.number(), one.name(), one.category(),
                    first.map(TaskEntry::stepName).orElse(null),
                    first.map(entry -> names.get(entry.holderId())).orElse(null),
                    first.map(TaskEntry::since).orElse(null), first.map(TaskEntry::due).orElse(null));
        }).toList();
    }
}
