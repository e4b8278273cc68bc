package huozhong.workflow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a file is by its beginning, whatever its name says.
 *
 * @param id of its process, decision or form; "" where none is said
 */
record FileHead(Is is, String id) {

    /** What is drawn for whom. */
    enum Is { DIAGRAM, TABLE, FORM, CAMUNDA_8, OLD_TABLE, OTHER }

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String ANY_DMN = "omg.org/spec/DMN/";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String CLOUD = "Camunda Cloud";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/";
    private static final Set<String> NAMED = Set.of("process", "decision");

    static FileHead of(byte[] content) {
        return json(content).or(() -> xml(content)).orElse(new FileHead(Is.OTHER, ""));
    }

    private static Optional<FileHead> json(byte[] content) {
        var first = new String(content, 0, Math.min(20, content.length), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\uFEFF", "").strip();
        if (!first.startsWith("{")) {
            return Optional.empty();
        }
        try {
            var form = JSON.readTree(content);
            var cloud = form.path("executionPlatform").asText().equals(CLOUD);
            return Optional.of(new FileHead(cloud ? Is.CAMUNDA_8 : form.has("components") ? Is.FORM : Is.OTHER,
                    form.path("id").asText()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileHead> xml(byte[] content) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (!reader.isStartElement()) {
                reader.next();
            }
            var is = root(reader);
            return Optional.of(new FileHead(is, id(reader, is)));
        } catch (XMLStreamException | java.util.NoSuchElementException broken) {
            return Optional.empty();
        }
    }

    private static Is root(XMLStreamReader reader) {
        var namespace = String.valueOf(reader.getNamespaceURI());
        if (CLOUD.equals(reader.getAttributeValue(MODELER, "executionPlatform")) || isZeebe(reader)) {
            return Is.CAMUNDA_8;
        }
        if (namespace.contains(ANY_DMN)) {
            return namespace.equals(DMN) ? Is.TABLE : Is.OLD_TABLE;
        }
        return namespace.equals(BPMN) ? Is.DIAGRAM : Is.OTHER;
    }

    private static boolean isZeebe(XMLStreamReader reader) {
        for (var i = 0; i < reader.getNamespaceCount(); i++) {
            if (String.valueOf(reader.getNamespaceURI(i)).startsWith(ZEEBE)) {
                return true;
            }
        }
        return false;
    }

    /** Of the process that runs, wherever it stands among pools; of the table's first decision. */
    private static String id(XMLStreamReader reader, Is is) throws XMLStreamException {
        var first = "";
        while (is != Is.OTHER && reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && NAMED.contains(reader.getLocalName())) {
                var id = Optional.ofNullable(reader.getAttributeValue(null, "id")).orElse("");
                if (is == Is.TABLE || "true".equals(reader.getAttributeValue(null, "isExecutable"))) {
                    return id;
                }
                first = first.isEmpty() ? id : first;
            }
        }
        return first;
    }
}
