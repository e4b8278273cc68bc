package huozhong.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.plan.PlanBook;

/**
 * The one place that turns a route into candidate groups. A leader who is the nominee himself does not count
 * (nobody gives an opinion on himself); a unit without a leader answers on paper through the recommender's clerk;
 * where nobody is found the task stands under 待分派 of the plan's office, never nowhere.
 */
@Component
class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RoutingTable table;
    private final Organization organization;
    private final PlanBook plans;

    Routing(RoutingTable table, Organization organization, PlanBook plans) {
        this.table = table;
        this.organization = organization;
        this.plans = plans;
    }

    /** A table that can't be asked keeps nobody from submitting: the office gives the task to somebody. */
    List<Addressee> addressees(String deploymentId, String step, CaseFacts facts, @Nullable String askedUnit) {
        try {
            return addressees(table.routes(deploymentId, step, facts.level(), facts.kind()), facts, askedUnit);
        } catch (RoutingTable.Broken unusable) {
            LOG.error("Routing.dmn of deployment {} can't say who does {}", deploymentId, step, unusable);
            return List.of(unassigned(facts));
        }
    }

    /** Whether it is the table's fault that nobody was found. */
    boolean isBroken(String deploymentId, String step, CaseFacts facts) {
        try {
            table.routes(deploymentId, step, facts.level(), facts.kind());
            return false;
        } catch (RoutingTable.Broken unusable) {
            return true;
        }
    }

    private List<Addressee> addressees(List<Route> routes, CaseFacts facts, @Nullable String askedUnit) {
        var found = routes.stream().flatMap(route -> addressees(route, facts, askedUnit)).distinct().toList();
        var online = found.stream().filter(addressee -> !addressee.onPaper()).toList();
        if (!online.isEmpty()) {
            return online;
        }
        return found.isEmpty() ? List.of(unassigned(facts)) : found.subList(0, 1);
    }

    private Stream<Addressee> addressees(Route route, CaseFacts facts, @Nullable String askedUnit) {
        var units = units(route, facts, askedUnit);
        if (units.isEmpty() && route.whose() == Whose.EMPLOYER) {
            return onPaper(null, facts).stream();
        }
        return units.stream().flatMap(unit -> addressee(unit, route.post(), facts).stream())
                .map(found -> isAsked(route) && askedUnit != null ? found.asked(askedUnit) : found);
    }

    private static boolean isAsked(Route route) {
        return route.unitCode() == null && route.whose() == Whose.ASKED;
    }

    private Optional<Addressee> addressee(Unit unit, Post.Kind post, CaseFacts facts) {
        if (canSpeak(unit.id(), post, facts)) {
            return Optional.of(Addressee.of(unit.id(), post));
        }
        if (post != Post.Kind.LEADER) {
            return Optional.empty();
        }
        return organization.holders(unit.id(), post).isEmpty() ? onPaper(unit.id(), facts) : superior(unit, facts);
    }

    /** Whether somebody holds the post today who is not the nominee himself. */
    boolean canSpeak(String unitId, Post.Kind post, CaseFacts facts) {
        return organization.holders(unitId, post).stream().anyMatch(holder -> !isThePerson(holder, facts));
    }

    /** The only leader is the nominee: the superior unit speaks, or whoever runs the region. */
    private Optional<Addressee> superior(Unit unit, CaseFacts facts) {
        var parent = Optional.ofNullable(unit.parentId()).flatMap(organization::unitAnsweringFor).stream();
        var runners = Optional.ofNullable(unit.regionId()).stream()
                .flatMap(region -> organization.unitsIn(region).stream()).filter(Unit::runsItsRegion);
        return Stream.concat(parent, runners).filter(candidate -> !candidate.id().equals(unit.id()))
                .filter(candidate -> canSpeak(candidate.id(), Post.Kind.LEADER, facts))
                .map(candidate -> Addressee.of(candidate.id(), Post.Kind.LEADER)).findFirst();
    }

    private Optional<Addressee> onPaper(@Nullable String unitId, CaseFacts facts) {
        return Optional.ofNullable(facts.units().get(Whose.RECOMMENDER))
                .flatMap(organization::unitAnsweringFor).map(Unit::id)
                .filter(recommender -> !organization.holders(recommender, Post.Kind.CLERK).isEmpty())
                .map(recommender -> Addressee.onPaper(recommender, unitId));
    }

    private Addressee unassigned(CaseFacts facts) {
        var office = plans.plan(facts.planId()).officeUnitId();
        return Addressee.unassigned(organization.unitAnsweringFor(office).map(Unit::id).orElse(office));
    }

    private List<Unit> units(Route route, CaseFacts facts, @Nullable String askedUnit) {
        if (route.unitCode() != null) {
            return organization.unitByCode(route.unitCode()).stream().map(Unit::id).flatMap(this::answering).toList();
        }
        return switch (route.whose()) {
            case ASKED -> Stream.ofNullable(askedUnit).flatMap(this::answering).toList();
            case REGION -> inRegion(facts.regionId(), route.function());
            case PARENT_REGION -> inRegion(organization.region(facts.regionId()).parentId(), route.function());
            case EMPLOYER, RECOMMENDER -> Stream.ofNullable(facts.units().get(route.whose()))
                    .flatMap(this::answering).toList();
        };
    }

    private List<Unit> inRegion(@Nullable String regionId, @Nullable String function) {
        return regionId == null || function == null ? List.of() : organization.unitsAnswering(regionId, function);
    }

    private Stream<Unit> answering(String unitId) {
        return organization.unitAnsweringFor(unitId).stream();
    }

    static boolean isThePerson(User user, CaseFacts facts) {
        return user.name().equals(facts.person()) && user.mobile() != null
                && user.mobile().equals(facts.personMobile());
    }
}
