package huozhong.roster;

import huozhong.nomination.field.Field;

/** A cell of the roster and the sentence that says what is wrong with it: D11 出生年月“86年7月”格式应为1986年7月. */
record CellProblem(String cell, Field field, String sentence) {
}
