package huozhong.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import huozhong.document.Workbook;
import huozhong.shared.InvalidInput;

/** Finds annex 2 in the rows of a sheet: the unit above, the header wherever it is, a line for every person below. */
final class RosterTable implements Workbook.Rows {

    private static final int MAX_LINES = 20_000;
    private static final int HEADER_WITHIN = 30;
    private static final int SHOWN = 5;

    private final String sheetName;
    private final List<CategoryName> categories;
    private final List<RosterLine> lines = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private @Nullable RosterHeader header;
    private String unit = "";
    private String groupCategory = "";

    RosterTable(String sheetName, List<CategoryName> categories) {
        this.sheetName = sheetName;
        this.categories = categories;
    }

    /** The only table with people in it; throws when there is none or more than one. */
    static RosterSheet theOneOf(List<RosterTable> tables) {
        if (tables.stream().allMatch(table -> table.header == null)) {
            throw new InvalidInput("file", "没有找到汇总表（附件2）的表头，应有：序号、" + labels(RosterHeader.annex2()));
        }
        var filled = tables.stream().filter(table -> !table.lines.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new InvalidInput("file", "汇总表中没有填写人员");
        }
        if (filled.size() > 1) {
            throw new InvalidInput("file", filled.stream().map(table -> "“" + table.sheetName + "”")
                    .collect(Collectors.joining("、", "工作表", "都填有人员，请合并到一张工作表后再上传")));
        }
        return filled.get(0).sheet();
    }

    @Override
    public void row(int row, Map<Integer, String> cells) {
        if (header != null) {
            line(header, row, cells);
            return;
        }
        if (row <= HEADER_WITHIN) {
            header = RosterHeader.in(row, cells).orElse(null);
            unit(cells);
        }
    }

    @Override
    public void formula(int row, int column) {
        if (header != null && header.columns().containsValue(column)) {
            formulas.add(CellReference.convertNumToColString(column) + row);
        }
    }

    private RosterSheet sheet() {
        var found = java.util.Objects.requireNonNull(header);
        if (!found.missing().isEmpty()) {
            throw new InvalidInput("file", "汇总表缺少这些列：" + labels(found.missing()));
        }
        if (!formulas.isEmpty()) {
            var cells = formulas.stream().limit(SHOWN).collect(Collectors.joining("、"));
            throw new InvalidInput("file", cells + (formulas.size() > SHOWN ? "等单元格" : "")
                    + "是公式，请复制后用“选择性粘贴—数值”改为文字再上传");
        }
        return new RosterSheet(unit, found.row(), found.columns(), List.copyOf(lines));
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

    private void line(RosterHeader header, int row, Map<Integer, String> cells) {
        var group = cells.size() == 1 ? categoryIn(cells.values().iterator().next()) : Optional.<String>empty();
        if (group.isPresent()) {
            groupCategory = group.get();
            return;
        }
        var values = header.values(cells);
        if (values.isEmpty() || header.isRepeatedBy(values)) {
            return;
        }
        if (lines.size() == MAX_LINES) {
            throw new InvalidInput("file", "人员不能超过" + MAX_LINES + "行，请分批上传");
        }
        if (!groupCategory.isEmpty()) {
            values.putIfAbsent(Field.CATEGORY, groupCategory);
        }
        var number = cells.getOrDefault(header.numberColumn(), String.valueOf(lines.size() + 1));
        lines.add(new RosterLine(row, number, values, header.cells(row)));
    }

    /** A roster grouped by category has headings like “一、理论宣讲（20人）”. */
    private Optional<String> categoryIn(String heading) {
        var named = categories.stream().map(CategoryName::name).filter(heading::contains).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining("、"));
    }
}
