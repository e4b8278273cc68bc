package huozhong.nomination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;

import huozhong.shared.InvalidInput;

/** Finds annex 2 in the rows of a sheet: the unit above, the header wherever it is, a line for every person below. */
final class RosterTable {

    private static final int MAX_LINES = 20_000;
    private static final int HEADER_WITHIN = 30;
    private static final int HEADER_AT_LEAST = 4;

    private final String sheetName;
    private final List<CategoryName> categories;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Integer, Field> fields = new HashMap<>();
    private final List<RosterLine> lines = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private String unit = "";
    private int headerRow;
    private int numberColumn = -1;
    private String groupCategory = "";

    RosterTable(String sheetName, List<CategoryName> categories) {
        this.sheetName = sheetName;
        this.categories = categories;
    }

    /** The only table with people in it; throws when there is none or more than one. */
    static RosterSheet theOneOf(List<RosterTable> tables) {
        var rosters = tables.stream().filter(table -> table.headerRow > 0).toList();
        if (rosters.isEmpty()) {
            throw new InvalidInput("file", "没有找到汇总表（附件2）的表头，应有：序号、" + labels(annex2()));
        }
        var filled = rosters.stream().filter(table -> !table.lines.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new InvalidInput("file", "汇总表中没有填写人员");
        }
        if (filled.size() > 1) {
            throw new InvalidInput("file", filled.stream().map(table -> "“" + table.sheetName + "”")
                    .collect(Collectors.joining("、", "工作表", "都填有人员，请合并到一张工作表后再上传")));
        }
        return filled.get(0).sheet();
    }

    /** A row with texts, from top to bottom. */
    void row(int row, Map<Integer, String> cells) {
        if (headerRow > 0) {
            line(row, cells);
            return;
        }
        if (row <= HEADER_WITHIN && !header(row, cells)) {
            unit(cells);
        }
    }

    void formula(int row, int column) {
        if (fields.containsKey(column)) {
            formulas.add(cell(row, column));
        }
    }

    private RosterSheet sheet() {
        var missing = annex2().stream().filter(field -> !columns.containsKey(field)).toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput("file", "汇总表缺少这些列：" + labels(missing));
        }
        if (!formulas.isEmpty()) {
            var shown = formulas.stream().limit(5).collect(Collectors.joining("、"));
            throw new InvalidInput("file",
                    shown + (formulas.size() > 5 ? "等单元格" : "") + "是公式，请复制后用“选择性粘贴—数值”改为文字再上传");
        }
        return new RosterSheet(unit, headerRow, Map.copyOf(columns), List.copyOf(lines));
    }

    private boolean header(int row, Map<Integer, String> cells) {
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var cell : cells.entrySet()) {
            var field = ColumnNames.field(cell.getValue());
            if (field.isPresent() && found.put(field.get(), cell.getKey()) != null) {
                throw new InvalidInput("file", "第" + row + "行表头中“" + field.get().label() + "”出现了两次");
            }
        }
        if (!found.containsKey(Field.NAME) || found.size() < HEADER_AT_LEAST) {
            return false;
        }
        headerRow = row;
        columns.putAll(found);
        found.forEach((field, column) -> fields.put(column, field));
        cells.forEach((column, text) -> numberColumn = ColumnNames.isNumber(text) ? column : numberColumn);
        return true;
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

    private void line(int row, Map<Integer, String> cells) {
        var group = cells.size() == 1 ? categoryIn(cells.values().iterator().next()) : Optional.<String>empty();
        if (group.isPresent()) {
            groupCategory = group.get();
            return;
        }
        var values = new EnumMap<Field, String>(Field.class);
        fields.forEach((column, field) -> Optional.ofNullable(cells.get(column)).ifPresent(text -> values.put(field, text)));
        if (values.isEmpty() || isHeaderAgain(values)) {
            return;
        }
        if (lines.size() == MAX_LINES) {
            throw new InvalidInput("file", "人员不能超过" + MAX_LINES + "行，请分批上传");
        }
        if (!groupCategory.isEmpty()) {
            values.putIfAbsent(Field.CATEGORY, groupCategory);
        }
        var number = cells.getOrDefault(numberColumn, String.valueOf(lines.size() + 1));
        lines.add(new RosterLine(row, number, values, cellsOf(row)));
    }

    /** A printed roster repeats its header on every page. */
    private static boolean isHeaderAgain(Map<Field, String> values) {
        return values.entrySet().stream()
                .allMatch(entry -> ColumnNames.field(entry.getValue()).equals(Optional.of(entry.getKey())));
    }

    /** A roster grouped by category has headings like “一、理论宣讲（20人）”. */
    private Optional<String> categoryIn(String heading) {
        var named = categories.stream().map(CategoryName::name).filter(heading::contains).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Map<Field, String> cellsOf(int row) {
        var cells = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, column) -> cells.put(field, cell(row, column)));
        return cells;
    }

    private static List<Field> annex2() {
        return java.util.Arrays.stream(Field.values()).filter(Field::isInRoster).toList();
    }

    private static String labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining("、"));
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }
}
