package huozhong.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Remembered;
import huozhong.shared.NotFound;

/**
 * Answers questions about plans, out of this node's memory where nothing changed: an issued one is everybody's to read,
 * a draft only theirs who run its region.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PlanBook {

    private final Plans plans;
    private final Organization organization;
    private final Remembered remembered;
    private final ApplicationEventPublisher events;

    PlanBook(Plans plans, Organization organization, Remembered remembered, ApplicationEventPublisher events) {
        this.plans = plans;
        this.organization = organization;
        this.remembered = remembered;
        this.events = events;
    }

    public Plan plan(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Plan> planByCode(String code) {
        return remembered.find(List.of("plan", code), () -> plans.findByCode(code));
    }

    /** The plan, where this caller may see it. */
    public Plan visible(String id, Caller caller) {
        return find(id).filter(plan -> isVisible(plan, caller)).orElseThrow(NotFound::new);
    }

    /** All plans that this caller may see, the latest codes first. */
    public List<Plan> visible(Caller caller) {
        return remembered.list(List.of("plans"), plans::findAllByOrderByCodeDesc).stream()
                .filter(plan -> isVisible(plan, caller)).toList();
    }

    /** All that are carried out now, whoever asks: for what is done by the clock. */
    public List<Plan> open() {
        return remembered.list(List.of("plans"), plans::findAllByOrderByCodeDesc).stream()
                .filter(plan -> plan.status() == Plan.Status.PUBLISHED).toList();
    }

    /** The codes of milestones and phases that some plan has. */
    public Set<String> dateCodes() {
        return remembered.list(List.of("plans"), plans::findAllByOrderByCodeDesc).stream()
                .flatMap(plan -> plan.content().dateCodes()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for whoever is about to change it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Plan changing(String id, Caller caller) {
        changing();
        return visible(id, caller);
    }

    /** A plan is about to be changed in this transaction, which from here on reads the database. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changing() {
        events.publishEvent(new Organization.Changed());
    }

    /** Writes a plan that is new or was changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    Plan keep(Plan plan) {
        return plans.saveAndFlush(plan);
    }

    private Optional<Plan> find(String id) {
        return remembered.one(Plan.class, id, plans::findById);
    }

    private boolean isVisible(Plan plan, Caller caller) {
        return plan.status() != Plan.Status.DRAFT
                || caller.scope().runs(organization.region(plan.regionId()).path());
    }
}
