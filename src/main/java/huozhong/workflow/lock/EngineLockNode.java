package huozhong.workflow.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** An element as the rules see it: its names carry our prefix for a known namespace, the whole namespace otherwise. */
public record EngineLockNode(String name, Map<String, String> attributes, String text, List<EngineLockNode> children) {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", ""),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "di:"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "di:"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di:"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", ""),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "di:"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "di:"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "di:"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda:"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "camunda:"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi:"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "drawn:"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "drawn:"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "drawn:"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "drawn:"));

    /** This element and everything in it. */
    public Stream<EngineLockNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(EngineLockNode::all));
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** The elements of this name directly in it. */
    public List<EngineLockNode> children(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The tree that the engine will parse. */
    static EngineLockNode of(Element element) {
        var attributes = new HashMap<String, String>();
        for (var key : element.attributes()) {
            var colon = key.lastIndexOf(':');
            var namespace = colon < 0 ? "" : key.substring(0, colon);
            if (!key.startsWith("xmlns") && !key.startsWith(XMLNS)) {
                attributes.put(name(namespace, key.substring(colon + 1)), element.attribute(key));
            }
        }
        var children = element.elements().stream().map(EngineLockNode::of).toList();
        var name = name(element.getUri(), element.getTagName());
        return new EngineLockNode(name, attributes, element.getText(), children);
    }

    /** The tree of a decision table. */
    static EngineLockNode of(org.w3c.dom.Element element) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!XMLNS.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute.getNamespaceURI(), attribute.getLocalName()), attribute.getValue());
            }
        }
        var children = new ArrayList<EngineLockNode>();
        var text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                children.add(of(inner));
            }
            if (child instanceof Text) {
                text.append(child.getNodeValue());
            }
        }
        var name = name(element.getNamespaceURI(), element.getLocalName());
        return new EngineLockNode(name, attributes, text.toString(), children);
    }

    private static String name(@Nullable String namespace, String local) {
        var known = PREFIXES.get(namespace == null ? "" : namespace);
        return known == null ? "{" + namespace + "}" + local : known + local;
    }
}
