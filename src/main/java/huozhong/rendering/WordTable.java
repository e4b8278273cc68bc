package huozhong.rendering;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.w3c.dom.Element;

/** Writes a table with its spans: what spans rows goes on in an empty cell of each, as Word has it. */
final class WordTable {

    /** In twips: a label of six characters has the width of its column. */
    private static final int BESIDE = 20;

    private final XWPFTable table;
    private final List<Integer> columns = new ArrayList<>();
    /** By column: how many rows a cell from above still reaches down, and over how many columns. */
    private final Map<Integer, Integer> reaching = new HashMap<>();
    private final Map<Integer, Integer> wide = new HashMap<>();

    WordTable(XWPFTable table) {
        this.table = table;
    }

    void fill(Element element, WordStyle style) {
        var cols = element.getElementsByTagName("col");
        for (var i = 0; i < cols.getLength(); i++) {
            columns.add(WordStyle.length((Element) cols.item(i), "width"));
        }
        var grid = table.getCTTbl().addNewTblGrid();
        columns.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(columns.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(0, BESIDE, 0, BESIDE);
        var rows = element.getElementsByTagName("tr");
        for (var i = 0; i < rows.getLength(); i++) {
            row((Element) rows.item(i), style);
        }
        table.removeRow(0);
    }

    private void row(Element element, WordStyle inherited) {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        var height = WordStyle.length(element, "height");
        if (height > 0) {
            row.setHeight(height);
        }
        row.setCantSplitRow(true);
        var column = 0;
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                column = goneOn(row::createCell, column);
                column = cell(row.createCell(), cell, inherited.of(element), column);
            }
        }
        goneOn(row::createCell, column);
    }

    private interface Cells {

        XWPFTableCell next();
    }

    /** Puts the empty cells that cells from above go on in; answers the next free column. */
    private int goneOn(Cells cells, int from) {
        var column = from;
        while (reaching.getOrDefault(column, 0) > 0) {
            var cell = cells.next();
            var columnsWide = wide.getOrDefault(column, 1);
            size(cell, column, columnsWide);
            cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            reaching.merge(column, -1, Integer::sum);
            column += columnsWide;
        }
        return column;
    }

    private int cell(XWPFTableCell cell, Element element, WordStyle inherited, int column) {
        var columnsWide = span(element, "colspan");
        var rows = span(element, "rowspan");
        size(cell, column, columnsWide);
        if (rows > 1) {
            cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            reaching.put(column, rows - 1);
            wide.put(column, columnsWide);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var centred = new WordStyle(inherited.face(), inherited.size(), ParagraphAlignment.CENTER, false,
                inherited.bold());
        content(new Paragraphs(cell), element, centred.of(element));
        return column + columnsWide;
    }

    private void content(Paragraphs paragraphs, Element element, WordStyle style) {
        if (!WordPaper.hasBlocks(element)) {
            new WordText(paragraphs.next(style)).write(element, style);
            return;
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element within && !within.getTagName().equals("object")) {
                content(paragraphs, within, style.of(within));
            }
        }
    }

    /** A cell's paragraphs: it begins with one. */
    private static final class Paragraphs {

        private final XWPFTableCell cell;
        private boolean begun;

        Paragraphs(XWPFTableCell cell) {
            this.cell = cell;
        }

        XWPFParagraph next(WordStyle style) {
            var paragraph = begun || cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
            begun = true;
            paragraph.setSpacingAfter(0);
            paragraph.setAlignment(style.alignment());
            if (style.alignment() == ParagraphAlignment.BOTH) {
                paragraph.setFirstLineIndent(style.indent());
            }
            return paragraph;
        }
    }

    private void size(XWPFTableCell cell, int from, int columnsWide) {
        var width = columns.stream().skip(from).limit(columnsWide).mapToInt(Integer::intValue).sum();
        cell.setWidth(String.valueOf(width));
        if (columnsWide > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columnsWide));
        }
    }

    private static int span(Element element, String name) {
        var written = element.getAttribute(name);
        return written.isEmpty() ? 1 : Integer.parseInt(written);
    }
}
