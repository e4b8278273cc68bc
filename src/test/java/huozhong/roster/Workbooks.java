package huozhong.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rosters made for tests, honest and hostile. */
public final class Workbooks {

    public static final String[] HEADER =
            {"序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机", "推荐类别"};

    private Workbooks() {
    }

    static byte[] roster(String[]... lines) {
        return workbook(book -> {
            var sheet = book.createSheet("汇总表");
            fill(sheet.createRow(0), "新时代文明实践“火种”计划人员信息汇总表");
            fill(sheet.createRow(1), "填报单位：和平区委宣传部");
            fill(sheet.createRow(2), HEADER);
            for (var i = 0; i < lines.length; i++) {
                fill(sheet.createRow(3 + i), lines[i]);
            }
        });
    }

    static String[] person(int number) {
        return new String[] {String.valueOf(number), "𠮷野" + "太一二三四五六七八".charAt(number % 9), "女", "1978年5月", "满族",
                "群众", "沈阳市科技馆研究员", String.valueOf(13_800_000_000L + number), "科普知识"};
    }

    static byte[] workbook(Consumer<Workbook> content) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Row row, String... texts) {
        for (var i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    static byte[] withPart(byte[] xlsx, String name, UnaryOperator<String> change) {
        var parts = unzip(xlsx);
        parts.put(name, change.apply(new String(parts.getOrDefault(name, new byte[0]),
                java.nio.charset.StandardCharsets.UTF_8)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return zip(parts);
    }

    static Map<String, byte[]> unzip(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return zip(parts, java.nio.charset.StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts, java.nio.charset.Charset names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Names in GBK, with 0x7075 beside them for what GBK hasn't. */
    static byte[] winRar(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("GBK");
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
            for (var part : parts.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
