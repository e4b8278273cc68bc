package huozhong.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import huozhong.audit.Act;
import huozhong.audit.Actor;
import huozhong.organization.Post;
import huozhong.shared.NotFound;

/**
 * The user who asks, with the duties he has today; made anew for every request, so that a changed post holds at once.
 */
public record Caller(String userId, String name, List<Duty> duties, Set<Grant> grants)
        implements Actor {

    private static final Comparator<Duty> OWN_FIRST = Comparator.comparing(duty -> duty.insteadOf() != null);

    public Scope scope() {
        return scope(duties);
    }

    private Scope scope(List<Duty> some) {
        var units = some.stream().map(Duty::unitId).collect(Collectors.toUnmodifiableSet());
        var regions = some.stream().flatMap(duty -> duty.runs().stream()).distinct().toList();
        return new Scope(userId, units, regions);
    }

    /** One of the three, who sees no business data, nor what was given to him alone or done by him before. */
    public boolean isAdministrator() {
        return Grants.isAdministrator(grants);
    }

    /** The engine's candidate groups whose tasks are his; last, tasks given to him alone. */
    public List<String> groups() {
        if (isAdministrator()) {
            return List.of();
        }
        var own = Stream.of(personalGroup(userId));
        var deputised = duties.stream().filter(duty -> duty.insteadOf() != null)
                .map(duty -> personalGroup(String.valueOf(duty.insteadOf())));
        return Stream.of(duties.stream().map(Duty::group), deputised, own).flatMap(s -> s).distinct().toList();
    }

    public static String personalGroup(String userId) {
        return "user" + userId;
    }

    /** The duty by which he acts for a unit in a post, his own before a deputised one. */
    public Optional<Duty> dutyIn(String unitId, Post.Kind post) {
        return by(duty -> duty.unitId().equals(unitId) && duty.post() == post);
    }

    /** The first that is like this, his own before a deputised one. */
    public Optional<Duty> by(Predicate<Duty> which) {
        return duties.stream().sorted(OWN_FIRST).filter(which).findFirst();
    }

    /** The first by which something is his to read; reading it, and what anybody who reads it may, is done by that. */
    public Optional<Duty> reading(Predicate<Scope> contains) {
        return by(duty -> contains.test(scope(List.of(duty))));
    }

    /** The same, where without it there is nothing for him to see. */
    public Duty requireDutyIn(String unitId, Post.Kind post) {
        return dutyIn(unitId, post).orElseThrow(NotFound::new);
    }

    /**
     * The duty in one of these posts by which his 宣传部 or 文明办 runs this very region (by path): who runs a region
     * around it may read what is within, not act there.
     */
    public Optional<Duty> running(String regionPath, Post.Kind... posts) {
        return by(duty -> List.of(posts).contains(duty.post()) && duty.runs().filter(regionPath::equals).isPresent());
    }

    /** The same, where without it there is nothing for him to do. */
    public Duty requireRunning(String regionPath, Post.Kind... posts) {
        return running(regionPath, posts).orElseThrow(NotFound::new);
    }

    public boolean has(Grant grant) {
        return grants.contains(grant);
    }

    /** Where without this grant there is nothing for him to see. */
    public void require(Grant grant) {
        if (!has(grant)) {
            throw new NotFound();
        }
    }

    @Override
    public void requireAuditor() {
        require(Grant.AUDITOR);
    }

    @Override
    public Act asAuditor(String action, String subject, Map<String, String> facts) {
        return act(Grant.AUDITOR, action, subject, facts);
    }

    /** The same, where one of them is enough. */
    public void requireAny(Grant... some) {
        if (Stream.of(some).noneMatch(this::has)) {
            throw new NotFound();
        }
    }

    /** What he does for himself alone, for the record; all else is done by a duty or a grant. */
    Act inPerson(String action, String subject, Map<String, String> facts) {
        return new Act(userId, "", "", action, subject, facts);
    }

    /** What he does by a grant that he holds, for the record. */
    public Act act(Grant grant, String action, String subject, Map<String, String> facts) {
        require(grant);
        return inPerson(action, subject, facts);
    }

    /** What he does by a duty, for the record: with the unit, and with the one he stands in for. */
    public Act act(Duty duty, String action, String subject, Map<String, String> facts) {
        var insteadOf = duty.insteadOf();
        return new Act(userId, insteadOf == null ? "" : insteadOf, duty.unitId(), action, subject, facts);
    }
}
