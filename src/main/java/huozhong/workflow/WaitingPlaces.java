package huozhong.workflow;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;

/** A module's cases that nobody has a task for: those that wait to be told something, and those that ended. */
public interface WaitingPlaces {

    /** So many cases at a place of the process's diagram, the first of them since when. */
    record Place(String process, String place, int count, @Nullable LocalDateTime since) {
    }

    /** Of a context (a plan), as far as they exist for the caller. */
    List<Place> of(String contextId, Caller caller);
}
