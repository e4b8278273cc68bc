package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.fill;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.roster;
import static huozhong.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

class RosterFileTests {

    @Test
    void readsAnnex2() {
        var sheet = RosterFile.read(roster(person(1), new String[9], person(2)), CATEGORIES);

        assertThat(sheet.unit()).isEqualTo("和平区委宣传部");
        assertThat(sheet.lines()).hasSize(2);
        var second = sheet.lines().get(1);
        assertThat(second.row()).isEqualTo(6);
        assertThat(second.number()).isEqualTo("2");
        assertThat(second.value(Field.NAME)).isEqualTo("𠮷野二");
        assertThat(second.cells()).containsEntry(Field.BIRTH, "D6").containsEntry(Field.CATEGORY, "I6");
    }

    @Test
    void findsColumnsInAnyOrderWithSpacesAndNotes() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "填报单位（盖章）：", "沈河区委宣传部");
            fill(sheet.createRow(4), "联系手机", "姓  名", "性　别", "出生\n年月", "民 族", "政治面貌", "单位及职务", "事迹介绍 (200字以 内)",
                    "所在队伍类别", "备注");
            fill(sheet.createRow(5), "13800000000", "李㛃", "女", "1980-01", "汉族", "群众", "沈河区医院", "义诊三十年", "卫生健康", "无");
        });

        var sheet = RosterFile.read(xlsx, CATEGORIES);

        assertThat(sheet.unit()).isEqualTo("沈河区委宣传部");
        assertThat(sheet.lines().get(0).values()).hasSize(9).containsEntry(Field.DEEDS, "义诊三十年")
                .containsEntry(Field.NAME, "李㛃").containsEntry(Field.CATEGORY, "卫生健康");
    }

    @Test
    void readsNumbersAndDatesAsAPersonWould() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            var row = sheet.createRow(1);
            fill(row, person(1));
            row.createCell(7).setCellValue(13800000000d);
            row.createCell(3).setCellValue(LocalDate.of(1978, 5, 12));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            row.getCell(3).setCellStyle(style);
            var second = sheet.createRow(2);
            fill(second, person(2));
            second.createCell(3).setCellValue(1978.05);
        });

        var lines = RosterFile.read(xlsx, CATEGORIES).lines();

        assertThat(lines.get(0).value(Field.MOBILE)).isEqualTo("13800000000");
        assertThat(lines.get(0).value(Field.BIRTH)).isEqualTo("1978-05-12");
        assertThat(lines.get(1).value(Field.BIRTH)).isEqualTo("1978.05");
    }

    @Test
    void seesThatANumberHasLostItsDigits() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            var scientific = book.createCellStyle();
            scientific.setDataFormat(book.createDataFormat().getFormat("0.00E+00"));
            for (var number : new double[] {13_900_000_000d, 13_912_345_678d}) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                fill(row, person(1));
                row.getCell(7).setCellValue(number);
                row.getCell(7).setCellStyle(scientific);
            }
        });

        assertThat(RosterFile.read(xlsx, CATEGORIES).lines()).extracting(line -> line.value(Field.MOBILE))
                .containsExactly("1.39E+10", "13912345678");
    }

    @Test
    void takesTheCategoryFromAGroupsHeading() {
        var nobody = person(1);
        nobody[8] = "";

        var sheet = RosterFile.read(roster(new String[] {"一、移风易俗（2人）"}, nobody), CATEGORIES);

        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().get(0).value(Field.CATEGORY)).isEqualTo("移风易俗");
    }

    @Test
    void reads10000RowsInTime() throws Exception {
        var xlsx = rows(10_000);

        var sheet = Assertions.assertTimeout(Duration.ofSeconds(5), () -> RosterFile.read(xlsx, CATEGORIES));

        assertThat(sheet.lines()).hasSize(10_000);
        assertThat(sheet.lines().get(9_999).value(Field.MOBILE)).isEqualTo("13800010000");
    }

    @Test
    void refusesMoreThan20000Rows() throws Exception {
        assertThat(RosterFile.read(rows(20_000), CATEGORIES).lines()).hasSize(20_000);
        assertRefused(rows(20_001), "不能超过20000行");
    }

    private static byte[] rows(int count) throws Exception {
        try (var book = new SXSSFWorkbook(100); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            IntStream.rangeClosed(1, count).forEach(i -> fill(sheet.createRow(i), person(i)));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> RosterFile.read(file, CATEGORIES)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }
}
