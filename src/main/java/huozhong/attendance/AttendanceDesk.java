package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.team.MemberPeople.Person;
import huozhong.team.Roll;

/** 签到台: a gathering as whoever keeps it sees it, with everybody who is expected or came. */
@Service
@Transactional(readOnly = true)
public class AttendanceDesk {

    private final GatheringSources sources;
    private final ExpectationRows expectations;
    private final PresenceRows presences;
    private final Roll roll;

    AttendanceDesk(GatheringSources sources, ExpectationRows expectations, PresenceRows presences, Roll roll) {
        this.sources = sources;
        this.expectations = expectations;
        this.presences = presences;
        this.roll = roll;
    }

    /**
     * A gathering with its people.
     *
     * @param page where the portal shows what it belongs to
     * @param kept whether the caller keeps it
     */
    public record Sheet(Gathering gathering, String page, boolean kept, boolean signOut, int expected, int present,
                        List<Line> lines) {
    }

    /** Somebody: what is known of him here; the name is empty once he is forgotten. */
    public record Line(String personId, String name, String number, boolean isExpected, boolean isExcused,
                       Presence.@Nullable State state, @Nullable LocalDateTime inAt, @Nullable LocalDateTime outAt,
                       @Nullable Means means, boolean isLate, boolean clockOff, boolean isConflict) {
    }

    public Sheet sheet(String gatheringId, Caller caller) {
        var gathering = sources.visible(gatheringId, caller);
        var source = sources.of(gathering);
        var lines = lines(gathering, source.lateAfter(gathering));
        return new Sheet(gathering, source.page(gathering), source.staff(gathering, caller).isPresent(),
                source.asksToSignOut(gathering), (int) lines.stream().filter(Line::isExpected).count(),
                (int) lines.stream().filter(line -> line.state == Presence.State.PRESENT).count(), lines);
    }

    private List<Line> lines(Gathering gathering, int lateAfter) {
        var expected = new HashMap<String, Expectation>();
        expectations.of(gathering.id()).stream().filter(one -> one.state() != Expectation.State.RELEASED)
                .forEach(one -> expected.put(one.personId(), one));
        var there = new HashMap<String, Presence>();
        presences.of(List.of(gathering.id())).forEach(one -> there.put(one.personId(), one));
        var people = new ArrayList<>(expected.keySet());
        there.keySet().stream().filter(one -> !expected.containsKey(one)).forEach(people::add);
        var known = roll.people(people);
        return people.stream().map(id -> line(gathering, lateAfter, known, id, expected.get(id), there.get(id)))
                .sorted(Comparator.comparing(Line::name).thenComparing(Line::personId)).toList();
    }

    private static Line line(Gathering gathering, int lateAfter, Map<String, Person> known, String id,
                             @Nullable Expectation expected, @Nullable Presence there) {
        var person = known.get(id);
        var excused = expected != null && expected.state() == Expectation.State.EXCUSED;
        var name = person == null ? "" : person.name();
        var number = person == null ? "" : person.number();
        if (there == null) {
            return new Line(id, name, number, expected != null && !excused, excused, null, null, null, null, false,
                    false, false);
        }
        var late = there.inAt() != null && there.inAt().isAfter(gathering.startsAt().plusMinutes(lateAfter));
        return new Line(id, name, number, expected != null && !excused, excused, there.state(), there.inAt(),
                there.outAt(), there.means(), late, there.clockOff(), there.conflict() != null);
    }
}
