package huozhong.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.shared.Period;

/** Sets up and changes the organisation: regions, units, users, their posts and deputies. */
@Service
@Transactional
public class Staffing {

    private final Regions regions;
    private final Units units;
    private final Users users;
    private final Posts posts;
    private final Deputies deputies;
    private final ApplicationEventPublisher events;

    Staffing(Regions regions, Units units, Users users, Posts posts, Deputies deputies,
             ApplicationEventPublisher events) {
        this.regions = regions;
        this.units = units;
        this.users = users;
        this.posts = posts;
        this.deputies = deputies;
        this.events = events;
    }

    public Region openRegion(String code, String name, Level level, @Nullable Region parent) {
        if (regions.findByCode(code).isPresent()) {
            throw new CodeTaken(code);
        }
        return regions.save(new Region(code, name, level, parent));
    }

    public Unit openUnit(String code, String name, String function, @Nullable Region region, @Nullable Unit parent) {
        if (units.findByCode(code).isPresent()) {
            throw new CodeTaken(code);
        }
        return units.save(new Unit(code, name, function, region, parent));
    }

    public User enrol(String login, String name, @Nullable String mobile) {
        if (users.findByLogin(login).isPresent()) {
            throw new CodeTaken(login);
        }
        return users.save(new User(login, name, mobile));
    }

    /** Gives a post; whoever listens may move waiting tasks to the new holder in the same transaction. */
    public Post appoint(User user, Unit unit, Post.Kind kind, Period period) {
        var post = posts.save(new Post(user, unit, kind, period));
        events.publishEvent(new Post.Taken(post.id(), user.id(), unit.id(), kind));
        return post;
    }

    public void dismiss(String postId, LocalDate lastDay) {
        posts.findById(postId).orElseThrow(NotFound::new).end(lastDay);
    }

    public void disable(String userId) {
        users.findById(userId).orElseThrow(NotFound::new).disable();
    }

    public Deputy appointDeputy(String userId, String deputyId, Period period) {
        users.findById(deputyId).filter(User::isActive).orElseThrow(NotFound::new);
        return deputies.save(new Deputy(userId, deputyId, period));
    }

    public void endDeputy(String userId, String id) {
        deputies.delete(deputies.findById(id).filter(deputy -> deputy.userId().equals(userId))
                .orElseThrow(NotFound::new));
    }
}
