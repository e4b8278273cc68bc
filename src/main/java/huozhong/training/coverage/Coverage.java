package huozhong.training.coverage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.plan.Category;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.team.MemberPeople;
import huozhong.team.Roll;
import huozhong.team.Roll.Membership;
import huozhong.training.coverage.TrainingLedger.Trained;

/**
 * 覆盖: of the members of each team in the regions that somebody runs how many were called, how many were trained and
 * for how many hours, and who is not yet (应训未训). Who is in two teams counts in both; in the region of a course's
 * capacity his hours count once.
 */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final TrainingLedger ledger;
    private final Roll roll;
    private final MemberPeople people;
    private final PlanBook plans;
    private final Organization organization;
    private final Clock clock;

    Coverage(TrainingLedger ledger, Roll roll, MemberPeople people, PlanBook plans, Organization organization,
             Clock clock) {
        this.ledger = ledger;
        this.roll = roll;
        this.people = people;
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    /** The teams of those regions, and when it was counted. */
    public record Shown(LocalDateTime asOf, List<Row> rows) {
    }

    /** One team: its members, how many of them were called, trained, for how many hours, and aren't trained yet. */
    public record Row(Level level, String category, String categoryName, String regionId, String region, int members,
                      int called, int trained, BigDecimal hours, int notYet) {
    }

    /** A member who isn't trained yet; without a name once he is forgotten. */
    public record Missing(String personId, Level level, String category, String region, @Nullable String number,
                          @Nullable String name, @Nullable String employer, boolean called) {
    }

    /** How many of the members of a region are trained. */
    public record Share(int trained, int members) {

        private static final int WHOLE = 100;

        /** In whole percent; nothing where there are no members. */
        public int percent() {
            return members == 0 ? 0 : trained * WHOLE / members;
        }
    }

    public Shown of(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var now = Shanghai.now(clock);
        var trained = trained(planId, now);
        var called = called(planId, now);
        var names = plan.categories().stream().collect(Collectors.toMap(Category::code, Category::name));
        var teams = new LinkedHashMap<Team, List<Membership>>();
        memberships(planId, caller, now).forEach(one -> teams.computeIfAbsent(new Team(one.level(), one.category(),
                one.regionId()), team -> new ArrayList<>()).add(one));
        return new Shown(now, teams.entrySet().stream().map(team -> row(team.getKey(), team.getValue(), names, trained,
                called)).toList());
    }

    /** 应训未训, of one level, category or region if that is asked for. */
    public List<Missing> missing(String planId, @Nullable Level level, @Nullable String category,
                                 @Nullable String region, Caller caller) {
        plans.visible(planId, caller);
        var now = Shanghai.now(clock);
        var trained = trained(planId, now);
        var called = called(planId, now);
        var found = memberships(planId, caller, now).stream().filter(one -> !trained.containsKey(one.personId()))
                .filter(one -> level == null || one.level() == level)
                .filter(one -> category == null || one.category().equals(category))
                .filter(one -> region == null || one.regionId().equals(region)).toList();
        var known = people.of(found.stream().map(Membership::personId).distinct().toList());
        return found.stream().map(one -> missing(one, Optional.ofNullable(known.get(one.personId())),
                called.contains(one.personId()))).toList();
    }

    /** What part of the people who were members in a region then had been trained. */
    public Share share(TrainingLedger.Of of) {
        var members = new HashSet<String>();
        roll.memberships(new Roll.Of(of.planId(), of.regionPath(), of.asOf())).forEach(one ->
                members.add(one.personId()));
        var trained = trained(of.planId(), of.asOf());
        return new Share((int) members.stream().filter(trained::containsKey).count(), members.size());
    }

    private record Team(Level level, String category, String regionId) {
    }

    private Row row(Team team, List<Membership> members, Map<String, String> names, Map<String, Trained> trained,
                    Set<String> called) {
        var done = members.stream().map(Membership::personId).filter(trained::containsKey).toList();
        var hours = done.stream().flatMap(person -> Optional.ofNullable(trained.get(person)).stream())
                .map(Trained::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(team.level, team.category, names.getOrDefault(team.category, team.category), team.regionId,
                organization.region(team.regionId).name(), members.size(),
                (int) members.stream().filter(one -> called.contains(one.personId())).count(), done.size(), hours,
                members.size() - done.size());
    }

    private Missing missing(Membership one, Optional<MemberPeople.Person> person, boolean called) {
        return new Missing(one.personId(), one.level(), one.category(), organization.region(one.regionId()).name(),
                person.map(MemberPeople.Person::number).orElse(null),
                person.map(MemberPeople.Person::name).orElse(null),
                person.map(MemberPeople.Person::employer).orElse(null), called);
    }

    /** Of the levels that are trained (四.2), in the regions that the caller runs, each once. */
    private Collection<Membership> memberships(String planId, Caller caller, LocalDateTime asOf) {
        var found = new LinkedHashSet<Membership>();
        caller.scope().regionPaths().stream().sorted().forEach(path -> roll.memberships(new Roll.Of(planId, path, asOf))
                .stream().filter(one -> one.level() == Level.CITY || one.level() == Level.COUNTY).forEach(found::add));
        return found;
    }

    private Map<String, Trained> trained(String planId, LocalDateTime asOf) {
        var found = new HashMap<String, Trained>();
        ledger.trained(new TrainingLedger.Of(planId, top(planId).path(), asOf)).forEach(one ->
                found.put(one.personId(), one));
        return found;
    }

    private Set<String> called(String planId, LocalDateTime asOf) {
        return new HashSet<>(ledger.called(new TrainingLedger.Of(planId, top(planId).path(), asOf)));
    }

    private Region top(String planId) {
        return organization.region(plans.plan(planId).regionId());
    }
}
