package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;

/** Says who is expected at a gathering; nobody is expected in two places but where somebody says why. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Expectations {

    private final GatheringRows gatherings;
    private final ExpectationRows rows;

    Expectations(GatheringRows gatherings, ExpectationRows rows) {
        this.gatherings = gatherings;
        this.rows = rows;
    }

    /** Refuses where one is expected elsewhere at the time and no reason is given; may be said again. */
    public void call(String gatheringId, List<Called> people) {
        var gathering = gatherings.find(gatheringId).orElseThrow(NotFound::new);
        rows.lock(people.stream().map(Called::personId).toList());
        var unexplained = people.stream().filter(one -> one.overrideReason() == null).map(Called::personId).toList();
        var busy = rows.busy(unexplained, gathering.startsAt(), gathering.endsAt(), gatheringId);
        if (!busy.isEmpty()) {
            throw new PeopleBusy(busy);
        }
        rows.call(gatheringId, people);
    }

    /** A whole audience is called: who is busy is called all the same, and {@link #busy} says so. */
    public void callAll(String gatheringId, List<Called> people) {
        rows.call(gatheringId, people);
    }

    public void excuse(String gatheringId, String personId) {
        rows.become(gatheringId, personId, Expectation.State.EXCUSED);
    }

    public void release(String gatheringId, String personId) {
        rows.become(gatheringId, personId, Expectation.State.RELEASED);
    }

    /** Only these are expected; whoever else was is released. */
    public void only(String gatheringId, List<Called> people) {
        var wanted = people.stream().map(Called::personId).collect(Collectors.toSet());
        rows.of(gatheringId).stream().filter(one -> one.state() == Expectation.State.EXPECTED)
                .filter(one -> !wanted.contains(one.personId()))
                .forEach(one -> release(gatheringId, one.personId()));
        rows.call(gatheringId, people);
    }

    @Transactional(readOnly = true)
    public List<Expectation> of(String gatheringId) {
        return rows.of(gatheringId);
    }

    /** Who of these is expected elsewhere in this time, but for one gathering ("" for none). */
    @Transactional(readOnly = true)
    public List<Busy> busy(Collection<String> people, LocalDateTime from, LocalDateTime to, String except) {
        return people.isEmpty() ? List.of() : rows.busy(people, from, to, except);
    }
}
