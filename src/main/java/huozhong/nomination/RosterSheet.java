package huozhong.nomination;

import java.util.List;
import java.util.Map;

/** 汇总表 as a file holds it: 填报单位, where its columns are, and its lines in order. */
record RosterSheet(String unit, int headerRow, Map<Field, Integer> columns, List<RosterLine> lines) {
}
