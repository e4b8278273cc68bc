package huozhong.seal.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import huozhong.shared.InvalidInput;

/** The XML of an OFD: written by hand, read without entities. */
final class OfdXml {

    static final String SPACE = "http://www.ofdspec.org/2016";
    /** What each root element begins with. */
    static final String NAMED = " xmlns:ofd=\"" + SPACE + "\"";

    private static final double PARTS_OF_A_MM = 1000;

    private OfdXml() {
    }

    static String text(String words) {
        var text = new StringBuilder();
        words.codePoints().filter(OfdXml::isWritten).forEach(point -> {
            switch (point) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    private static boolean isWritten(int point) {
        return point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF);
    }

    /** Millimetres, to the thousandth. */
    static String number(double value) {
        var rounded = Math.round(value * PARTS_OF_A_MM);
        return rounded % PARTS_OF_A_MM == 0 ? String.valueOf((long) (rounded / PARTS_OF_A_MM))
                : String.valueOf(rounded / PARTS_OF_A_MM);
    }

    static String numbers(double... values) {
        var all = new StringBuilder();
        for (var value : values) {
            all.append(all.isEmpty() ? "" : " ").append(number(value));
        }
        return all.toString();
    }

    /** Its root; refuses entities and what isn't well-formed. */
    static Element root(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new InvalidInput("file", "OFD文件中的XML不合规范（例如含有实体定义），不予打开");
        }
    }

    /** All below it of this name, in their order. */
    static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagNameNS(SPACE, name);
        var all = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The words of the only one of this name; of none or several there are none. */
    static String only(Element within, String name) {
        var found = all(within, name);
        return found.size() == 1 ? found.get(0).getTextContent().strip() : "";
    }
}
