package huozhong.nomination;

import java.util.ArrayList;
import java.util.List;

import huozhong.document.Workbook;

/** Reads 汇总表 (annex 2) out of an .xlsx file as a stream; what is wrong with the file is InvalidInput on "file". */
final class RosterFile {

    private RosterFile() {
    }

    static RosterSheet read(byte[] xlsx, List<CategoryName> categories) {
        var found = new ArrayList<RosterTable>();
        Workbook.read(xlsx, sheet -> {
            var table = new RosterTable(sheet.name(), categories);
            found.add(table);
            return table;
        });
        return RosterTable.theOneOf(found);
    }
}
