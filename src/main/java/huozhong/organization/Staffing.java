package huozhong.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Period;
import huozhong.shared.Unseen;

/** Sets up and changes the organisation: regions, units, users, their posts and deputies. */
@Service
@Transactional
public class Staffing {

    private final Regions regions;
    private final Units units;
    private final Users users;
    private final Posts posts;
    private final Deputies deputies;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Staffing(Regions regions, Units units, Users users, Posts posts, Deputies deputies, Organization organization,
             ApplicationEventPublisher events) {
        this.regions = regions;
        this.units = units;
        this.users = users;
        this.posts = posts;
        this.deputies = deputies;
        this.organization = organization;
        this.events = events;
    }

    public Region openRegion(String code, String name, Level level, @Nullable Region parent) {
        Unseen.refuse("name", name);
        changed();
        if (regions.findByCode(code).isPresent()) {
            throw new CodeTaken(code);
        }
        return regions.save(new Region(code, name, level, parent));
    }

    public void renameRegion(String id, String name) {
        Unseen.refuse("name", name);
        changed();
        regions.findById(id).orElseThrow(NotFound::new).rename(name);
    }

    public Unit openUnit(String code, String name, String function, @Nullable Region region, @Nullable Unit parent) {
        Unseen.refuse("name", name);
        changed();
        if (units.findByCode(code).isPresent()) {
            throw new CodeTaken(code);
        }
        return units.save(new Unit(code, name, function, region, parent));
    }

    public void changeUnit(String id, String name, String function, @Nullable Region region, @Nullable Unit parent) {
        Unseen.refuse("name", name);
        changed();
        units.findById(id).orElseThrow(NotFound::new).change(name, function, region, parent);
    }

    /** 撤销, for good; whoever listens hands the unit's open tasks over in the same transaction. */
    public void endUnit(String id, @Nullable Unit successor) {
        changed();
        var unit = units.findById(id).filter(Unit::isActive).orElseThrow(NotFound::new);
        if (successor != null && (!successor.isActive() || successor.id().equals(id))) {
            throw new InvalidInput("successorId", "承接单位须是另一个未撤销的单位");
        }
        unit.end(successor);
        events.publishEvent(new Unit.Ended(id, unit.successorId()));
    }

    public void changeUser(String id, String name, @Nullable String mobile) {
        Unseen.refuse("name", name);
        changed();
        users.findById(id).orElseThrow(NotFound::new).change(name, mobile);
    }

    public User enrol(String login, String name, @Nullable String mobile) {
        Unseen.refuse("name", name);
        changed();
        if (users.findByLogin(login).isPresent()) {
            throw new CodeTaken(login);
        }
        return users.save(new User(login, name, mobile));
    }

    /** Gives a post; whoever listens may move waiting tasks to the new holder in the same transaction. */
    public Post appoint(User user, Unit unit, Post.Kind kind, Period period) {
        changed();
        var post = posts.save(new Post(user, unit, kind, period));
        events.publishEvent(new Post.Taken(post.id(), user.id(), unit.id(), kind));
        return post;
    }

    public void dismiss(String postId, LocalDate lastDay) {
        changed();
        posts.findById(postId).orElseThrow(NotFound::new).end(lastDay);
    }

    /** Ends a post of this user with its last day. */
    public Post endPost(String userId, String postId, LocalDate lastDay) {
        changed();
        var post = posts.findById(postId).filter(one -> one.userId().equals(userId)).orElseThrow(NotFound::new);
        post.end(lastDay);
        return post;
    }

    public void disable(String userId) {
        changed();
        users.findById(userId).orElseThrow(NotFound::new).disable();
    }

    /** Back again with what he holds; tasks that waited in his units can go to him, as to somebody new. */
    public void enable(String userId) {
        changed();
        users.findById(userId).orElseThrow(NotFound::new).enable();
        organization.postsOf(userId).forEach(post ->
                events.publishEvent(new Post.Taken(post.id(), userId, post.unitId(), post.kind())));
    }

    public Deputy appointDeputy(String userId, String deputyId, Period period) {
        changed();
        users.findById(deputyId).filter(User::isActive).orElseThrow(NotFound::new);
        return deputies.save(new Deputy(userId, deputyId, period));
    }

    public void endDeputy(String userId, String id) {
        changed();
        deputies.delete(deputies.findById(id).filter(deputy -> deputy.userId().equals(userId))
                .orElseThrow(NotFound::new));
    }

    private void changed() {
        events.publishEvent(new Organization.Changed());
    }
}
