package huozhong.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import huozhong.document.Workbook;
import huozhong.shared.InvalidInput;

/** Reads the four sheets out of an .xlsx file; a sheet may be missing, other sheets are remarks. */
final class DirectoryFile {

    static final int MOST = 20_000;

    private static final Workbook.Rows NOBODY = new Workbook.Rows() {

        @Override
        public void row(int row, Map<Integer, String> cells) {
        }

        @Override
        public void formula(int row, int column) {
        }
    };

    private DirectoryFile() {
    }

    static List<Line> read(byte[] xlsx) {
        var lines = new ArrayList<Line>();
        var tables = new EnumMap<Sheet, Table>(Sheet.class);
        Workbook.read(xlsx, part -> Sheet.named(part.name()).<Workbook.Rows>map(sheet ->
                tables.computeIfAbsent(sheet, one -> new Table(one, lines))).orElse(NOBODY));
        if (tables.values().stream().noneMatch(Table::hasHeader)) {
            throw new InvalidInput("file", "没有找到工作表“地区”“单位”“用户”“岗位”，请下载模板填写");
        }
        if (lines.isEmpty()) {
            throw new InvalidInput("file", "文件中没有填写内容");
        }
        lines.sort(Comparator.comparing(Line::sheet).thenComparing(Line::row));
        return List.copyOf(lines);
    }

    static void requireNoMoreThanAllowed(int rows) {
        if (rows > MOST) {
            throw new InvalidInput("file", "各工作表合计不能超过" + MOST + "行，请分批上传");
        }
    }
}
