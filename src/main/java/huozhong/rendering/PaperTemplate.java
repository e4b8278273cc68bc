package huozhong.rendering;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import huozhong.shared.InvalidInput;

/**
 * A page as XHTML that was read and found decent: {@code {{name}}} stands for a value, an element with {@code each}
 * for as many as a list has, one with {@code if} or {@code unless} for itself where a value is there or isn't. A long
 * text says with {@code fit="14 9 120 40 1.4"} that it may go from 14 to 9 points in 120 by 40 mm at that leading.
 */
public final class PaperTemplate {

    static final String FIELD = "template";
    private static final int LONGEST = 100_000;

    private final Document document;

    private PaperTemplate(Document document) {
        this.document = document;
    }

    /** Refuses in Chinese whatever could reach a file or an address, run, or keep a node busy. */
    public static PaperTemplate of(String xhtml) {
        if (xhtml.length() > LONGEST) {
            throw new InvalidInput(FIELD, "模板最多" + LONGEST + "个字符，现有" + xhtml.length() + "个");
        }
        var document = parse(xhtml);
        TemplateRules.check(document);
        return new PaperTemplate(document);
    }

    /** A copy to fill in; the template itself is many people's. */
    Document copy() {
        synchronized (document) {
            return (Document) document.cloneNode(true);
        }
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException wrong) {
            throw new InvalidInput(FIELD, "模板第" + wrong.getLineNumber() + "行不是规范的XHTML，"
                    + "请检查标签是否成对，且不要写DOCTYPE和实体");
        } catch (SAXException | IOException wrong) {
            throw new InvalidInput(FIELD, "模板不是规范的XHTML");
        } catch (ParserConfigurationException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Otherwise the parser writes to the console what somebody typed. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException harmless) {
            // nothing of ours is wrong
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
