package huozhong.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.plan.ObligationRule;
import huozhong.plan.Plan;

/** Who owes something in a plan, in the document's order; as many queries whatever the number of units. */
@Repository
public class OwingUnits {

    private final JdbcClient jdbc;
    private final Organization organization;

    OwingUnits(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** A unit with the codes of what it owes. */
    public record Owing(Unit unit, Region region, Set<String> codes) {
    }

    public List<Owing> of(Plan plan) {
        var codes = new LinkedHashMap<Unit, Set<String>>();
        rules(plan).forEach((from, owed) -> units(plan, from)
                .forEach(unit -> codes.computeIfAbsent(unit, any -> new TreeSet<>()).addAll(owed)));
        var regions = organization.regions(codes.keySet().stream().map(unit -> region(unit, plan)).distinct().toList())
                .stream().collect(Collectors.toMap(Region::id, Function.identity()));
        return codes.entrySet().stream().map(one -> new Owing(one.getKey(),
                Objects.requireNonNull(regions.get(region(one.getKey(), plan))), one.getValue())).toList();
    }

    private static String region(Unit unit, Plan plan) {
        return Objects.requireNonNullElse(unit.regionId(), plan.regionId());
    }

    /** By the word for those who owe the codes of what they owe. */
    private static Map<String, Set<String>> rules(Plan plan) {
        var rules = new LinkedHashMap<String, Set<String>>();
        plan.obligations().forEach(rule -> rules.computeIfAbsent(rule.from(), from -> new TreeSet<>()).add(rule.by()));
        return rules;
    }

    private Stream<Unit> units(Plan plan, String from) {
        return switch (from) {
            case ObligationRule.EACH_RECOMMENDER -> recommenders(plan);
            case ObligationRule.EACH_REGION -> publicity(plan);
            default -> organization.unitByCode(from).stream();
        };
    }

    private Stream<Unit> recommenders(Plan plan) {
        var ids = jdbc.sql("""
                select owner_unit_id from quota_facts where plan_id = ? and kind = 'OWN_POOL'
                group by owner_unit_id order by min(ordinal)""").param(plan.id()).query(String.class).list();
        var units = organization.units(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(units.get(id)));
    }

    private Stream<Unit> publicity(Plan plan) {
        var counties = organization.regionsWithin(organization.region(plan.regionId())).stream()
                .filter(region -> region.level() == Level.COUNTY).map(Region::id).collect(Collectors.toSet());
        return organization.unitsWithFunction(Unit.PUBLICITY).stream().filter(Unit::isActive)
                .filter(unit -> unit.regionId() != null && counties.contains(unit.regionId()));
    }
}
