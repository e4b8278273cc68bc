package huozhong.document;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that a workbook keeps once for all its cells, without their pronunciation (拼音). */
final class SharedStrings extends CellText {

    /** 20,000 rows of a dozen texts, all different. */
    private static final int MAX = 300_000;

    private final List<String> strings = new ArrayList<>();

    String get(String index) throws SAXException {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new SAXException("no shared string " + index);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        super.startElement(uri, name, qualified, attributes);
        if (name.equals("si")) {
            takeText();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (name.equals("si") && strings.size() >= MAX) {
            throw new SAXException("too many strings");
        }
        if (name.equals("si")) {
            strings.add(takeText());
        }
    }
}
