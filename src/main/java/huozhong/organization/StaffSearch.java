package huozhong.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** Looks people up as administrators do: by a part of a name, by their unit, and who acts for whom. */
@Service
@Transactional(readOnly = true)
public class StaffSearch {

    private final Users users;
    private final Posts posts;
    private final Deputies deputies;
    private final Clock clock;

    StaffSearch(Users users, Posts posts, Deputies deputies, Clock clock) {
        this.users = users;
        this.posts = posts;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** At most so many whose login or name contains what was typed, by login, after this one ("" for the first). */
    public List<User> search(String typed, String after, int most) {
        var plain = SeenText.of(typed);
        return plain.isEmpty() ? users.findByLoginGreaterThanOrderByLogin(after, Limit.of(most))
                : users.search("%" + plain.replaceAll("[!%_]", "!$0") + "%", after, Limit.of(most));
    }

    /** At most so many who hold a post in the unit, or will, by login, after this one. */
    public List<User> staffOf(String unitId, String after, int most) {
        return users.staff(unitId, Shanghai.today(clock), after, Limit.of(most));
    }

    /** What these users hold or will hold. */
    public List<Post> postsOf(Collection<String> userIds) {
        var today = Shanghai.today(clock);
        return posts.findByUserIdIn(userIds).stream()
                .filter(post -> post.period().until() == null || !post.period().until().isBefore(today)).toList();
    }

    /** At most so many who act for somebody today or will, the latest to begin first. */
    public List<Deputy> deputies(int most) {
        return deputies.findByPeriodUntilGreaterThanEqualOrderByPeriodFromDescIdAsc(Shanghai.today(clock),
                Limit.of(most));
    }
}
