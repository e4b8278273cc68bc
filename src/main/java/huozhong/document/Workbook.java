package huozhong.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import huozhong.shared.InvalidInput;
import huozhong.shared.SeenText;

/** An .xlsx file that was found harmless, read as a stream; what is wrong with it is InvalidInput on "file". */
public final class Workbook {

    private Workbook() {
    }

    /** Hears the rows of a sheet, from top to bottom. */
    public interface Rows {

        /** A row (from 1) that has texts: column (from 0) → text. */
        void row(int row, Map<Integer, String> cells);

        /** A cell of the row that comes next is computed. */
        void formula(int row, int column);

        /** The row that comes next is hidden, by a filter or by hand. */
        default void hidden(int row) {
        }

        /** Before all rows: these columns (from 0) are hidden. */
        default void hiddenColumns(int first, int last) {
        }

        /** After all rows: these cells are one, and its text stands in the first. */
        default void merged(CellRangeAddress cells) {
        }
    }

    /** A sheet by its name; whether it is hidden, and whether its days are counted from 1904. */
    public record Sheet(String name, boolean hidden, boolean from1904) {
    }

    /** Asks who hears a sheet. */
    public static void read(byte[] xlsx, Function<Sheet, Rows> sheets) {
        Unfolding.onThisNode(() -> {
            open(xlsx, sheets);
            return "";
        });
    }

    private static void open(byte[] xlsx, Function<Sheet, Rows> sheets) {
        var parts = Parts.toRead(OfficeFile.workbook(xlsx).parts());
        try (var opened = OPCPackage.open(parts)) {
            read(new XSSFReader(opened), sheets);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
                 | ParserConfigurationException e) {
            throw new InvalidInput("file", "Excel文件已损坏或结构异常，请用Excel或WPS打开后另存再上传");
        }
    }

    private static void read(XSSFReader workbook, Function<Sheet, Rows> rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new SharedStrings();
        parse(workbook.getSharedStringsData(), strings);
        var styles = new CellStyles();
        parse(workbook.getStylesData(), styles);
        parse(workbook.getWorkbookData(), styles);
        var hidden = new HiddenSheets();
        parse(workbook.getWorkbookData(), hidden);
        for (var sheets = workbook.getSheetIterator(); sheets.hasNext(); ) {
            var part = sheets.next();
            var name = sheets.getSheetName();
            var sheet = new Sheet(SeenText.of(name), hidden.contains(name), styles.isFrom1904());
            parse(part, new SheetCells(strings, styles, rows.apply(sheet)));
        }
    }

    private static void parse(@Nullable InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (part) {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        }
    }
}
