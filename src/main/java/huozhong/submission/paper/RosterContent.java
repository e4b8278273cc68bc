package huozhong.submission.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Dossier;
import huozhong.nomination.people.RosterPeople;
import huozhong.organization.Level;
import huozhong.plan.PlanBook;
import huozhong.submission.RosterSource;
import huozhong.submission.RosterSource.Listed;
import huozhong.submission.UnitList;

/** What a list's roster says today. */
@Component
class RosterContent {

    static final String OF_CITY = "（市级）";

    private final RosterSource source;
    private final RosterPeople people;
    private final PlanBook plans;

    RosterContent(RosterSource source, RosterPeople people, PlanBook plans) {
        this.source = source;
        this.people = people;
        this.plans = plans;
    }

    List<RosterLine> today(UnitList list) {
        var listed = source.people(list);
        var dossiers = people.filed(listed.stream().map(Listed::nominationId).distinct().toList());
        var levels = listed.stream().map(Listed::level).distinct().count();
        return listed.stream().map(one -> line(one, Objects.requireNonNull(dossiers.get(one.nominationId())),
                category(list, one, levels > 1))).toList();
    }

    /** Their groups, in their order. */
    static Map<String, List<RosterLine>> grouped(List<RosterLine> lines) {
        var groups = new LinkedHashMap<String, List<RosterLine>>();
        lines.forEach(line -> groups.computeIfAbsent(line.category(), name -> new ArrayList<>()).add(line));
        return groups;
    }

    /** Whom a county marks for the city's team stands apart from its own. */
    private String category(UnitList list, Listed one, boolean severalLevels) {
        var name = plans.plan(list.planId()).category(one.category()).name();
        return severalLevels && one.level() == Level.CITY ? name + OF_CITY : name;
    }

    private static RosterLine line(Listed listed, Dossier one, String category) {
        return new RosterLine(listed.nominationId(), listed.number(), listed.level(), category, text(one.name()),
                text(one.gender()), text(one.birth()), text(one.ethnicity()), text(one.politics()),
                text(one.employer()), text(one.mobile()));
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
