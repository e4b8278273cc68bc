package huozhong.nomination;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.Opinion.Decision;
import huozhong.nomination.Opinion.Place;
import huozhong.nomination.Opinion.Speaker;
import huozhong.nomination.Opinion.Taken;
import huozhong.nomination.Opinion.Track;
import huozhong.nomination.Opinion.Word;
import huozhong.nomination.held.HeldOpinion;
import huozhong.nomination.held.HeldOpinions;
import huozhong.nomination.held.OpinionSeals;
import huozhong.shared.Ids;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.running.HeldTasks;

/** Lets an agreement count once its seal is on the form, or gives the task back to whoever agreed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ConcludeHeldOpinion {

    private final HeldOpinions held;
    private final Opinions opinions;
    private final Nominations nominations;
    private final HeldTasks tasks;
    private final OpinionSeals seals;
    private final Clock clock;

    ConcludeHeldOpinion(HeldOpinions held, Opinions opinions, Nominations nominations, HeldTasks tasks,
                        OpinionSeals seals, Clock clock) {
        this.held = held;
        this.opinions = opinions;
        this.nominations = nominations;
        this.tasks = tasks;
        this.seals = seals;
        this.clock = clock;
    }

    /** In the transaction that put the seal on: the opinion counts, and the case goes on. */
    public void sealed(String nominationId, String step) {
        var said = held.at(nominationId, step).orElseThrow(NotFound::new);
        var nomination = nominations.findById(nominationId).orElseThrow(NotFound::new);
        opinions.add(opinion(said), nomination);
        held.remove(said.taskId());
        tasks.conclude(said.taskId());
    }

    private Opinion opinion(HeldOpinion said) {
        return new Opinion(Ids.next(), said.nominationId(), Place.next(said.step(), said.stepName(),
                said.dossierVersion()),
                new Word(Decision.AGREE, said.text(), "", ""), new Speaker(said.userId(), said.insteadOf(),
                        said.post(), said.unitId(), said.unitName()),
                new Taken(Track.SEAL, null, said.at().toLocalDate(), Shanghai.now(clock)), null);
    }

    /** The seal was declined: the task is to be decided anew. */
    public void declined(String nominationId, String step) {
        held.at(nominationId, step).ifPresent(said -> {
            held.remove(said.taskId());
            tasks.release(said.taskId());
        });
    }

    /** Whoever agreed takes it back: nothing is to be sealed, and the task is to be decided anew. */
    void takenBack(HeldOpinion said) {
        seals.cancel(said);
        if (!held.remove(said.taskId())) {
            throw new CannotRetract("已经用印");
        }
        tasks.release(said.taskId());
    }

    /** The case ended, or went another way: nothing is to be sealed any more. */
    @EventListener
    void on(TaskEntry.Over over) {
        if (over.process().equals(NominationProcess.ID)) {
            held.ofTask(over.taskId()).ifPresent(said -> {
                held.remove(said.taskId());
                seals.cancel(said);
            });
        }
    }
}
