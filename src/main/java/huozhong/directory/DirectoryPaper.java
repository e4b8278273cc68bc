package huozhong.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank workbook: four sheets with their headers, lists to choose from, and a page that explains them. */
public final class DirectoryPaper {

    private static final int LAST_ROW = 20_000;
    private static final int WIDTH = 20 * 256;
    private static final Map<Column, List<String>> CHOICES =
            Map.of(Column.LEVEL, Words.LEVELS, Column.POST, Words.POSTS);
    private static final List<String> REMARKS = List.of(
            "只填需要新增或改动的行；文件中没有的地区、单位、用户、岗位保持不变。",
            "已有的行按代码或账号识别，空着的格子保持原值。级别和上级地区不能更改。",
            "职能：宣传部、文明办、业务处室、工作单位、街道、社区，或职能代码（如 HEALTH、SCIENCE）。",
            "单位状态填“撤销”后不能恢复；其未办结的任务转给“承接单位代码”所填的单位，不填则由主办单位重新分派。",
            "用户状态填“停用”后不能再登录。文件中不填密码：新用户凭一次性代码自设密码。",
            "岗位：经办人、负责人、印章管理员。日期如 2024-05-01；起始日期不填为写入当日，填结束日期即到期终止。");

    private DirectoryPaper() {
    }

    public static byte[] blank() {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            Arrays.stream(Sheet.values()).forEach(sheet -> fill(book.createSheet(sheet.words()), sheet, text));
            explain(book.createSheet("填写说明"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(XSSFSheet paper, Sheet sheet, CellStyle text) {
        var header = paper.createRow(0);
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            paper.setDefaultColumnStyle(at, text);
            paper.setColumnWidth(at, WIDTH);
            header.createCell(at).setCellValue(column.words() + (sheet.required().contains(column) ? "*" : ""));
            offer(paper, at, column == Column.STATE ? Words.states(sheet) : CHOICES.getOrDefault(column, List.of()));
        }
        paper.createFreezePane(0, 1);
    }

    private static void offer(XSSFSheet paper, int column, List<String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        var rules = paper.getDataValidationHelper();
        paper.addValidationData(rules.createValidation(
                rules.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, column, column)));
    }

    private static void explain(XSSFSheet paper) {
        for (var i = 0; i < REMARKS.size(); i++) {
            paper.createRow(i).createCell(0).setCellValue(REMARKS.get(i));
        }
    }
}
