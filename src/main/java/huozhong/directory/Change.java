package huozhong.directory;

import java.util.List;

/** What a row would do: to whom (code, login), and cell by cell what was and what will be. */
public record Change(Kind kind, Sheet sheet, int row, String key, List<Cell> cells) {

    /** 新增 · 变更 · 终止. */
    public enum Kind { ADDED, CHANGED, ENDED }

    /** A cell before and after; a mobile is masked. */
    public record Cell(Column column, String before, String after) {
    }

    static Change of(Kind kind, Line line, List<Cell> cells) {
        return new Change(kind, line.sheet(), line.row(), line.key(), cells);
    }
}
