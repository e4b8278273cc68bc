package huozhong.rendering;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a template's XHTML into a tree whose nodes know their lines; neither DOCTYPE nor entity is taken. */
final class NumberedLines extends DefaultHandler {

    private static final String LINE = "line";

    private final Document document;
    private Node open;
    private @Nullable Locator at;

    private NumberedLines(Document document) {
        this.document = document;
        this.open = document;
    }

    static Document read(String xhtml) throws SAXException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            var reading = new NumberedLines(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reading);
            return reading.document;
        } catch (ParserConfigurationException | IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Where a node begins; counted from 1. */
    static int of(Node node) {
        return node.getUserData(LINE) instanceof Integer line ? line : 1;
    }

    /** Where something stands in a text. */
    static int of(Node text, int offset) {
        return of(text) + newLines(text.getNodeValue().substring(0, offset));
    }

    private static int newLines(String words) {
        return (int) words.chars().filter(each -> each == '\n').count();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        at = locator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        var element = document.createElement(name);
        for (var i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        open = add(element, line());
    }

    @Override
    public void endElement(String uri, String local, String name) {
        open = open.getParentNode();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        var words = new String(chars, start, length);
        if (open.getLastChild() instanceof Text text) {
            text.appendData(words);
        } else {
            add(document.createTextNode(words), line() - newLines(words));
        }
    }

    /** Kept for the rules to refuse. */
    @Override
    public void processingInstruction(String target, String data) {
        add(document.createProcessingInstruction(target, data), line());
    }

    /** Otherwise the parser writes to the console what somebody typed. */
    @Override
    public void fatalError(SAXParseException wrong) throws SAXException {
        throw wrong;
    }

    private Node add(Node node, int line) {
        open.appendChild(node);
        node.setUserData(LINE, line, null);
        return node;
    }

    private int line() {
        return at == null ? 1 : at.getLineNumber();
    }
}
