package huozhong.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import huozhong.shared.InvalidInput;

/**
 * Puts values into a copy of a template. A value becomes text and never markup, since it is put into the tree and not
 * into its source.
 */
final class Filling {

    private static final int MOST = 10_000;
    private static final String PICTURE = "data:image/";

    private final Predicate<String> usual;
    private int nodes;

    /** @param usual whether the usual font has all of a value's characters; otherwise the value is set in another */
    private Filling(Predicate<String> usual) {
        this.usual = usual;
    }

    /** @param smaller how many half points below what fits by itself long texts are set */
    static Document of(PaperTemplate template, Map<String, ?> values, int smaller, Predicate<String> usual) {
        var document = template.copy();
        new Filling(usual).element(document.getDocumentElement(), values);
        Fitting.apply(document, smaller);
        return document;
    }

    private void element(Element element, Map<String, ?> values) {
        count();
        if (element.getTagName().equals("style")) {
            return;
        }
        attributes(element, values);
        for (var child : children(element)) {
            if (child instanceof Text text) {
                text(text, values);
            } else if (child instanceof Element within) {
                within(within, values);
            } else {
                element.removeChild(child);
            }
        }
    }

    private void within(Element element, Map<String, ?> values) {
        if (!element.hasAttribute("each")) {
            kept(element, values);
            return;
        }
        var each = element.getAttribute("each");
        element.removeAttribute("each");
        var parent = element.getParentNode();
        for (var item : list(values.get(each))) {
            var inner = new HashMap<String, Object>(values);
            inner.putAll(item);
            var copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            kept(copy, inner);
        }
        parent.removeChild(element);
    }

    private void kept(Element element, Map<String, ?> values) {
        var wanted = element.getAttribute("if");
        var unwanted = element.getAttribute("unless");
        if (!wanted.isEmpty() && !isThere(values.get(wanted))
                || !unwanted.isEmpty() && isThere(values.get(unwanted))) {
            element.getParentNode().removeChild(element);
            return;
        }
        element.removeAttribute("if");
        element.removeAttribute("unless");
        element(element, values);
    }

    private void attributes(Element element, Map<String, ?> values) {
        for (var name : List.of("src", "name", "class", "height", "fit")) {
            var written = element.getAttribute(name);
            if (!written.contains("{{")) {
                continue;
            }
            var value = TemplateRules.PLACEHOLDER.matcher(written).replaceAll(found ->
                    Matcher.quoteReplacement(word(values.get(found.group(1)))));
            if (name.equals("src") && !value.startsWith(PICTURE)) {
                throw new IllegalArgumentException("A picture is given by its data");
            }
            element.setAttribute(name, value);
        }
        var height = element.getAttribute("height");
        if (TemplateRules.HEIGHT.matcher(height).matches()) {
            element.setAttribute("style", element.getAttribute("style") + ";height:" + height + "mm");
        }
        element.removeAttribute("height");
    }

    private void text(Text text, Map<String, ?> values) {
        var words = text.getData();
        var found = TemplateRules.PLACEHOLDER.matcher(words);
        if (!found.find()) {
            return;
        }
        var parent = text.getParentNode();
        var from = 0;
        do {
            append(parent, text, words.substring(from, found.start()), true);
            value(parent, text, word(values.get(found.group(1))));
            from = found.end();
        } while (found.find());
        append(parent, text, words.substring(from), true);
        parent.removeChild(text);
    }

    private void value(Node parent, Text before, String value) {
        var to = parent;
        @Nullable Node end = before;
        if (!usual.test(value)) {
            var span = parent.getOwnerDocument().createElement("span");
            span.setAttribute("style", "font-family: Song, Rare");
            parent.insertBefore(span, before);
            to = span;
            end = null;
        }
        var lines = value.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                to.insertBefore(parent.getOwnerDocument().createElement("br"), end);
            }
            append(to, end, lines[i], false);
        }
    }

    private void append(Node parent, @Nullable Node before, String words, boolean written) {
        count();
        if (!words.isEmpty() || written) {
            parent.insertBefore(parent.getOwnerDocument().createTextNode(words), before);
        }
    }

    private void count() {
        nodes++;
        if (nodes > MOST) {
            throw new InvalidInput(PaperTemplate.FIELD, "按模板生成的内容过多，请减少循环或数据");
        }
    }

    private static List<Node> children(Element element) {
        var children = new ArrayList<Node>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Map<String, ?>>) list : List.of();
    }

    private static boolean isThere(@Nullable Object value) {
        return value instanceof List<?> list ? !list.isEmpty() : !word(value).isEmpty();
    }

    private static String word(@Nullable Object value) {
        return value == null || value instanceof List<?> ? "" : value.toString();
    }
}
