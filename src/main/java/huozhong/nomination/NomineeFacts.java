package huozhong.nomination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.calendar.PlanDates;
import huozhong.organization.Level;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/** What of a nomination its tasks show and its routes go by: units by their roles, kind, level and dates. */
@Component
class NomineeFacts {

    /** The nominee's employer, or the street or community asked in its place. */
    private static final String EMPLOYER = "EMPLOYER";
    /** The unit that recommends. */
    private static final String RECOMMENDER = "RECOMMENDER";

    private final Nominations nominations;
    private final PlanBook plans;
    private final PlanDates dates;

    NomineeFacts(Nominations nominations, PlanBook plans, PlanDates dates) {
        this.nominations = nominations;
        this.plans = plans;
        this.dates = dates;
    }

    Nomination nomination(String id) {
        return nominations.findById(id).orElseThrow(NotFound::new);
    }

    /** How many that were submitted have this level and kind. */
    long count(String level, String kind) {
        return nominations.countByLevelAndKindAndStateNot(Level.valueOf(level), Nomination.Kind.valueOf(kind),
                Nomination.State.DRAFT);
    }

    /** The employers, by nomination. */
    Map<String, String> employers(Set<String> ids) {
        return nominations.findByIdIn(ids).stream().filter(one -> one.dossier().employer() != null)
                .collect(Collectors.toMap(Nomination::id, one -> String.valueOf(one.dossier().employer())));
    }

    RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.COUNTY, Level.CITY),
                Arrays.stream(Nomination.Kind.values()).collect(Collectors.toMap(Enum::name, NomineeFacts::words)),
                Map.of(EMPLOYER, "所在工作单位", RECOMMENDER, "推荐单位"));
    }

    private static String words(Nomination.Kind kind) {
        return switch (kind) {
            case EMPLOYED -> "有工作单位的人选";
            case RESIDENT -> "在街道、社区推荐的人选";
        };
    }

    CaseFacts of(String caseId) {
        var nomination = nomination(caseId);
        var dossier = nomination.dossier();
        return new CaseFacts(nomination.planId(), nomination.number(), Optional.ofNullable(dossier.name()).orElse(""),
                Optional.ofNullable(dossier.category()).orElse(""), nomination.regionId(), nomination.level().name(),
                nomination.kind().name(), nomination.recommenderId(), units(nomination));
    }

    private Map<String, String> units(Nomination nomination) {
        var units = new HashMap<String, String>();
        units.put(Whose.OFFICE, plans.plan(nomination.planId()).officeUnitId());
        units.put(RECOMMENDER, nomination.recommenderId());
        Optional.ofNullable(nomination.askedUnitId()).ifPresent(unit -> units.put(EMPLOYER, unit));
        return units;
    }

    Optional<Due> due(String caseId, DrawnStep step) {
        return dates.of(nomination(caseId).planId(), null, step);
    }
}
