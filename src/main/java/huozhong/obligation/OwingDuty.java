package huozhong.obligation;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.obligation.OwingUnits.Owing;
import huozhong.organization.Post;

/** By which duty a caller acts for a unit that owes: a post in it, or, of a region (各地区), in either of its offices. */
@Component
class OwingDuty {

    Optional<Duty> of(Owing owing, Caller caller) {
        return of(owing, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }

    /** The same by one of these posts alone. */
    Optional<Duty> of(Owing owing, Caller caller, Post.Kind... posts) {
        var own = Stream.of(posts).flatMap(post -> caller.dutyIn(owing.unit().id(), post).stream()).findFirst();
        return own.isPresent() || !owing.unit().runsItsRegion() ? own : caller.running(owing.region().path(), posts);
    }
}
