package huozhong.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.document.Workbook;
import huozhong.shared.InvalidInput;

/** Reads 汇总表 (annex 2) out of an .xlsx file as a stream; what is wrong with the file is InvalidInput on "file". */
final class RosterFile {

    private static final Pattern EXAMPLES = Pattern.compile("说明|示例|样例|范例|样表|例表|填写要求");

    private RosterFile() {
    }

    static RosterSheet read(byte[] xlsx, List<CategoryName> categories) {
        return read(xlsx, null, categories);
    }

    /** The sheet of this name, or the only visible one with people on it; several are InvalidInput on "sheet". */
    static RosterSheet read(byte[] xlsx, @Nullable String wanted, List<CategoryName> categories) {
        var words = new CategoryWords(categories);
        var found = new ArrayList<RosterTable>();
        Workbook.read(xlsx, sheet -> {
            var table = new RosterTable(sheet, words);
            found.add(table);
            return table;
        });
        var tables = found.stream().filter(RosterTable::hasHeader).toList();
        if (tables.isEmpty()) {
            throw new InvalidInput("file", "没有找到汇总表（附件2）的表头，应有：序号、" + RosterTable.labels(RosterHeader.annex2()));
        }
        return theOneOf(tables.stream().filter(RosterTable::hasPeople).toList(), wanted);
    }

    private static RosterSheet theOneOf(List<RosterTable> filled, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            return filled.stream().filter(table -> table.name().equals(wanted)).findFirst()
                    .map(table -> read(table, List.of())).orElseThrow(() -> choose(
                            "工作表“" + wanted + "”中没有填写人员", filled));
        }
        var hidden = filled.stream().filter(RosterTable::isHidden).toList();
        var visible = filled.stream().filter(table -> !table.isHidden()).toList();
        if (visible.size() > 1) {
            throw choose("工作表" + names(visible) + "都填有人员，请选择录入哪一张", visible);
        }
        if (visible.isEmpty()) {
            throw new InvalidInput("file", hidden.isEmpty() ? "汇总表中没有填写人员"
                    : "人员都在隐藏的工作表" + names(hidden) + "中，请取消隐藏后再上传");
        }
        if (EXAMPLES.matcher(visible.get(0).name()).find()) {
            throw choose("只有工作表" + names(visible) + "填有人员，看起来是填写示例；确实要录入请选择这一张", visible);
        }
        return read(visible.get(0), hidden);
    }

    private static RosterSheet read(RosterTable table, List<RosterTable> hidden) {
        var sheet = table.sheet();
        if (hidden.isEmpty()) {
            return sheet;
        }
        var remarks = new ArrayList<>(sheet.remarks());
        remarks.add("隐藏的工作表" + names(hidden) + "中也有人员，没有读取");
        return new RosterSheet(sheet.unit(), sheet.headerRow(), sheet.columns(), sheet.lines(), List.copyOf(remarks));
    }

    private static InvalidInput choose(String words, List<RosterTable> tables) {
        return InvalidInput.choose("sheet", words, tables.stream().map(RosterTable::name).toList());
    }

    private static String names(List<RosterTable> tables) {
        return tables.stream().map(table -> "“" + table.name() + "”").collect(Collectors.joining("、"));
    }
}
