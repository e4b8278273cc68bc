package huozhong.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import huozhong.document.Workbook;
import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

/** Finds annex 2 in the rows of a sheet: the unit above, the header wherever it is, a line for every person below. */
final class RosterTable implements Workbook.Rows {

    private static final int HEADER_WITHIN = 30;
    private static final int SHOWN = 5;

    private final Workbook.Sheet place;
    private final CategoryWords categories;
    private final RosterLines lines = new RosterLines();
    private final Remarks remarks = new Remarks();
    private final List<String> formulas = new ArrayList<>();
    private final List<String> formulasOfRow = new ArrayList<>();
    private final Set<String> head = new HashSet<>();
    private Map<Integer, String> rowsBefore = Map.of();
    private @Nullable RosterHeader header;
    private String unit = "";
    private String group = "";
    private boolean groupChanged;
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRow;
    private int lastPerson;

    RosterTable(Workbook.Sheet place, CategoryWords categories) {
        this.place = place;
        this.categories = categories;
    }

    String name() {
        return place.name();
    }

    boolean isHidden() {
        return place.hidden();
    }

    boolean hasHeader() {
        return header != null;
    }

    boolean hasPeople() {
        return !lines.isEmpty();
    }

    @Override
    public void row(int row, Map<Integer, String> cells) {
        if (header != null) {
            below(header, row, cells);
            formulasOfRow.clear();
            return;
        }
        formulasOfRow.clear();
        if (row <= HEADER_WITHIN) {
            header = RosterHeader.in(row, rowsBefore, cells).orElse(null);
            unit(cells);
            head.addAll(cells.values());
            rowsBefore = RosterHeader.above(row, rowsBefore, cells);
            remarkPosts(row, cells);
        }
    }

    @Override
    public void formula(int row, int column) {
        if (header != null && header.columns().containsValue(column)) {
            formulasOfRow.add(letters(column) + row);
        }
    }

    @Override
    public void hidden(int row) {
        hiddenRow = row;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    @Override
    public void merged(CellRangeAddress cells) {
        if (header != null) {
            lines.merge(cells, header);
        }
    }

    RosterSheet sheet() {
        var found = Objects.requireNonNull(header);
        if (!found.missing().isEmpty()) {
            throw new InvalidInput("file", "汇总表缺少这些列：" + labels(found.missing()));
        }
        if (!formulas.isEmpty()) {
            var cells = formulas.stream().limit(SHOWN).collect(Collectors.joining("、"));
            throw new InvalidInput("file", cells + (formulas.size() > SHOWN ? "等单元格" : "")
                    + "是公式，请复制后用“选择性粘贴—数值”改为文字再上传");
        }
        var left = lines.withoutTail(lastPerson);
        var finished = lines.finished();
        var said = new ArrayList<>(remarks.sentences());
        if (!left.isEmpty()) {
            said.add(rows(left) + "不像人员（合计、签字或说明），没有录入");
        }
        if (!lines.hidden().isEmpty()) {
            said.add(rows(lines.hidden()) + "在表中是隐藏的（筛选或手工隐藏），也会一并录入；不录入的请在下面逐行排除");
        }
        hiddenFields(found).forEach(said::add);
        return new RosterSheet(unit, found.row(), found.columns(), finished, List.copyOf(said));
    }

    private Stream<String> hiddenFields(RosterHeader found) {
        return found.columns().entrySet().stream().filter(column -> hiddenColumns.get(column.getValue()))
                .sorted(Map.Entry.comparingByValue()).map(column -> letters(column.getValue()) + "列“"
                        + column.getKey().label() + "”在表中是隐藏的，也会一并录入，请核对");
    }

    private static String rows(List<Integer> rows) {
        return rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining("、", "第", "行"))
                + (rows.size() > SHOWN ? "等" + rows.size() + "行" : "");
    }

    private void unit(Map<Integer, String> cells) {
        var texts = List.copyOf(cells.values());
        for (var i = 0; i < texts.size(); i++) {
            var own = ColumnNames.afterUnit(texts.get(i));
            if (own.isPresent()) {
                unit = own.get().isEmpty() && i + 1 < texts.size() ? texts.get(i + 1) : own.get();
            }
        }
    }

    private void below(RosterHeader above, int row, Map<Integer, String> cells) {
        if (row == above.row() + 1 && above.goesOnWith(cells)) {
            header = above.with(row, cells);
            remarkPosts(row, cells);
            return;
        }
        var number = cells.getOrDefault(above.numberColumn(), "");
        if (RowKind.isExample(number, above.values(cells).getOrDefault(Field.NAME, ""))) {
            remarks.example(row);
            return;
        }
        switch (RowKind.of(cells, above, categories, head)) {
            case NOTHING -> { }
            case PERSON -> line(above, row, cells);
            case DOUBTFUL -> {
                endGroup(row, cells);
                line(above, row, cells);
            }
            case HEADING -> heading(row, cells);
            case FRAME -> endGroup(row, cells);
        }
    }

    private void remarkPosts(int row, Map<Integer, String> cells) {
        var known = header;
        cells.entrySet().stream().filter(cell -> known != null && ColumnNames.isPost(cell.getValue())
                        && !known.columns().containsValue(cell.getKey()))
                .forEach(cell -> remarks.post(letters(cell.getKey()) + row, cell.getValue()));
    }

    private void heading(int row, Map<Integer, String> cells) {
        var text = RowKind.heading(cells.values());
        var named = categories.named(text);
        groupChanged = true;
        group = named.size() == 1 && categories.meant(text).isPresent() ? named.iterator().next() : "";
        if (group.isEmpty()) {
            remarks.heading(row, text, named.size());
        } else {
            remarks.group();
        }
    }

    /** What is no person may be a heading that nobody understands: below it nobody is of the group before. */
    private void endGroup(int row, Map<Integer, String> cells) {
        remarks.ended(row, String.join(" ", cells.values()), group);
        groupChanged = true;
        group = "";
    }

    private void line(RosterHeader above, int row, Map<Integer, String> cells) {
        var values = above.values(cells);
        values.computeIfPresent(Field.BIRTH, (field, text) -> place.from1904() ? BirthText.from1904(text) : text);
        if (group.isEmpty() && !values.containsKey(Field.CATEGORY)) {
            remarks.withoutCategory();
        }
        formulas.addAll(formulasOfRow);
        var number = cells.getOrDefault(above.numberColumn(), "");
        if (RowKind.isSomebody(number, values)) {
            remarks.somebody();
            lastPerson = row;
        }
        var shown = number.isEmpty() ? String.valueOf(lines.size() + 1) : number;
        lines.add(new RosterLine(row, shown, values, above.cells(row)), group, groupChanged, row == hiddenRow);
        groupChanged = false;
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    static String labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining("、"));
    }
}
