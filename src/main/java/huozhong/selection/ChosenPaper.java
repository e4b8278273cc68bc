package huozhong.selection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A landscape Word document for a meeting: a title, who made it, and a table of people for each category. */
final class ChosenPaper implements AutoCloseable {

    private static final String[] HEADS = {"排序", "姓名", "性别", "出生年月", "政治面貌", "工作单位及职务", "所在工作单位意见"};
    /** In twentieths of a point; together as wide as A4 across, less its margins. */
    private static final int[] WIDTHS = {900, 1500, 900, 1400, 1700, 4200, 4000};
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";

    private final XWPFDocument document = new XWPFDocument();

    ChosenPaper(String title, List<String> lines) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1100));
        margins.setRight(BigInteger.valueOf(1100));
        margins.setTop(BigInteger.valueOf(1300));
        margins.setBottom(BigInteger.valueOf(1100));
        paragraph(title, "方正小标宋简体", 20, ParagraphAlignment.CENTER);
        lines.forEach(line -> paragraph(line, "仿宋", 14, ParagraphAlignment.LEFT));
    }

    /** A category with its people, each a row of as many texts as there are heads. */
    void category(String name, List<List<String>> people) {
        var heading = paragraph(name, HEI, 16, ParagraphAlignment.LEFT);
        heading.setSpacingBefore(240);
        heading.setKeepNext(true);
        var table = document.createTable(people.size() + 1, HEADS.length);
        table.setWidth("100%");
        row(table, 0, List.of(HEADS), HEI);
        table.getRow(0).setRepeatHeader(true);
        for (var i = 0; i < people.size(); i++) {
            row(table, i + 1, people.get(i), SONG);
            table.getRow(i + 1).setCantSplitRow(true);
        }
    }

    private static void row(XWPFTable table, int number, List<String> texts, String font) {
        for (var i = 0; i < texts.size(); i++) {
            var cell = table.getRow(number).getCell(i);
            cell.setWidth(String.valueOf(WIDTHS[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var narrow = i < 5 || number == 0;
            write(cell.getParagraphs().get(0), texts.get(i), font, 11,
                    narrow ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        }
    }

    private XWPFParagraph paragraph(String text, String font, int points, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        write(paragraph, text, font, points, alignment);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, String font, int points,
                              ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        var run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(text);
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
