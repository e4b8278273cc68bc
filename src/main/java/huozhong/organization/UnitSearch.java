package huozhong.organization;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** Looks units up as people type them: so many and no more are read, however many there are. */
@Service
@Transactional(readOnly = true)
public class UnitSearch {

    private final EntityManager entities;
    private final Clock clock;

    UnitSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Which units: of a region, with a function, without a region, named or called so, where somebody holds a post.
     *
     * @param typed a part of the name, the whole code or the id
     */
    public record Wanted(@Nullable String regionId, @Nullable String function, boolean regionless,
                         @Nullable String typed, Post.@Nullable Kind held) {

        /** Units where somebody holds the post, by a part of their name. */
        public static Wanted held(Post.Kind post, @Nullable String regionId, @Nullable String function, String typed) {
            return new Wanted(regionId, function, false, typed, post);
        }
    }

    /** The first so many that there still are, by code. */
    public List<Unit> first(int most, Wanted wanted) {
        var text = new StringBuilder("select u from Unit u where u.active = true");
        var values = new HashMap<String, Object>();
        place(wanted, text, values);
        typed(wanted.typed, text, values);
        held(wanted.held, text, values);
        var query = entities.createQuery(text.append(" order by u.code").toString(), Unit.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void place(Wanted wanted, StringBuilder text, Map<String, Object> values) {
        if (wanted.regionId != null) {
            text.append(" and u.regionId = :region");
            values.put("region", wanted.regionId);
        }
        if (wanted.function != null) {
            text.append(" and u.function = :function");
            values.put("function", wanted.function);
        }
        if (wanted.regionless) {
            text.append(" and u.regionId is null");
        }
    }

    private static void typed(@Nullable String typed, StringBuilder text, Map<String, Object> values) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var plain = SeenText.of(typed);
        text.append(" and (u.name like :part escape '!' or u.id = :id or upper(u.code) = upper(:id))");
        values.put("part", "%" + plain.replaceAll("[!%_]", "!$0") + "%");
        values.put("id", plain);
    }

    private void held(Post.@Nullable Kind post, StringBuilder text, Map<String, Object> values) {
        if (post != null) {
            text.append(" and exists (select p.id from Post p join User h on h.id = p.userId where p.unitId = u.id"
                    + " and p.kind = :post and h.active = true and p.period.from <= :day"
                    + " and (p.period.until is null or p.period.until >= :day))");
            values.put("post", post);
            values.put("day", Shanghai.today(clock));
        }
    }
}
