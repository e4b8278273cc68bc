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

/**
 * The one place that turns a route into candidate groups. Whom the case is about does not count
 * (nobody gives an opinion on himself); a unit without a leader answers on paper through the clerk of the unit
 * whose case it is; where nobody is found the task stands under 待分派 of the case's office, never nowhere.
 */
@Component
public class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RoutingTable table;
    private final Recusal recusal;
    private final Organization organization;
    private final Cases cases;

    Routing(RoutingTable table, Recusal recusal, Organization organization, Cases cases) {
        this.table = table;
        this.recusal = recusal;
        this.organization = organization;
        this.cases = cases;
    }

    /** A table that can't be asked keeps nobody from submitting: the office gives the task to somebody. */
    public List<Addressee> addressees(String deploymentId, String step, Matter matter, @Nullable String askedUnit) {
        var facts = matter.facts();
        try {
            return addressees(routes(deploymentId, step, matter), matter, askedUnit);
        } catch (RoutingTable.Broken unusable) {
            LOG.error("Routing.dmn of deployment {} can't say who does {}", deploymentId, step, unusable);
            return List.of(unassigned(facts));
        }
    }

    /** Whether it is the table's fault that nobody was found. */
    boolean isBroken(String deploymentId, String step, Matter matter) {
        try {
            routes(deploymentId, step, matter);
            return false;
        } catch (RoutingTable.Broken unusable) {
            return true;
        }
    }

    /** A role that the process doesn't know is no word of the table's either. */
    private List<Route> routes(String deploymentId, String step, Matter matter) {
        var routes = table.routes(deploymentId, step, matter.facts().level(), matter.facts().kind());
        routes.stream().map(Route::whose).filter(whose -> !Whose.WORDS.contains(whose))
                .filter(whose -> !cases.isRole(matter.process(), whose)).findFirst().ifPresent(unknown -> {
                    throw new RoutingTable.Broken(unknown);
                });
        return routes;
    }

    private List<Addressee> addressees(List<Route> routes, Matter matter, @Nullable String askedUnit) {
        var found = routes.stream().flatMap(route -> addressees(route, matter, askedUnit)).distinct().toList();
        var online = found.stream().filter(addressee -> !addressee.onPaper()).toList();
        if (!online.isEmpty()) {
            return online;
        }
        return found.isEmpty() ? List.of(unassigned(matter.facts())) : found.subList(0, 1);
    }

    private Stream<Addressee> addressees(Route route, Matter matter, @Nullable String askedUnit) {
        var units = units(route, matter.facts(), askedUnit);
        if (units.isEmpty() && !Whose.WORDS.contains(route.whose()) && route.unitCode() == null) {
            return onPaper(null, matter.facts()).stream();
        }
        return units.stream().flatMap(unit -> addressee(unit, route.post(), matter).stream())
                .map(found -> isAsked(route) && askedUnit != null ? found.asked(askedUnit) : found);
    }

    private static boolean isAsked(Route route) {
        return route.unitCode() == null && route.whose().equals(Whose.ASKED);
    }

    private Optional<Addressee> addressee(Unit unit, Post.Kind post, Matter matter) {
        if (canSpeak(unit.id(), post, matter.process(), matter.caseId())) {
            return Optional.of(Addressee.of(unit.id(), post));
        }
        if (!organization.holders(unit.id(), post).isEmpty()) {
            return superior(unit, post, matter);
        }
        return post == Post.Kind.LEADER ? onPaper(unit.id(), matter.facts()) : Optional.empty();
    }

    /** Whether somebody holds the post today whom the case is not about. */
    public boolean canSpeak(String unitId, Post.Kind post, String process, String caseId) {
        return organization.holders(unitId, post).stream()
                .anyMatch(holder -> !recusal.concerns(process, caseId, holder, post));
    }

    /** The case is about everybody who holds the post: the superior unit speaks, or who runs the region or above. */
    private Optional<Addressee> superior(Unit unit, Post.Kind post, Matter matter) {
        var parent = Optional.ofNullable(unit.parentId()).flatMap(organization::unitAnsweringFor).stream();
        return Stream.concat(parent, runners(unit.regionId())).filter(candidate -> !candidate.id().equals(unit.id()))
                .filter(candidate -> canSpeak(candidate.id(), post, matter.process(), matter.caseId()))
                .map(candidate -> Addressee.of(candidate.id(), post)).findFirst();
    }

    private Stream<Unit> runners(@Nullable String regionId) {
        return regionId == null ? Stream.empty() : Stream.concat(
                organization.unitsIn(regionId).stream().filter(Unit::runsItsRegion),
                runners(organization.region(regionId).parentId()));
    }

    private Optional<Addressee> onPaper(@Nullable String unitId, CaseFacts facts) {
        return organization.unitAnsweringFor(facts.ownerId()).map(Unit::id)
                .filter(owner -> !organization.holders(owner, Post.Kind.CLERK).isEmpty())
                .map(owner -> Addressee.onPaper(owner, unitId));
    }

    private Addressee unassigned(CaseFacts facts) {
        var office = facts.unit(Whose.OFFICE).orElseThrow();
        return Addressee.unassigned(organization.unitAnsweringFor(office).map(Unit::id).orElse(office));
    }

    private List<Unit> units(Route route, CaseFacts facts, @Nullable String askedUnit) {
        if (route.unitCode() != null) {
            return organization.unitByCode(route.unitCode()).stream().map(Unit::id).flatMap(this::answering).toList();
        }
        return switch (route.whose()) {
            case Whose.ASKED -> Stream.ofNullable(askedUnit).flatMap(this::answering).toList();
            case Whose.REGION -> inRegion(facts.regionId(), route.function());
            case Whose.PARENT_REGION -> inRegion(organization.region(facts.regionId()).parentId(), route.function());
            default -> facts.unit(route.whose()).stream().flatMap(this::answering).toList();
        };
    }

    private List<Unit> inRegion(@Nullable String regionId, @Nullable String function) {
        return regionId == null || function == null ? List.of() : organization.unitsAnswering(regionId, function);
    }

    private Stream<Unit> answering(String unitId) {
        return organization.unitAnsweringFor(unitId).stream();
    }
}
