package huozhong.document;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as Excel takes them: without the signs it forbids, at most 31 long, none twice whatever the case. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {
    }

    /** The name for one more sheet, as near to what is wanted as can be. */
    public static String next(Workbook workbook, String wanted) {
        var plain = cut(WorkbookUtil.createSafeSheetName(wanted), LONGEST);
        var name = plain;
        for (var times = 2; workbook.getSheet(name) != null; times++) {
            var suffix = "(" + times + ")";
            name = cut(plain, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Never through the middle of a rare character. */
    private static String cut(String text, int most) {
        var end = Math.min(text.length(), most);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
