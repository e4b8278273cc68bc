package huozhong.workflow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** 常用意见: one's own, and a unit's, which its leader and clerk keep for everybody in it. */
@Service
@Transactional
public class Phrases {

    public static final int MOST = 30;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Audit audit;

    Phrases(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** One phrase; of a unit, or the caller's own where there is none; and whether he may change it. */
    public record Phrase(String id, @Nullable String unitId, @Nullable String unitName, String text, int position,
                         boolean editable) {
    }

    /** The caller's own first, then those of his units, each in its order. */
    @Transactional(readOnly = true)
    public List<Phrase> of(Caller caller) {
        var found = new ArrayList<Phrase>();
        if (caller.duties().isEmpty()) {
            return found;
        }
        found.addAll(ownedBy(caller.userId(), null, true));
        caller.duties().stream().map(Duty::unitId).distinct().forEach(unit -> found.addAll(ownedBy(unit,
                duty(unit, caller), keeps(unit, caller))));
        return found;
    }

    public Phrase add(@Nullable String unitId, String text, Caller caller) {
        var owner = owner(unitId, caller);
        var before = ownedBy(owner, null, true);
        if (before.size() >= MOST) {
            throw new TooManyPhrases();
        }
        var id = Ids.next();
        var last = before.stream().mapToInt(Phrase::position).max().orElse(-1);
        var words = words(text, before, id);
        jdbc.sql("insert into phrase (owner_id, id, text, position) values (?,?,?,?)")
                .params(owner, id, words, last + 1).update();
        record(owner, caller);
        return one(id, caller);
    }

    /** Other words, or another place among those of the same owner, counted from 0. */
    public void change(String id, String text, int position, Caller caller) {
        var phrase = editable(id, caller);
        var owner = owner(phrase.unitId(), caller);
        var all = new ArrayList<>(ownedBy(owner, null, true));
        var words = words(text, all, id);
        all.removeIf(other -> other.id().equals(id));
        all.add(Math.max(0, Math.min(position, all.size())), phrase);
        for (var place = 0; place < all.size(); place++) {
            jdbc.sql("update phrase set position = ? where owner_id = ? and id = ?")
                    .params(place, owner, all.get(place).id()).update();
        }
        jdbc.sql("update phrase set text = ? where owner_id = ? and id = ?").params(words, owner, id).update();
        record(owner, caller);
    }

    public void remove(String id, Caller caller) {
        var owner = owner(editable(id, caller).unitId(), caller);
        jdbc.sql("delete from phrase where owner_id = ? and id = ?").params(owner, id).update();
        record(owner, caller);
    }

    private List<Phrase> ownedBy(String owner, @Nullable Duty duty, boolean editable) {
        return jdbc.sql("select * from phrase where owner_id = ? order by position, id").param(owner)
                .query((row, n) -> new Phrase(row.getString("id"), duty == null ? null : duty.unitId(),
                        duty == null ? null : duty.unitName(), row.getString("text"), row.getInt("position"),
                        editable)).list();
    }

    private Phrase one(String id, Caller caller) {
        return of(caller).stream().filter(phrase -> phrase.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private Phrase editable(String id, Caller caller) {
        return of(caller).stream().filter(phrase -> phrase.id().equals(id) && phrase.editable()).findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String owner(@Nullable String unitId, Caller caller) {
        if (caller.duties().isEmpty() || unitId != null && !keeps(unitId, caller)) {
            throw new NotFound();
        }
        return unitId == null ? caller.userId() : unitId;
    }

    private static boolean keeps(String unitId, Caller caller) {
        return keeping(unitId, caller).isPresent();
    }

    private static Optional<Duty> keeping(String unitId, Caller caller) {
        return caller.dutyIn(unitId, Post.Kind.LEADER).or(() -> caller.dutyIn(unitId, Post.Kind.CLERK));
    }

    private static Duty duty(String unitId, Caller caller) {
        return caller.duties().stream().filter(duty -> duty.unitId().equals(unitId)).findFirst().orElseThrow();
    }

    private static String words(String text, List<Phrase> others, String id) {
        var words = text.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput("text", words.isEmpty() ? "请填写常用意见" : "常用意见最多200字");
        }
        if (others.stream().anyMatch(other -> other.text().equals(words) && !other.id().equals(id))) {
            throw new InvalidInput("text", "这条常用意见已经有了");
        }
        return words;
    }

    /** One's own are nobody else's matter. */
    private void record(String owner, Caller caller) {
        if (!owner.equals(caller.userId())) {
            var duty = keeping(owner, caller).orElseThrow(NotFound::new);
            audit.record(caller.act(duty, "PHRASES_CHANGED", owner, Map.of()));
        }
    }
}
