package huozhong.training;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.training.CourseEvent.Kind;

/** Writes down what somebody did to a course: for whoever reads its page, and for the record. */
@Component
class CourseTrail {

    private final CourseEvents events;
    private final Audit audit;

    CourseTrail(CourseEvents events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    void add(Course course, Kind kind, String text, String action, Caller caller, Duty duty) {
        events.add(course.id(), kind, text, caller.userId(), duty);
        audit.record(caller.act(duty, action, course.id(), Map.of()));
    }

    /** For the record alone. */
    void record(Course course, String action, Caller caller, Duty duty) {
        audit.record(caller.act(duty, action, course.id(), Map.of()));
    }

    /** What a form did, whose task is on the record already. */
    void add(Course course, Kind kind, String text, Caller caller, Duty duty) {
        events.add(course.id(), kind, text, caller.userId(), duty);
    }
}
