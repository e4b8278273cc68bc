package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.fill;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.roster;
import static huozhong.roster.Workbooks.withPart;
import static huozhong.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

/** 汇总表 in the shapes that Excel and WPS give it. */
class RosterShapesTests {

    @Test
    void countsAMergedCellForEveryRowItCovers() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            for (var row = 1; row <= 4; row++) {
                var cells = person(row);
                cells[6] = row == 1 ? "康平县文化馆馆员" : "";
                cells[8] = row == 1 || row == 4 ? cells[8] : "";
                fill(sheet.createRow(row), cells);
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("G2:G4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("I2:I4"));
        });

        var lines = RosterFile.read(xlsx, CATEGORIES).lines();

        assertThat(lines).extracting(line -> line.value(Field.EMPLOYER))
                .containsExactly("康平县文化馆馆员", "康平县文化馆馆员", "康平县文化馆馆员", "");
        assertThat(lines).extracting(line -> line.value(Field.CATEGORY)).containsOnly("科普知识");
    }

    @Test
    void countsWhatIsSeenOfAMergedCellAndNotWhatLiesBelow() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            for (var row = 1; row <= 4; row++) {
                fill(sheet.createRow(row), person(row));
            }
            sheet.getRow(2).getCell(8).setCellValue("文艺文化");
            sheet.getRow(3).removeCell(sheet.getRow(3).getCell(6));
            sheet.addMergedRegion(CellRangeAddress.valueOf("I2:I3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("G4:G5"));
        });

        var lines = RosterFile.read(xlsx, CATEGORIES).lines();

        assertThat(lines).extracting(line -> line.value(Field.CATEGORY)).containsOnly("科普知识");
        assertThat(lines).extracting(line -> line.value(Field.EMPLOYER)).endsWith("", "").doesNotContain("文艺文化");
    }

    @Test
    void refusesMergedCellsThatLieOnEachOther() {
        var ranges = IntStream.range(0, 150_000)
                .mapToObj(i -> "<mergeCell ref=\"G4:G" + (1_000_000 - i * 6) + "\"/>")
                .collect(Collectors.joining());
        var xlsx = withPart(roster(person(1), person(2)), "xl/worksheets/sheet1.xml",
                text -> text.replace("</sheetData>", "</sheetData><mergeCells>" + ranges + "</mergeCells>"));

        assertRefused(xlsx, "合并单元格异常");
    }

    @Test
    void readsAHeaderOfTwoRows() {
        assertThat(mobile(new String[] {"序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系方式", "", "推荐类别"},
                new String[] {"", "", "", "", "", "", "", "联系手机", "办公电话"})).isEqualTo("13800000001");
        assertThat(mobile(new String[] {"序号", "基本情况", "", "", "", "", "工作单位及职务", "联系手机", "办公电话", "推荐类别"},
                new String[] {"", "姓名", "性别", "出生年月", "民族", "政治面貌"})).isEqualTo("13800000001");
        assertThat(mobile(new String[] {"序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机", "联系电话", "推荐类别"},
                new String[] {"", "", "", "", "", "", "", "（手机）", "（办公）"})).isEqualTo("13800000001");
    }

    private static String mobile(String[] first, String[] second) {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "填报单位：康平县委宣传部（盖章）   填报日期：2024年4月");
            fill(sheet.createRow(1), first);
            fill(sheet.createRow(2), second);
            var person = person(1);
            fill(sheet.createRow(3), Arrays.copyOf(person, 8));
            sheet.getRow(3).createCell(8).setCellValue("024-87340000");
            sheet.getRow(3).createCell(9).setCellValue(person[8]);
        });
        var sheet = RosterFile.read(xlsx, CATEGORIES);
        assertThat(sheet.unit()).isEqualTo("康平县委宣传部");
        assertThat(sheet.lines()).singleElement().extracting(line -> line.value(Field.CATEGORY)).isEqualTo("科普知识");
        return sheet.lines().get(0).value(Field.MOBILE);
    }

    @Test
    void findsAHeaderThroughWhatNobodySees() {
        var header = new String[] {"\ufeff序号", "姓\u00a0名*", "性\u200b别", "出⽣年⽉", "⺠族\ufeff", "政治面貌\u2003",
                "工作单位\n及职务（必填）",
                "联系⼿机：", "1.推荐类别"};

        var sheet = RosterFile.read(workbook(book -> {
            var made = book.createSheet();
            fill(made.createRow(0), header);
            fill(made.createRow(1), person(1));
        }), CATEGORIES);

        assertThat(sheet.lines().get(0).values()).hasSize(8);
    }

    @Test
    void cleansACellOfWhatNobodySees() {
        var person = person(1);
        person[1] = "\u00a0⾼\u200b明\u2003";
        person[6] = "\ufeff康平县文化馆\u00a0";
        person[7] = "138\u00a00000\u00a00001\u3000";

        var line = RosterFile.read(roster(person), CATEGORIES).lines().get(0);

        assertThat(line.value(Field.NAME)).isEqualTo("高明");
        assertThat(line.value(Field.EMPLOYER)).isEqualTo("康平县文化馆");
        assertThat(line.value(Field.MOBILE)).isEqualTo("138 0000 0001");
    }

    @Test
    void takesNobodyFromTheFooter() {
        var sheet = RosterFile.read(roster(person(1), person(2), new String[] {"合计",
                "2人"}, new String[] {"总计", "", "2"},
                new String[] {"", "填表人：孙某", "", "", "审核人：周某", "", "", "联系电话：024-87340000"},
                new String[] {"", "单位负责人（签字）：", "", "", "填报时间：2024年4月1日"},
                new String[] {"", "注：推荐类别为五类之一，请勿漏填。"}, new String[] {"（盖章）"}, new String[] {"2024年4月1日"},
                new String[] {"填表人", "孙某", "", "", "审核人", "周某", "联系电话", "13900000001"},
                new String[] {"合计：2人，其中女2人，中共党员0人，群众2人"}),
                CATEGORIES);

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.remarks()).isEmpty();
    }

    @Test
    void countsNoFormulaOfTheFooter() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            fill(sheet.createRow(1), person(1));
            fill(sheet.createRow(2), "合计");
            sheet.getRow(2).createCell(1).setCellFormula("COUNTA(B2:B2)&\"人\"");
            sheet.getRow(2).getCell(1).setCellValue("1人");
        });

        assertThat(RosterFile.read(xlsx, CATEGORIES).lines()).hasSize(1);
    }

    @Test
    void passesOverAnExample() {
        var example = person(1);
        example[0] = "示例";

        var sheet = RosterFile.read(roster(example, person(2)), CATEGORIES);

        assertThat(sheet.lines()).extracting(RosterLine::row).containsExactly(5);
        assertThat(sheet.remarks()).containsExactly("第4行是填写示例，不录入");
    }

    @Test
    void tellsOfHiddenRows() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            for (var row = 1; row <= 3; row++) {
                fill(sheet.createRow(row), person(row));
            }
            sheet.getRow(2).setZeroHeight(true);
        });

        var sheet = RosterFile.read(xlsx, CATEGORIES);

        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet.remarks()).singleElement().asString().startsWith("第3行在表中是隐藏的");
    }

    @Test
    void tellsOfHiddenColumns() {
        var xlsx = workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            fill(sheet.createRow(1), person(1));
            sheet.setColumnHidden(3, true);
            sheet.setColumnWidth(7, 0);
            sheet.setColumnHidden(12, true);
        });

        var sheet = RosterFile.read(xlsx, CATEGORIES);

        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.remarks()).containsExactly("D列“出生年月”在表中是隐藏的，也会一并录入，请核对",
                "H列“联系手机”在表中是隐藏的，也会一并录入，请核对");
    }

    @Test
    void readsTheVisibleSheetAndNamesTheHidden() {
        var sheet = RosterFile.read(twoSheets("汇总表", "2024年底稿", true), CATEGORIES);

        assertThat(sheet.lines()).extracting(line -> line.value(Field.MOBILE)).containsExactly("13800000001");
        assertThat(sheet.remarks()).containsExactly("隐藏的工作表“2024年底稿”中也有人员，没有读取");
        assertRefused(workbook(book -> {
            book.createSheet("说明");
            var hidden = book.createSheet("底稿");
            fill(hidden.createRow(0), Workbooks.HEADER);
            fill(hidden.createRow(1), person(1));
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }), "人员都在隐藏的工作表“底稿”中");
    }

    @Test
    void asksWhichOfTwoSheets() {
        var xlsx = twoSheets("填表说明", "汇总表", false);

        assertThatThrownBy(() -> RosterFile.read(xlsx, CATEGORIES)).isInstanceOfSatisfying(InvalidInput.class, asked ->
                assertThat(asked.problems()).containsExactly(new InvalidInput.Problem("sheet",
                        "工作表“填表说明”、“汇总表”都填有人员，请选择录入哪一张", List.of("填表说明", "汇总表"))));
        assertThat(RosterFile.read(xlsx, "汇总表", CATEGORIES).lines())
                .extracting(line -> line.value(Field.MOBILE)).containsExactly("13800000002");
        assertThatThrownBy(() -> RosterFile.read(xlsx, "总表", CATEGORIES)).hasMessageContaining("“总表”中没有填写人员");
    }

    @Test
    void takesNobodyFromAnExampleAloneWithoutBeingTold() {
        var xlsx = workbook(book -> {
            fill(book.createSheet("汇总表").createRow(0), Workbooks.HEADER);
            var example = book.createSheet("填表说明及示例");
            fill(example.createRow(0), Workbooks.HEADER);
            fill(example.createRow(1), person(1));
        });

        assertRefused(xlsx, "只有工作表“填表说明及示例”填有人员，看起来是填写示例");
        assertThat(RosterFile.read(xlsx, "填表说明及示例", CATEGORIES).lines()).hasSize(1);
    }

    private static byte[] twoSheets(String first, String second, boolean secondHidden) {
        return workbook(book -> {
            for (var name : List.of(first, second)) {
                var sheet = book.createSheet(name);
                fill(sheet.createRow(0), Workbooks.HEADER);
                fill(sheet.createRow(1), person(book.getNumberOfSheets()));
            }
            book.setSheetHidden(1, secondHidden);
        });
    }

    @Test
    void readsStrictOpenXml() {
        var xlsx = roster(person(1));
        for (var part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml", "xl/styles.xml")) {
            xlsx = withPart(xlsx, part, text -> text
                    .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }

        assertThat(RosterFile.read(xlsx, CATEGORIES).lines()).hasSize(1);
    }

    @Test
    void doesWithoutTheDocumentsProperties() {
        var xlsx = withPart(roster(person(1)), "docProps/core.xml", text -> text.replace("</cp:coreProperties>",
                "<dcterms:issued xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"dcterms:W3CDTF\">"
                        + "2026-11-30T00:00:00Z</dcterms:issued></cp:coreProperties>"));

        assertThat(RosterFile.read(xlsx, CATEGORIES).lines()).hasSize(1);
    }

    @Test
    void countsDaysFromWhereTheWorkbookDoes() {
        var xlsx = workbook(book -> {
            ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = book.createSheet();
            fill(sheet.createRow(0), Workbooks.HEADER);
            fill(sheet.createRow(1), person(1));
            sheet.getRow(1).getCell(3).setCellValue(27149d);
            fill(sheet.createRow(2), person(2));
            sheet.getRow(2).getCell(3).setCellValue(19801d);
            fill(sheet.createRow(3), person(3));
            sheet.getRow(3).getCell(3).setCellValue(27149.5d);
        });

        var lines = RosterFile.read(xlsx, CATEGORIES).lines();

        assertThat(lines.get(0).value(Field.BIRTH)).isEqualTo("1978-05-01");
        assertThat(lines.get(1).value(Field.BIRTH)).isEqualTo("19801");
        assertThat(lines.get(2).value(Field.BIRTH)).isEqualTo("1978-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上一人", "同上行", "如上", "见上", "↑", "ヽ", "同上", "〃", "\"", "“", "(同上)", "同 上"})
    void takesTheValueAboveForDitto(String ditto) {
        var second = person(2);
        second[6] = ditto;
        second[8] = ditto;
        var third = second.clone();

        var sheet = RosterFile.read(roster(person(1), second, third), CATEGORIES);
        var check = new RosterCheck(CATEGORIES, RepairsTests.TODAY);
        var line = check.check(sheet.lines().get(2), Set.of());

        assertThat(line.isFine()).isTrue();
        assertThat(line.dossier().employer()).isEqualTo("沈阳市科技馆研究员");
        assertThat(line.dossier().category()).isEqualTo("SCIENCE");
        assertThat(line.repairs()).contains(new Repair(6, "G6", Field.EMPLOYER, ditto.strip(), "沈阳市科技馆研究员"));
        assertThat(check.check(sheet.lines().get(2), Set.of(Field.EMPLOYER)).problems())
                .extracting(CellProblem::sentence)
                .containsExactly("G6 工作单位及职务“" + ditto + "”看不出指哪一行，请写明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同第一行", "同序号1", "同1", "同单位", "以上", "同下"})
    void asksWhichRowIsMeantWhereItIsNotTheOneAbove(String elsewhere) {
        var second = person(2);
        second[6] = elsewhere;

        var line = RosterFile.read(roster(person(1), second), CATEGORIES).lines().get(1);

        assertThat(new RosterCheck(CATEGORIES, RepairsTests.TODAY).check(line, Set.of()).problems())
                .extracting(CellProblem::sentence).containsExactly("G5 工作单位及职务“" + elsewhere + "”看不出指哪一行，请写明");
    }

    @Test
    void asksWhatDittoMeansWhereNothingStandsAbove() {
        var first = person(1);
        first[6] = "同上";
        var second = person(2);
        second[8] = "同上";

        var sheet = RosterFile.read(roster(first, person(3), new String[] {"二、其他"}, second), CATEGORIES);
        var check = new RosterCheck(CATEGORIES, RepairsTests.TODAY);

        assertThat(sheet.lines()).extracting(line -> check.check(line, Set.of()).isFine())
                .containsExactly(false, true, false);
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> RosterFile.read(file, CATEGORIES)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }
}
