package huozhong.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Duplicates;
import huozhong.nomination.field.Field;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;

/** Rosters as files: the blank of a plan, and an import with its problems marked. */
@Service
@Transactional(readOnly = true)
public class RosterPapers {

    private final ImportReport report;
    private final RosterRows rows;
    private final PlanBook plans;
    private final Organization organization;

    RosterPapers(ImportReport report, RosterRows rows, PlanBook plans, Organization organization) {
        this.report = report;
        this.rows = rows;
        this.plans = plans;
        this.organization = organization;
    }

    /** Annex 2 without people, headed by the caller's first unit in which he is a clerk. */
    public byte[] template(String planId, Caller caller) {
        var writer = writer(planId, caller);
        return bytes(out -> writer.template(unit(caller), out));
    }

    /** The same with 特长, 事迹介绍 and 获得荣誉. */
    public byte[] extendedTemplate(String planId, Caller caller) {
        var writer = writer(planId, caller);
        return bytes(out -> writer.extendedTemplate(unit(caller), out));
    }

    private RosterWriter writer(String planId, Caller caller) {
        return new RosterWriter(RosterJudge.categories(plans.visible(planId, caller)));
    }

    private String unit(Caller caller) {
        return caller.duties().stream().filter(duty -> duty.post() == Post.Kind.CLERK).findFirst()
                .map(duty -> organization.unit(duty.unitId()).name()).orElse("");
    }

    /**
     * The file as it was typed or corrected, every problem in its row; what is excluded or written is unmarked, and
     * what is written has its mobile masked.
     */
    public byte[] annotated(String importId, Caller caller) {
        var found = report.find(importId, caller);
        var all = rows.all(importId);
        var sheet = new RosterSheet(found.sheet().unit(), found.sheet().headerRow(), found.sheet().columns(),
                all.stream().map(RosterRow::shown).toList(), List.of());
        var checked = all.stream().map(RosterPapers::checked).toList();
        var categories = RosterJudge.categories(plans.plan(found.planId()));
        return bytes(out -> new RosterWriter(categories).annotated(sheet, checked, out));
    }

    private static CheckedLine checked(RosterRow row) {
        var verdict = row.judged();
        return new CheckedLine(row.row(), row.typed().number(), verdict.dossier(), problems(row), verdict.repairs());
    }

    private static List<CellProblem> problems(RosterRow row) {
        if (row.state() == RosterRowState.WRITTEN || row.state() == RosterRowState.EXCLUDED) {
            return List.of();
        }
        var problems = new ArrayList<>(row.judged().problems());
        var cell = row.line().cells().getOrDefault(Field.NAME, "");
        ImportReport.duplicates(row).forEach(words -> problems.add(new CellProblem(cell, Field.NAME, words)));
        if (row.judged().toldOfElsewhere()) {
            problems.add(new CellProblem(cell, Field.NAME, Duplicates.WORDS));
        }
        return problems;
    }

    private static byte[] bytes(Paper paper) {
        try (var out = new ByteArrayOutputStream()) {
            paper.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Something that writes itself. */
    private interface Paper {

        void write(ByteArrayOutputStream out) throws IOException;
    }
}
