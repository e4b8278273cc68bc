package huozhong;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An element of a BPMN or DMN file. */
record ModelElement(Element xml) {

    private static final List<String> EVENTS = List.of("startEvent", "endEvent", "boundaryEvent",
            "intermediateCatchEvent", "intermediateThrowEvent");
    private static final List<String> ACTIVITIES = List.of("task", "subProcess", "callActivity", "transaction");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/";

    static ModelElement parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ModelElement(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    String type() {
        return xml.getLocalName();
    }

    String id() {
        return at("id");
    }

    /** An attribute of the standard; empty if it is not there. */
    String at(String attribute) {
        return xml.getAttribute(attribute);
    }

    /** An attribute of the engine's; empty if it is not there. */
    String engine(String attribute) {
        return attributes().filter(found -> isEngine(found.getNamespaceURI()))
                .filter(found -> found.getLocalName().equals(attribute)).map(Attr::getValue).findAny().orElse("");
    }

    String text() {
        return xml.getTextContent().strip();
    }

    /** Without what its children say. */
    String ownText() {
        return children().findAny().isPresent() ? "" : text();
    }

    Stream<Attr> attributes() {
        return IntStream.range(0, xml.getAttributes().getLength()).mapToObj(i -> (Attr) xml.getAttributes().item(i));
    }

    Stream<ModelElement> children() {
        var nodes = xml.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(node -> new ModelElement((Element) node));
    }

    Stream<ModelElement> children(String type) {
        return children().filter(child -> child.type().equals(type));
    }

    /** Itself and everything in it. */
    Stream<ModelElement> all() {
        return Stream.concat(Stream.of(this), children().flatMap(ModelElement::all));
    }

    Stream<ModelElement> all(String type) {
        return all().filter(element -> element.type().equals(type));
    }

    boolean isEvent() {
        return EVENTS.contains(type());
    }

    boolean isGateway() {
        return type().endsWith("Gateway");
    }

    boolean isActivity() {
        return type().endsWith("Task") || ACTIVITIES.contains(type());
    }

    boolean isNode() {
        return isEvent() || isGateway() || isActivity();
    }

    boolean isOfTheEngine() {
        return isEngine(xml.getNamespaceURI());
    }

    static boolean isEngine(String namespace) {
        return namespace != null && namespace.startsWith(CAMUNDA);
    }

    @Override
    public String toString() {
        return type() + " " + id();
    }
}
