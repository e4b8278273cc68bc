package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.attendance.Amendment.State;
import huozhong.attendance.CorrectPresence.Correction;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;
import huozhong.team.Roll;

/** An amendment that was asked for, beside what stands there now. */
@Service
@Transactional(readOnly = true)
public class AmendmentBook {

    private final Amendments amendments;
    private final AmendmentCases cases;
    private final GatheringRows gatherings;
    private final PresenceRows presences;
    private final Organization organization;
    private final Roll roll;

    AmendmentBook(Amendments amendments, AmendmentCases cases, GatheringRows gatherings, PresenceRows presences,
                  Organization organization, Roll roll) {
        this.amendments = amendments;
        this.cases = cases;
        this.gatherings = gatherings;
        this.presences = presences;
        this.organization = organization;
        this.roll = roll;
    }

    /** By names; the person's is empty once he is forgotten. */
    public record Line(String id, Gathering gathering, String name, Stands now, Correction wanted, String askedBy,
                       LocalDateTime askedAt, State state, String answer) {
    }

    /** What a presence says: from when to when, how it is known, and the minutes it comes to. */
    public record Stands(Presence.State state, @Nullable LocalDateTime in, @Nullable LocalDateTime out,
                         @Nullable Means means, int minutes) {
    }

    public Line line(String id, Caller caller) {
        var asked = amendments.find(id).filter(one -> cases.isVisible(one, caller.scope())).orElseThrow(NotFound::new);
        var there = presences.find(asked.gatheringId(), asked.personId()).orElseThrow(NotFound::new);
        var person = roll.people(List.of(asked.personId())).get(asked.personId());
        return new Line(id, gatherings.find(asked.gatheringId()).orElseThrow(NotFound::new),
                person == null ? "" : person.name(), new Stands(there.state(), there.inAt(), there.outAt(),
                        there.means(), there.minutes()), asked.wanted(), organization.user(asked.askedBy()).name(),
                asked.askedAt(), asked.state(), asked.answer());
    }
}
