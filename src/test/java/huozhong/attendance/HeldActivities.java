package huozhong.attendance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.attendance.Gathering.Kind;
import huozhong.organization.Post;

/** Activities as tests hold them: the organiser's clerks keep them, late is a quarter of an hour, some may walk in. */
public class HeldActivities implements GatheringSource {

    final Set<String> welcome = new HashSet<>();

    @Override
    public Kind kind() {
        return Kind.ACTIVITY;
    }

    @Override
    public boolean isVisible(Gathering gathering, Caller caller) {
        return caller.scope().hasUnit(gathering.unitId());
    }

    @Override
    public Optional<Duty> staff(Gathering gathering, Caller caller) {
        return caller.dutyIn(gathering.unitId(), Post.Kind.CLERK);
    }

    @Override
    public int lateAfter(Gathering gathering) {
        return 15;
    }

    @Override
    public Optional<Called> walkIn(Gathering gathering, String personId) {
        return Optional.of(personId).filter(welcome::contains).map(id -> new Called(id, "m" + id.substring(1)));
    }

    @Override
    public String page(Gathering gathering) {
        return "/";
    }
}
