package huozhong.nomination;

import java.util.List;
import java.util.Map;

/** The roster's frame, kept to give the file back: 填报单位, header, columns; and the photos that belong to nobody. */
record RosterImportSheet(String unit, int headerRow, Map<Field, Integer> columns, List<String> photosUnmatched) {
}
