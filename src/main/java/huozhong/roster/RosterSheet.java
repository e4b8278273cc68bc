package huozhong.roster;

import java.util.List;
import java.util.Map;

import huozhong.nomination.field.Field;

/** 汇总表 as a file holds it: 填报单位, where its columns are, its lines in order, and what else a clerk should know. */
record RosterSheet(String unit, int headerRow, Map<Field, Integer> columns, List<RosterLine> lines,
                   List<String> remarks) {
}
