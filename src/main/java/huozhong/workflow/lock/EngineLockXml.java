package huozhong.workflow.lock;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.camunda.bpm.engine.exception.NotValidException;

/**
 * Reads a file without following it anywhere, before the engine's validating readers do: they refuse a DOCTYPE, yet
 * fetch whatever address a schema location names.
 */
final class EngineLockXml {

    private static final int DEEPEST = 40;

    private final String name;
    private int depth;

    private EngineLockXml(String name) {
        this.name = name;
    }

    static void check(String name, byte[] file) {
        try {
            new EngineLockXml(name).read(reader(file));
        } catch (XMLStreamException unreadable) {
            throw new NotValidException("“" + name + "”:不是有效的 XML 文件，可能没有存完整：请在 Camunda Modeler 中重新保存", unreadable);
        }
    }

    private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> open(reader);
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw refused("不允许 DOCTYPE 和实体");
                case XMLStreamReader.PROCESSING_INSTRUCTION -> throw refused("不允许处理指令");
                default -> { }
            }
        }
    }

    private void open(XMLStreamReader reader) {
        if (++depth > DEEPEST) {
            throw refused("嵌套超过 " + DEEPEST + " 层");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT).endsWith("schemalocation")) {
                throw refused("不允许属性 " + reader.getAttributeLocalName(i));
            }
        }
    }

    private NotValidException refused(String sentence) {
        return new NotValidException("“" + name + "”:" + sentence);
    }
}
