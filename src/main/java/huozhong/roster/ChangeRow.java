package huozhong.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** Changes a row of an import before it is written: a cell by hand, a repair undone or redone, the row left out. */
@Service
@Transactional
public class ChangeRow {

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterJudge judge;
    private final PlanBook plans;
    private final Audit audit;
    private final Clock clock;

    ChangeRow(RosterImports imports, RosterRows rows, RosterJudge judge, PlanBook plans, Audit audit,
              Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** A blank value empties the cell; photos come from the archive only. */
    public void correct(String importId, int row, Field field, String value, Caller caller) {
        if (field == Field.PHOTO) {
            throw new InvalidInput("field", "照片请在压缩包中或写入后上传");
        }
        change(importId, row, before -> before.correct(field, SeenText.of(value)), "CORRECTED " + field.key(), caller);
    }

    public void undoRepair(String importId, int row, Field field, Caller caller) {
        change(importId, row, before -> before.undo(field), "REPAIR_UNDONE " + field.key(), caller);
    }

    public void redoRepair(String importId, int row, Field field, Caller caller) {
        change(importId, row, before -> before.redo(field), "REPAIR_REDONE " + field.key(), caller);
    }

    public void exclude(String importId, int row, Caller caller) {
        change(importId, row, RosterRow::exclude, "EXCLUDED", caller);
    }

    public void include(String importId, int row, Caller caller) {
        change(importId, row, RosterRow::include, "INCLUDED", caller);
    }

    private void change(String importId, int row, UnaryOperator<RosterRow> how, String what, Caller caller) {
        var open = open(importId, caller);
        var before = rows.find(importId, row).orElseThrow(NotFound::new);
        if (before.nominationId() != null) {
            throw new RowAlreadyWritten(row);
        }
        var duty = caller.requireDutyIn(open.unitId(), Post.Kind.CLERK);
        var after = judged(open, how.apply(before), duty, caller);
        rows.changeAll(importId, List.of(after));
        Stream.of(before.person(), after.person()).filter(Objects::nonNull).distinct()
                .forEach(person -> compareAnew(importId, person));
        audit.record(caller.act(duty, "ROSTER_ROW_CHANGED", importId,
                Map.of("row", String.valueOf(row), "what", what)));
    }

    private RosterImport open(String importId, Caller caller) {
        var found = imports.lock(importId)
                .filter(one -> caller.dutyIn(one.unitId(), Post.Kind.CLERK).isPresent()).orElseThrow(NotFound::new);
        if (found.isBeingWrittenAt(Shanghai.now(clock))) {
            throw new ImportBeingWritten();
        }
        return found;
    }

    private RosterRow judged(RosterImport open, RosterRow row, Duty duty, Caller caller) {
        var target = judge.target(plans.plan(open.planId()), open.unitId(), duty);
        return judge.judge(List.of(row), target, caller).get(0);
    }

    private void compareAnew(String importId, String person) {
        rows.changeAll(importId, RosterJudge.withSameRows(rows.of(importId, person)));
    }
}
