package huozhong.directory;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import huozhong.document.Workbook;
import huozhong.shared.InvalidInput;

/** Finds the header of a sheet in its first rows, and below it a line for every row. */
final class Table implements Workbook.Rows {

    private static final int HEADER_WITHIN = 10;

    private final Sheet sheet;
    private final List<Line> lines;
    private @Nullable Map<Integer, Column> header;

    Table(Sheet sheet, List<Line> lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    @Override
    public void row(int row, Map<Integer, String> cells) {
        if (header == null) {
            header = row <= HEADER_WITHIN ? header(cells) : null;
            return;
        }
        var values = new EnumMap<Column, String>(Column.class);
        header.forEach((at, column) -> values.put(column, cells.getOrDefault(at, "")));
        values.values().removeIf(String::isEmpty);
        if (!values.isEmpty()) {
            lines.add(new Line(sheet, row, values));
            DirectoryFile.requireNoMoreThanAllowed(lines.size());
        }
    }

    @Override
    public void formula(int row, int column) {
        if (header != null && header.containsKey(column)) {
            throw new InvalidInput("file", "工作表“" + sheet.words() + "”的" + CellReference.convertNumToColString(column)
                    + row + "是公式，请复制后用“选择性粘贴—数值”改为文字再上传");
        }
    }

    boolean hasHeader() {
        return header != null;
    }

    private @Nullable Map<Integer, Column> header(Map<Integer, String> cells) {
        var found = new TreeMap<Integer, Column>();
        cells.forEach((at, text) -> Column.of(text, sheet.columns()).ifPresent(column -> found.put(at, column)));
        if (!found.containsValue(sheet.columns().get(0))) {
            return null;
        }
        var missing = sheet.columns().stream().filter(column -> !found.containsValue(column)).toList();
        if (!missing.isEmpty() || found.size() != sheet.columns().size()) {
            throw new InvalidInput("file", "工作表“" + sheet.words() + "”的表头应为：" + words(sheet.columns())
                    + "，各一列");
        }
        return found;
    }

    static String words(Collection<Column> columns) {
        return columns.stream().map(Column::words).collect(Collectors.joining("、"));
    }
}
