package huozhong.workflow.dues;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For modules on whose dates tasks and timers hang: lets them follow, piece by piece, in the background. */
@Service
public class Dues {

    private final DueShifts shifts;
    private final DueTasks tasks;
    private final DueTimers timers;
    private final ApplicationEventPublisher events;

    Dues(DueShifts shifts, DueTasks tasks, DueTimers timers, ApplicationEventPublisher events) {
        this.shifts = shifts;
        this.tasks = tasks;
        this.timers = timers;
        this.events = events;
    }

    /** How many of the things that hang on the date have followed, out of how many, and whether that is all. */
    public record Progress(int done, int total, boolean finished) {
    }

    /** There is something to follow. */
    record Moved(String moveId) {
    }

    /**
     * What hangs on the key is asked for its date anew: open tasks, and the timers of diagrams that name this word. In
     * the mover's own transaction: there is no move without the work that it makes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(String moveId, String key, String word) {
        shifts.open(moveId, key, word, tasks.count(key, word) + timers.count(key, word));
        events.publishEvent(new Moved(moveId));
    }

    @Transactional(readOnly = true)
    public Optional<Progress> progress(String moveId) {
        return shifts.progress(moveId);
    }
}
