package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.fill;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.roster;
import static huozhong.roster.Workbooks.withPart;
import static huozhong.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

class HostileRosterTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void saysWhatIsMissingWhereItIsNoRoster() {
        assertRefused(workbook(book -> fill(book.createSheet().createRow(0), "工资表", "金额")), "没有找到汇总表（附件2）的表头");
        assertRefused(roster(), "没有填写人员");
        assertRefused(roster(new String[] {"1"}), "没有填写人员");
        assertRefused(workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "姓名", "性别", "民族", "出生年月");
            fill(sheet.createRow(1), "张三");
        }), "缺少这些列：政治面貌、工作单位及职务、联系手机、推荐类别");
    }

    @Test
    void refusesPeopleOnTwoSheets() {
        assertRefused(workbook(book -> {
            for (var name : new String[] {"理论宣讲", "文艺文化"}) {
                var sheet = book.createSheet(name);
                fill(sheet.createRow(0), Workbooks.HEADER);
                fill(sheet.createRow(1), person(1));
            }
        }), "“理论宣讲”、“文艺文化”");
    }

    @Test
    void refusesFormulasByTheirCells() {
        assertRefused(workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            fill(sheet.createRow(1), person(1));
            sheet.getRow(1).getCell(0).setCellFormula("ROW()-1");
            sheet.getRow(1).getCell(4).setCellFormula("HYPERLINK(\"http://x\",\"汉族\")");
        }), "E2是公式");
    }

    @Test
    void refusesAnotherFormat() throws Exception {
        assertRefused("姓名,性别".getBytes(StandardCharsets.UTF_8), "这不是.xlsx文件");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "已损坏");
        try (var old = new HSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            assertRefused(out.toByteArray(), "不接受.xls旧格式");
        }
    }

    @Test
    void refusesAPassword() throws Exception {
        try (var box = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(box)) {
                stream.write(roster(person(1)));
            }
            box.writeFilesystem(out);
            assertRefused(out.toByteArray(), "设有密码");
        }
    }

    @Test
    void refusesMacrosLinksAndDoctypes() {
        var honest = roster(person(1));

        assertRefused(withPart(honest, "xl/vbaProject.bin", text -> "macro"), "含宏");
        assertRefused(withPart(honest, "[Content_Types].xml", text -> text.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")), "含宏");
        assertRefused(withPart(honest, "xl/externalLinks/externalLink1.xml", text -> "<a/>"), "外部链接");
        assertRefused(withPart(honest, "xl/_rels/workbook.xml.rels", text -> text.replace("</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://x/oleLink\" Target=\"http://e\" TargetMode=\"External\"/>"
                        + "</Relationships>")), "外部内容");
        assertRefused(withPart(honest, SHEET, text -> text.replace("<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet")), "DOCTYPE");
        assertRefused(withPart(honest, "docProps/core.xml", text -> text.replace("<cp:",
                "<!DOCTYPE x [<!ENTITY a \"a\">]><cp:")), "DOCTYPE");
    }

    @Test
    void refusesBombs() {
        var honest = roster(person(1));

        assertRefused(withPart(honest, "xl/media/zero.bin", text -> "0".repeat(90 << 20)), "解压后过大");
        assertRefused(withPart(honest, SHEET, text -> text.replace("<sheetData>", "<sheetData>"
                + "<row><c><v>1</v></c></row>".repeat(3 << 20))), "解压后过大");
        assertRefused(withPart(honest, SHEET, text -> text.replace("<sheetData>",
                "<sheetData x=\"" + noise(300 << 10) + "\">")), "结构异常");
    }

    @Test
    void survivesGarbageInTheXml() {
        var honest = roster(person(1));

        assertRefused(withPart(honest, SHEET, text -> text.substring(0, text.length() / 2)), "已损坏");
        assertRefused(withPart(honest, SHEET, text -> text.replaceFirst("<v>\\d+</v>", "<v>99999</v>")), "已损坏");
        assertRefused(withPart(honest, SHEET, text -> new String(new byte[] {0, 1, 2})), "结构异常");
        var line = RosterFile.read(withPart(honest, SHEET, text -> text.replace("</sheetData>",
                "<row r=\"9\"><c r=\"A9\"><v>2</v></c><c r=\"B9\"><v>1E999999999</v></c>"
                        + "<c r=\"H9\"><v>1.38E10</v></c></row></sheetData>")),
                CATEGORIES).lines().get(1);
        assertThat(line.values()).containsEntry(Field.MOBILE, "13800000000").containsEntry(Field.NAME, "1E999999999");
    }

    /** A careless pattern takes each of them minutes; a busy machine doesn't. */
    @Test
    void readsCellsFullOfOneSignInTime() {
        for (var sign : new String[] {" ", "\u00a0", "—", "\"", "共", "类（", "（", "填报单位： "}) {
            var text = sign.repeat(32_000 / sign.length()) + "x";
            var cells = new String[9];
            java.util.Arrays.fill(cells, text);

            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                var sheet = RosterFile.read(workbook(book -> {
                    var made = book.createSheet();
                    fill(made.createRow(0), cells);
                    fill(made.createRow(1), Workbooks.HEADER);
                    fill(made.createRow(2), cells);
                    fill(made.createRow(3), text);
                    fill(made.createRow(4), person(1));
                }), CATEGORIES);
                var check = new RosterCheck(CATEGORIES, RepairsTests.TODAY);
                sheet.lines().forEach(line -> check.check(line, java.util.Set.of()));
            }, sign);
        }
    }

    private static String noise(int length) {
        var random = new java.util.Random(1);
        return random.ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> RosterFile.read(file, CATEGORIES)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }
}
