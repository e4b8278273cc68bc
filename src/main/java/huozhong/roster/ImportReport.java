package huozhong.roster;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.Uploads;
import huozhong.nomination.AlreadyPutForward;
import huozhong.nomination.Duplicates;
import huozhong.nomination.field.Field;
import huozhong.nomination.origin.Recommenders;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Page;
import huozhong.shared.Shanghai;

/** What an import's check found and how far it is written, for the clerks of its unit. */
@Service
@Transactional(readOnly = true)
public class ImportReport {

    private static final int LATEST = 50;
    private static final int NOT_WRITTEN_SHOWN = 200;

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterForecast forecast;
    private final Recommenders recommenders;
    private final PlanBook plans;
    private final Uploads files;
    private final Clock clock;

    ImportReport(RosterImports imports, RosterRows rows, RosterForecast forecast, Recommenders recommenders,
                 PlanBook plans, Uploads files, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.forecast = forecast;
        this.recommenders = recommenders;
        this.plans = plans;
        this.files = files;
        this.clock = clock;
    }

    /** An import as a whole; interrupted is one whose writing stopped on the way and can be confirmed again. */
    public record Report(String id, String planId, String unitId, String fileName, String unitInFile, String state,
                         boolean interrupted, Map<RosterRowState, Integer> counts, int repaired,
                         List<RosterForecast.Line> forecast, List<String> photosUnmatched, List<String> remarks,
                         LocalDateTime createdAt, @Nullable LocalDateTime doneAt) {
    }

    /** An import in the list of a unit's. */
    public record Summary(String id, boolean ofForms, String fileName, String state, LocalDateTime createdAt,
                          @Nullable LocalDateTime doneAt) {
    }

    /**
     * A row: values by field as typed or corrected, what the repairs made of them, what is wrong cell by cell, who is
     * asked (a known unit, or nobody where the employer stays text), whom it is like, and what annex 1 still lacks. The
     * mobile of a row that is written is masked.
     */
    public record Row(int row, String number, RosterRowState state, Map<String, String> values, List<Wrong> problems,
                      List<Repaired> repairs, List<String> undone, @Nullable String employerUnit,
                      List<String> duplicates, @Nullable String notice, List<String> missing, boolean photo,
                      @Nullable String nominationId) {
    }

    /** A cell and what is wrong with it. */
    public record Wrong(String cell, String field, String words) {
    }

    /** What was put right by itself, and can be undone by row and field. */
    public record Repaired(String cell, String field, String from, String to) {
    }

    public Report report(String importId, Caller caller) {
        var found = find(importId, caller);
        var plan = plans.plan(found.planId());
        var recommenderId = recommenders.origin(found.planId(), found.unitId()).recommenderId();
        var interrupted = found.state() == RosterImport.State.RUNNING && !found.isBeingWrittenAt(Shanghai.now(clock));
        return new Report(found.id(), found.planId(), found.unitId(), name(found),
                found.sheet().unit(), found.state().name(), interrupted, rows.counts(importId),
                rows.repaired(importId), forecast.of(importId, plan, recommenderId), found.sheet().photosUnmatched(),
                found.sheet().told(), found.createdAt(), found.doneAt());
    }

    private String name(RosterImport found) {
        var forms = found.sheet().forms();
        return forms == null ? files.file(Objects.requireNonNull(found.fileId())).name() : forms;
    }

    public List<Summary> latest(String planId, String unitId, Caller caller) {
        caller.requireDutyIn(unitId, Post.Kind.CLERK);
        return imports.of(planId, unitId, LATEST).stream().map(found -> new Summary(found.id(),
                found.sheet().isOfForms(), name(found), found.state().name(), found.createdAt(), found.doneAt()))
                .toList();
    }

    /** In the file's order, after a row. */
    public Page<Row> rows(String importId, @Nullable RosterRowState state, boolean repairedOnly, int after, int size,
                          Caller caller) {
        find(importId, caller);
        var page = rows.after(importId, after, state, repairedOnly, size + 1).stream()
                .map(ImportReport::shown).toList();
        return Page.of(page, size, row -> String.valueOf(row.row()));
    }

    public Row row(String importId, int row, Caller caller) {
        find(importId, caller);
        return rows.find(importId, row).map(ImportReport::shown).orElseThrow(NotFound::new);
    }

    /** The first of the rows that are not written and not excluded. */
    public List<Row> notWritten(String importId, Caller caller) {
        find(importId, caller);
        return Stream.of(RosterRowState.READY, RosterRowState.BROKEN, RosterRowState.DUPLICATE)
                .flatMap(state -> rows.after(importId, 0, state, false, NOT_WRITTEN_SHOWN).stream())
                .sorted(Comparator.comparing(RosterRow::row)).limit(NOT_WRITTEN_SHOWN)
                .map(ImportReport::shown).toList();
    }

    RosterImport find(String importId, Caller caller) {
        return imports.find(importId).filter(found -> caller.dutyIn(found.unitId(), Post.Kind.CLERK).isPresent())
                .orElseThrow(NotFound::new);
    }

    private static Row shown(RosterRow row) {
        var verdict = row.judged();
        var values = new TreeMap<String, String>();
        row.shown().values().forEach((field, text) -> values.put(field.key(), text));
        return new Row(row.row(), row.typed().number(), row.state(), values,
                verdict.problems().stream().map(p -> new Wrong(p.cell(), p.field().key(), p.sentence())).toList(),
                verdict.repairs().stream().filter(r -> r.field() != Field.MOBILE || row.nominationId() == null)
                        .map(r -> new Repaired(r.cell(), r.field().key(), r.from(), r.to())).toList(),
                row.undone().stream().map(Field::key).sorted().toList(), verdict.askedUnitName(), duplicates(row),
                verdict.toldOfElsewhere() ? Duplicates.WORDS : null, row.missing().stream().map(Field::label).toList(),
                row.photo(), row.nominationId());
    }

    /** Sentences: the same person in the file, and among the unit's own with his 编号. */
    static List<String> duplicates(RosterRow row) {
        var verdict = row.judged();
        var words = new ArrayList<String>();
        if (!verdict.sameRows().isEmpty()) {
            words.add(RosterCheck.duplicate(row.line(), verdict.sameRows()).sentence());
        }
        if (verdict.ownNumber() != null) {
            words.add(AlreadyPutForward.words(verdict.ownNumber()));
        }
        return words;
    }
}
