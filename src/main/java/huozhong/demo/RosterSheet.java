package huozhong.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;
import huozhong.plan.Category;

/** 汇总表 as a clerk would type it, with the columns of annex 1 added, and the zip of photos that goes with it. */
final class RosterSheet {

    private static final List<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(field -> field != Field.PHOTO).toList();

    private final String unit;
    private final List<Category> categories;

    RosterSheet(String unit, List<Category> categories) {
        this.unit = unit;
        this.categories = categories;
    }

    byte[] workbook(List<Dossier> people) {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("汇总表");
            sheet.createRow(0).createCell(0).setCellValue("新时代文明实践“火种”计划人员信息汇总表");
            sheet.createRow(1).createCell(0).setCellValue("填报单位：" + unit);
            row(sheet, 2, "序号", COLUMNS.stream().map(Field::label).toList());
            for (var i = 0; i < people.size(); i++) {
                var person = people.get(i);
                row(sheet, 3 + i, String.valueOf(i + 1), COLUMNS.stream().map(field -> typed(field, person)).toList());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void row(XSSFSheet sheet, int number, String first, List<String> texts) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(first);
        for (var i = 0; i < texts.size(); i++) {
            row.createCell(i + 1).setCellValue(texts.get(i));
        }
    }

    private String typed(Field field, Dossier person) {
        var value = Optional.ofNullable(person.get(field)).orElse("");
        return switch (field) {
            case BIRTH -> YearMonth.parse(value).getYear() + "年" + YearMonth.parse(value).getMonthValue() + "月";
            case CATEGORY -> categories.stream().filter(category -> category.code().equals(value)).map(Category::name)
                    .findFirst().orElseThrow();
            default -> value;
        };
    }

    /** By their number on the roster. */
    static byte[] photos(Map<Integer, Dossier> people, int year) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var person : people.entrySet()) {
                zip.putNextEntry(new ZipEntry(person.getKey() + "_" + person.getValue().name() + ".jpg"));
                zip.write(Photos.of(person.getKey(), person.getValue(), year));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
