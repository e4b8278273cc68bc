package huozhong.document;

import java.util.HashSet;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The names of a workbook's sheets that nobody sees. */
final class HiddenSheets extends DefaultHandler {

    private final Set<String> names = new HashSet<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        var state = attributes.getValue("state");
        if (name.equals("sheet") && ("hidden".equals(state) || "veryHidden".equals(state))) {
            names.add(String.valueOf(attributes.getValue("name")));
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
