package huozhong.nomination;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.Opinion.Decision;
import huozhong.nomination.Opinion.Place;
import huozhong.nomination.Opinion.Speaker;
import huozhong.nomination.Opinion.Taken;
import huozhong.nomination.Opinion.Track;
import huozhong.nomination.Opinion.Word;
import huozhong.nomination.field.AskedFields;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/**
 * The receiver of a list returns one person: opens his correction without moving anybody else, and says why and what
 * is to be corrected where every other return says it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReturnNominee {

    private final Nominations nominations;
    private final Opinions opinions;
    private final Processes processes;
    private final Clock clock;

    ReturnNominee(Nominations nominations, Opinions opinions, Processes processes, Clock clock) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.processes = processes;
        this.clock = clock;
    }

    /** At which step of his list it was said, why, and the fields concerned by their keys. */
    public record Return(String step, String stepName, String reason, String fields) {

        public Return {
            reason = reason.strip();
            if (reason.isEmpty()) {
                throw new InvalidInput("reason", "请说明退回理由");
            }
            fields = AskedFields.require(fields);
        }
    }

    public void giveBack(String id, Return given, Duty duty, Caller caller) {
        var nomination = nominations.findById(id).orElseThrow(NotFound::new);
        if (nomination.state() != Nomination.State.IN_PROGRESS) {
            throw new NotInState(nomination.state());
        }
        opinions.add(new Opinion(Ids.next(), id,
                Place.next(given.step, given.stepName, nomination.dossierVersion()),
                new Word(Decision.RETURN, "", given.reason, given.fields),
                new Speaker(caller.userId(), duty.insteadOf(), duty.post().name(), duty.unitId(), duty.unitName()),
                new Taken(Track.ACCOUNT, null, Shanghai.today(clock), Shanghai.now(clock)), null), nomination);
        processes.openCorrection(NominationProcess.ID, id);
    }
}
