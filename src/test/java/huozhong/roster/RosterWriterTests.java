package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

class RosterWriterTests {

    private final RosterWriter writer = new RosterWriter(CATEGORIES);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesTheBlankOfAnnex2() throws Exception {
        writer.template("和平区委宣传部", out);

        try (var book = open()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("新时代文明实践“火种”计划人员信息汇总表");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("填报单位：和平区委宣传部");
            var header = new ArrayList<String>();
            sheet.getRow(2).forEach(cell -> header.add(cell.getStringCellValue()));
            assertThat(header).containsExactly(Workbooks.HEADER);
            assertThat(sheet.getLastRowNum()).isEqualTo(22);
            assertThat(sheet.getRow(22).getCell(7).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues())
                    .contains("科普知识");
        }
    }

    @Test
    void readsTheExtendedBlankFilledInAsWellAsTheOther() throws Exception {
        writer.extendedTemplate("和平区委宣传部", out);

        try (var book = open()) {
            var row = book.getSheetAt(0).getRow(3);
            Workbooks.fill(row, Workbooks.person(1));
            Workbooks.fill(book.getSheetAt(0).getRow(4), Workbooks.person(2));
            row.createCell(9).setCellValue("科普");
            row.createCell(10).setCellValue("常年进校园。");
            row.createCell(11).setCellValue("市先进");
            out.reset();
            book.write(out);
        }
        var lines = RosterFile.read(out.toByteArray(), CATEGORIES).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).value(Field.SPECIALTY)).isEqualTo("科普");
        assertThat(lines.get(0).value(Field.DEEDS)).isEqualTo("常年进校园。");
        assertThat(lines.get(0).value(Field.HONOURS)).isEqualTo("市先进");
        assertThat(new RosterCheck(CATEGORIES, LocalDate.of(2024, 4, 10)).check(lines.get(1), Set.of())
                .problems()).isEmpty();
    }

    @Test
    void writesNomineesThatComeBackAsTheyWere() throws Exception {
        writer.nominees("市卫健委", Collections.nCopies(3_000, nominee("=1+1")), out);

        var sheet = RosterFile.read(out.toByteArray(), CATEGORIES);
        assertThat(sheet.unit()).isEqualTo("市卫健委");
        assertThat(sheet.lines()).hasSize(3_000);
        assertThat(sheet.lines().get(0).value(Field.NAME)).isEqualTo("王𬎆");
        assertThat(sheet.lines().get(0).value(Field.EMPLOYER)).isEqualTo("=1+1");
        assertThat(sheet.lines().get(0).value(Field.CATEGORY)).isEqualTo("卫生健康");
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() throws Exception {
        for (var text : List.of("=HYPERLINK(1)", "+1", "-1", "@SUM(A1)")) {
            out.reset();
            writer.nominees(text, List.of(nominee(text)), out);

            try (var book = open()) {
                var cell = book.getSheetAt(0).getRow(3).getCell(6);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void marksTheProblemsInACopyThatCanBeReadAgain() throws Exception {
        var person = Workbooks.person(1);
        person[3] = "86年7月";
        var sheet = RosterFile.read(Workbooks.roster(person, Workbooks.person(2)), CATEGORIES);
        var check = new RosterCheck(CATEGORIES, RepairsTests.TODAY);
        var checked = sheet.lines().stream().map(line -> check.check(line, Set.of())).toList();

        writer.annotated(sheet, checked, out);

        assertThat(RosterFile.read(out.toByteArray(), CATEGORIES)).isEqualTo(sheet);
        try (var book = open()) {
            var row = book.getSheetAt(0).getRow(3);
            assertThat(row.getCell(9).getStringCellValue()).isEqualTo("D4 出生年月“86年7月”格式应为1986年7月");
            assertThat(row.getCell(3).getCellStyle().getFillForegroundColor()).isNotEqualTo(
                    row.getCell(2).getCellStyle().getFillForegroundColor());
            assertThat(book.getSheetAt(0).getRow(4).getCell(9)).isNull();
        }
    }

    private XSSFWorkbook open() throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Dossier nominee(String employer) {
        return Dossier.of(field -> switch (field) {
            case NAME -> "王𬎆";
            case GENDER -> "男";
            case BIRTH -> "1978-05";
            case ETHNICITY -> "汉族";
            case POLITICS -> "群众";
            case EMPLOYER -> employer;
            case MOBILE -> "13800000000";
            case CATEGORY -> "HEALTH";
            case SPECIALTY, DEEDS, HONOURS, PHOTO -> null;
        });
    }
}
