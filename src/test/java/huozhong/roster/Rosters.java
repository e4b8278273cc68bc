package huozhong.roster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 汇总表 as clerks send it: title, 填报单位, the header in row 3 and people from row 4 on. */
final class Rosters {

    static final int FIRST = 4;
    static final List<String> CATEGORIES = List.of("理论宣讲", "文艺文化", "卫生健康", "科普知识", "移风易俗");
    private static final List<String> ANNEX_2 =
            List.of("序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机", "推荐类别");
    private static final List<String> ANNEX_1 = List.of("特长", "事迹介绍", "获得荣誉及媒体报道情况");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平";

    private final List<List<String>> people = new ArrayList<>();
    private final boolean complete;

    private Rosters(boolean complete) {
        this.complete = complete;
    }

    /** With the columns of annex 2. */
    static Rosters annex2() {
        return new Rosters(false);
    }

    /** With the rest of annex 1 too. */
    static Rosters annex1() {
        return new Rosters(true);
    }

    /** So many people without a fault, the categories in turn blocks. */
    static Rosters of(int people) {
        var roster = annex2();
        for (var i = 0; i < people; i++) {
            roster.add(name(i), mobile(i), CATEGORIES.get(i * CATEGORIES.size() / people));
        }
        return roster;
    }

    static String name(int i) {
        return "" + SURNAMES.charAt(i % 20) + GIVEN.charAt(i / 20 % 20) + GIVEN.charAt(i / 400 % 20);
    }

    static String mobile(int i) {
        return "138" + "%08d".formatted(i);
    }

    Rosters add(String name, String mobile, String category) {
        return add(name, mobile, category, "康平县第一中学教师");
    }

    Rosters add(String name, String mobile, String category, String employer) {
        var row = new ArrayList<>(List.of(String.valueOf(people.size() + 1), name, "女", "1978-05", "汉族", "中共党员",
                employer, mobile, category));
        if (complete) {
            row.addAll(List.of("宣讲", "从教二十年，常年下乡义务宣讲。", ""));
        }
        people.add(row);
        return this;
    }

    /** Says something else in a cell, by the person's place from 0 and the column's name. */
    Rosters with(int person, String column, String text) {
        people.get(person).set(header().indexOf(column), text);
        return this;
    }

    byte[] xlsx() {
        try (var workbook = new SXSSFWorkbook(100); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("汇总表");
            sheet.createRow(0).createCell(0).setCellValue("新时代文明实践“火种”计划人员信息汇总表");
            sheet.createRow(1).createCell(0).setCellValue("填报单位：康平县委宣传部");
            var rows = new ArrayList<List<String>>(List.of(header()));
            rows.addAll(people);
            for (var r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(FIRST - 2 + r);
                for (var c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> header() {
        var header = new ArrayList<>(ANNEX_2);
        header.addAll(complete ? ANNEX_1 : List.of());
        return header;
    }

    static byte[] zip(String... names) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : names) {
            files.put(name, picture(413, 579));
        }
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static byte[] picture(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
