package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.OwedByUnit.Found;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.plan.Plan;

/** One cell of the grid opened: what happened to it, whom to reach, and what the caller may do. */
@Service
@Transactional(readOnly = true)
public class ObligationHistory {

    private final OwedByUnit owed;
    private final Extensions extensions;
    private final Waivers waivers;
    private final UrgeRows urges;
    private final Organization organization;

    ObligationHistory(OwedByUnit owed, Extensions extensions, Waivers waivers, UrgeRows urges,
                      Organization organization) {
        this.owed = owed;
        this.extensions = extensions;
        this.waivers = waivers;
        this.urges = urges;
        this.organization = organization;
    }

    /** The cell with its unit and its obligation in words. */
    public record Opened(String planId, String unitId, String unit, String name, LocalDate written, Cell cell,
                         List<String> contacts, List<Event> events, boolean mayAsk, boolean mayWaive) {
    }

    /** 报送 · 催报 · 申请延期 · 同意延期 · 不同意延期 · 免报 · 恢复应报. */
    public enum Kind { HANDED_IN, URGED, EXTENSION_ASKED, EXTENSION_GRANTED, EXTENSION_REFUSED, WAIVED, RESTORED }

    /** Something that happened: by which unit or whom, what was said, and the day that it speaks of. */
    public record Event(Kind kind, LocalDateTime at, String by, String text, @Nullable LocalDate day) {
    }

    public Opened of(String planId, String code, String unitId, Caller caller) {
        var found = owed.seen(planId, code, unitId, caller);
        var unit = found.owing().unit();
        var open = found.plan().status() == Plan.Status.PUBLISHED;
        return new Opened(planId, unitId, unit.name(), found.obligation().name(), found.obligation().written(),
                found.cell(), contacts(unitId), events(found), open && owed.mayAsk(found, caller),
                open && owed.mayWaive(found, caller));
    }

    private List<String> contacts(String unitId) {
        return List.of(Post.Kind.CLERK, Post.Kind.LEADER).stream()
                .flatMap(post -> organization.holders(unitId, post).stream()).map(User::name).distinct().toList();
    }

    private List<Event> events(Found found) {
        var unit = found.owing().unit();
        var code = found.obligation().code();
        var events = new ArrayList<Event>();
        var handedIn = found.cell().handedInAt();
        if (handedIn != null) {
            events.add(new Event(Kind.HANDED_IN, handedIn, unit.name(), "", null));
        }
        urges.of(found.plan().id(), code, unit.id())
                .forEach(one -> events.add(new Event(Kind.URGED, one.at(), one.byUnit(), one.message(), null)));
        var asked = extensions.of(found.plan().id(), List.of(unit.id())).stream()
                .filter(one -> one.code().equals(code)).toList();
        var said = waivers.of(found.plan().id(), List.of(unit.id())).stream()
                .filter(one -> one.code().equals(code)).toList();
        var names = names(asked, said);
        asked.forEach(one -> events.addAll(events(one, names)));
        said.forEach(one -> events.add(new Event(one.waived() ? Kind.WAIVED : Kind.RESTORED, one.at(),
                names.getOrDefault(one.userId(), ""), one.reason(), null)));
        events.sort(Comparator.comparing(Event::at));
        return List.copyOf(events);
    }

    private static List<Event> events(Extension one, Map<String, String> names) {
        var events = new ArrayList<Event>();
        events.add(new Event(Kind.EXTENSION_ASKED, one.askedAt(), names.getOrDefault(one.askedBy(), ""), one.reason(),
                one.wanted()));
        var at = one.answer().at();
        if (at != null) {
            events.add(new Event(one.granted() == null ? Kind.EXTENSION_REFUSED : Kind.EXTENSION_GRANTED, at,
                    names.getOrDefault(String.valueOf(one.answer().by()), ""), one.answer().text(), one.granted()));
        }
        return events;
    }

    private Map<String, String> names(List<Extension> asked, List<Waiver> said) {
        var ids = new ArrayList<String>();
        asked.forEach(one -> {
            ids.add(one.askedBy());
            ids.add(one.answer().by());
        });
        said.forEach(one -> ids.add(one.userId()));
        return organization.users(ids.stream().filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(User::id, User::name));
    }
}
