package huozhong.obligation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.obligation.OwingUnits.Owing;
import huozhong.organization.Post;

/** By which duty a caller acts for a unit that owes: a post in it, or, of a region (各地区), in either of its offices. */
@Component
class OwingDuty {

    Optional<Duty> of(Owing owing, Caller caller) {
        var own = caller.dutyIn(owing.unit().id(), Post.Kind.CLERK)
                .or(() -> caller.dutyIn(owing.unit().id(), Post.Kind.LEADER));
        return own.isPresent() || !owing.unit().runsItsRegion() ? own
                : caller.running(owing.region().path(), Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
