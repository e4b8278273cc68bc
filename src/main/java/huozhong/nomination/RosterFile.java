package huozhong.nomination;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import huozhong.document.OfficeFile;
import huozhong.shared.InvalidInput;

/** Reads 汇总表 (annex 2) out of an .xlsx file as a stream; what is wrong with the file is InvalidInput on "file". */
final class RosterFile {

    private final List<CategoryName> categories;

    private RosterFile(List<CategoryName> categories) {
        this.categories = categories;
    }

    static RosterSheet read(byte[] xlsx, List<CategoryName> categories) {
        var parts = OfficeFile.workbook(xlsx).parts();
        try (var opened = OPCPackage.open(new Parts(parts))) {
            return new RosterFile(categories).read(new XSSFReader(opened));
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
                 | ParserConfigurationException e) {
            throw new InvalidInput("file", "Excel文件已损坏或结构异常，请用Excel或WPS打开后另存再上传");
        }
    }

    private RosterSheet read(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new SharedStrings();
        parse(workbook.getSharedStringsData(), strings);
        var styles = new CellStyles();
        parse(workbook.getStylesData(), styles);
        parse(workbook.getWorkbookData(), styles);
        var found = new ArrayList<RosterTable>();
        for (var sheets = workbook.getSheetIterator(); sheets.hasNext(); ) {
            var sheet = sheets.next();
            var table = new RosterTable(sheets.getSheetName(), categories);
            parse(sheet, new SheetCells(strings, styles, table));
            found.add(table);
        }
        return RosterTable.theOneOf(found);
    }

    private static void parse(@org.jspecify.annotations.Nullable InputStream part, DefaultHandler handler)
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
