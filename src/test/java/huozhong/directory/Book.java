package huozhong.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the organisation as somebody fills it in, each row a line of words between bars. */
public final class Book {

    private final XSSFWorkbook book = new XSSFWorkbook();

    Book regions(String... rows) {
        return sheet(Sheet.REGIONS, rows);
    }

    Book units(String... rows) {
        return sheet(Sheet.UNITS, rows);
    }

    public Book users(String... rows) {
        return sheet(Sheet.USERS, rows);
    }

    Book posts(String... rows) {
        return sheet(Sheet.POSTS, rows);
    }

    private Book sheet(Sheet sheet, String... rows) {
        var paper = book.createSheet(sheet.words());
        var header = paper.createRow(0);
        for (var i = 0; i < sheet.columns().size(); i++) {
            header.createCell(i).setCellValue(sheet.columns().get(i).words());
        }
        for (var i = 0; i < rows.length; i++) {
            var cells = rows[i].split("\\|", -1);
            var row = paper.createRow(i + 1);
            for (var c = 0; c < cells.length; c++) {
                row.createCell(c).setCellValue(cells[c].strip());
            }
        }
        return this;
    }

    public byte[] bytes() {
        try (book; var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
