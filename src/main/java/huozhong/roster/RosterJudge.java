package huozhong.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.AskedUnits;
import huozhong.nomination.AskedUnits.Meant;
import huozhong.nomination.Dossier;
import huozhong.nomination.Duplicates;
import huozhong.nomination.SamePeople;
import huozhong.nomination.SamePeople.Found;
import huozhong.nomination.origin.Recommenders;
import huozhong.plan.Plan;
import huozhong.roster.RosterRow.Verdict;
import huozhong.shared.Shanghai;

/**
 * Judges rows of an import: cells and repairs, the employer among the known units, and whether the person is put
 * forward already. Of one put forward elsewhere the clerk is told once a row and person, as far as
 * {@link Duplicates#elsewhere} allows.
 */
@Component
class RosterJudge {

    /** No more than a sentence names. */
    private static final int SAME_KEPT = 6;

    private final AskedUnits askedUnits;
    private final SamePeople samePeople;
    private final Duplicates duplicates;
    private final Recommenders recommenders;
    private final Clock clock;

    RosterJudge(AskedUnits askedUnits, SamePeople samePeople, Duplicates duplicates, Recommenders recommenders,
                Clock clock) {
        this.askedUnits = askedUnits;
        this.samePeople = samePeople;
        this.duplicates = duplicates;
        this.recommenders = recommenders;
        this.clock = clock;
    }

    /** Where the rows go: the plan, the unit that recommends, and the duty by which the clerk brings them. */
    record Target(Plan plan, String recommenderId, Duty duty) {
    }

    Target target(Plan plan, String unitId, Duty duty) {
        return new Target(plan, recommenders.origin(plan.id(), unitId).recommenderId(), duty);
    }

    static List<CategoryName> categories(Plan plan) {
        return plan.categories().stream().map(category -> new CategoryName(category.code(), category.name())).toList();
    }

    /** Each row by itself; {@link #withSameRows} then compares the rows of one file. */
    List<RosterRow> judge(List<RosterRow> rows, Target target, Caller caller) {
        var check = new RosterCheck(categories(target.plan), Shanghai.today(clock));
        var lines = rows.stream().map(row -> check.check(row.line(), row.undone())).toList();
        var meant = askedUnits.matching(lines.stream().map(line -> line.dossier().employer())
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        var judged = IntStream.range(0, rows.size()).mapToObj(i -> judged(rows.get(i), lines.get(i), meant)).toList();
        var found = samePeople.of(target.plan.id(), judged.stream().filter(row -> row.person() != null)
                .map(row -> row.judged().dossier()).toList());
        var result = new ArrayList<RosterRow>();
        for (var i = 0; i < rows.size(); i++) {
            result.add(withOthers(judged.get(i), rows.get(i), found, target, caller));
        }
        return result;
    }

    private static RosterRow judged(RosterRow row, CheckedLine line, Map<String, Meant> meant) {
        var before = row.verdict();
        var asked = asked(before, line.dossier().employer(), meant);
        return row.judged(new Verdict(line.dossier(), line.problems(), line.repairs(), asked.asked(), asked.name(),
                List.of(), null, before != null && before.toldOfElsewhere()));
    }

    /** Stays while the employer does. */
    private static Meant asked(@Nullable Verdict before, @Nullable String employer, Map<String, Meant> meant) {
        if (before != null && Objects.equals(before.dossier().employer(), employer)) {
            return new Meant(before.asked(), before.askedUnitName());
        }
        return employer == null ? Meant.NOBODY : meant.getOrDefault(employer, Meant.NOBODY);
    }

    private RosterRow withOthers(RosterRow row, RosterRow before, Map<String, List<Found>> found, Target target,
                                 Caller caller) {
        var person = row.person();
        var verdict = row.judged();
        var same = person == null ? List.<Found>of() : found.getOrDefault(person, List.of());
        var told = before.verdict() != null && Objects.equals(before.person(), person)
                ? verdict.toldOfElsewhere() : isTold(verdict.dossier(), same, target, caller);
        var own = same.stream().filter(one -> one.isStandingOf(target.recommenderId)).map(Found::number).findFirst();
        return row.judged(new Verdict(verdict.dossier(), verdict.problems(), verdict.repairs(), verdict.asked(),
                verdict.askedUnitName(), List.of(), own.orElse(null), told));
    }

    private boolean isTold(Dossier dossier, List<Found> same, Target target, Caller caller) {
        return same.stream().anyMatch(one -> !one.recommenderId().equals(target.recommenderId))
                && duplicates.elsewhere(target.plan.id(), target.recommenderId, dossier, target.duty, caller);
    }

    /** Tells each of the rows which of the others are the same person; those left out are no others. */
    static List<RosterRow> withSameRows(List<RosterRow> rows) {
        var byPerson = new HashMap<String, List<Integer>>();
        rows.forEach(row -> counting(row).ifPresent(
                person -> byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(row.row())));
        return rows.stream().map(row -> {
            var same = counting(row).map(byPerson::get).orElse(List.of()).stream()
                    .filter(other -> other != row.row()).limit(SAME_KEPT).toList();
            return row.judged(row.judged().with(same));
        }).toList();
    }

    private static Optional<String> counting(RosterRow row) {
        return row.excluded() || row.nominationId() != null ? Optional.empty() : Optional.ofNullable(row.person());
    }
}
