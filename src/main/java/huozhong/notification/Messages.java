package huozhong.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.notification.MessageRows.Cursor;
import huozhong.notification.MessageRows.Kept;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/**
 * The bell: what a caller was told and may see still. A message of a unit in which he has no post any more isn't his,
 * and one whose cause is over doesn't count.
 */
@Service
@Transactional
public class Messages {

    /** So many unread ones are counted. */
    private static final int MOST_COUNTED = 200;

    private final MessageRows messages;
    private final EndedCauses causes;

    Messages(MessageRows messages, EndedCauses causes) {
        this.messages = messages;
        this.causes = causes;
    }

    /** How a message stands. */
    public enum State { UNREAD, READ, OVER }

    /** One as it is shown. */
    public record Shown(String id, MessageKind kind, State state, LocalDateTime at, String who, String what,
                        String words, int amount, @Nullable LocalDate due, String page) {
    }

    /** How many are unread, 200 at most, and of which kinds. */
    public record Count(int unread, Map<MessageKind, Integer> byKind) {
    }

    public Count count(Caller caller) {
        var open = messages.open(caller.userId(), kinds(caller, null), MOST_COUNTED).stream()
                .filter(one -> isHis(one, caller)).toList();
        var over = causes.among(open);
        var byKind = open.stream().filter(one -> !over.contains(one.id())).collect(Collectors.groupingBy(
                one -> one.message().kind(), TreeMap::new, Collectors.summingInt(one -> 1)));
        return new Count(byKind.values().stream().mapToInt(Integer::intValue).sum(), byKind);
    }

    /** The latest first. */
    public Page<Shown> page(@Nullable MessageKind kind, boolean unreadOnly, @Nullable String cursor, int size,
                            Caller caller) {
        var found = messages.page(caller.userId(), kinds(caller, kind), unreadOnly, cursor(cursor), size + 1);
        var page = Page.of(found, size, one -> one.toldAt() + "_" + one.id());
        var his = page.items().stream().filter(one -> isHis(one, caller)).toList();
        var over = causes.among(his);
        return new Page<>(his.stream().filter(one -> !(unreadOnly && over.contains(one.id())))
                .map(one -> shown(one, over)).toList(), page.next());
    }

    private static Shown shown(Kept one, Set<String> over) {
        var said = one.message();
        var state = over.contains(one.id()) ? State.OVER : one.readAt() == null ? State.UNREAD : State.READ;
        return new Shown(one.id(), said.kind(), state, one.toldAt(), said.who(), said.what(), said.words(),
                said.amount(), said.due(), said.page());
    }

    public void read(String id, Caller caller) {
        if (!messages.read(id, caller.userId())) {
            throw new NotFound();
        }
    }

    /** What came since it was looked at stays unread. */
    public void readAll(@Nullable MessageKind kind, LocalDateTime until, Caller caller) {
        messages.readAll(caller.userId(), kinds(caller, kind), until);
    }

    static boolean isHis(Kept one, Caller caller) {
        return one.unitId() == null || caller.scope().hasUnit(one.unitId());
    }

    private static List<MessageKind> kinds(Caller caller, @Nullable MessageKind only) {
        return Arrays.stream(MessageKind.values()).filter(kind -> only == null || kind == only)
                .filter(kind -> kind.grant().filter(grant -> !caller.has(grant)).isEmpty()).toList();
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var parts = text.split("_", 2);
            return new Cursor(LocalDateTime.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException nonsense) {
            throw new InvalidInput("cursor", "翻页标记无效，请重新查询");
        }
    }
}
