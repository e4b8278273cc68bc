package huozhong.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import huozhong.shared.InvalidInput;

/**
 * What a template may hold: a list of elements, attributes and style that are known to be harmless, so that what isn't
 * known is refused; and how much of it.
 */
final class TemplateRules {

    static final String SEAL_BOX = "huozhong/seal-box";
    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z][a-zA-Z0-9]{0,39})}}");
    private static final Set<String> ELEMENTS = Set.of("html", "head", "title", "style", "body", "div", "p", "span",
            "h1", "h2", "h3", "b", "strong", "i", "em", "u", "sub", "sup", "br", "ul", "ol", "li", "table", "colgroup",
            "col", "thead", "tbody", "tfoot", "tr", "th", "td", "img", "object");
    private static final Set<String> EVERYWHERE = Set.of("class", "style", "lang", "each", "if", "unless", "fit",
            "height");
    private static final Map<String, Set<String>> ALSO = Map.of("td", Set.of("colspan", "rowspan"), "th",
            Set.of("colspan", "rowspan"), "img", Set.of("src", "alt"), "object", Set.of("type", "name"),
            "html", Set.of("xmlns"));
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");
    private static final Pattern FIT = Pattern.compile(
            "\\d{1,2}(\\.5)? \\d{1,2}(\\.5)? \\d{1,3}(\\.\\d)? \\d{1,3}(\\.\\d)? [12](\\.\\d{1,2})?");
    /** In millimetres. */
    static final Pattern HEIGHT = Pattern.compile("\\d{1,3}(\\.\\d)?");
    private static final Pattern SPAN = Pattern.compile("[1-9]|1\\d|20");
    private static final Pattern PICTURE = Pattern.compile("\\{\\{[a-zA-Z][a-zA-Z0-9]{0,39}}}"
            + "|data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern REACHES = Pattern.compile(
            "(?is).*(url\\s*\\(|@import|@font-face|@namespace"
            + "|expression\\s*\\(|javascript:|\\\\|//|-fs-|<|content\\s*:).*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LARGEST_NUMBER = 1000;
    private static final int DEEPEST = 30;
    private static final int TABLES_WITHIN = 3;
    private static final int MOST = 2000;
    private static final int MOST_PROBLEMS = 10;

    private final List<String> problems = new ArrayList<>();
    private int elements;

    private TemplateRules() {
    }

    static void check(Document document) {
        var rules = new TemplateRules();
        rules.node(document.getDocumentElement(), 1, 0);
        if (!document.getDocumentElement().getTagName().equals("html")
                || document.getElementsByTagName("body").getLength() != 1) {
            rules.problems.add("模板须以<html>开头并有一个<body>");
        }
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems.stream().distinct().limit(MOST_PROBLEMS)
                    .map(words -> new InvalidInput.Problem(PaperTemplate.FIELD, words)).toList());
        }
    }

    private void node(Element element, int depth, int tables) {
        var name = element.getTagName();
        elements++;
        if (elements > MOST || depth > DEEPEST || tables > TABLES_WITHIN) {
            problems.add("模板过于复杂：最多" + MOST + "个标签、" + DEEPEST + "层，表格最多套" + TABLES_WITHIN + "层");
            return;
        }
        if (!ELEMENTS.contains(name)) {
            problems.add("模板中不能有<" + shortened(name) + ">");
            return;
        }
        attributes(element, name);
        if (name.equals("style")) {
            style(element.getTextContent());
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(child, depth, tables + (name.equals("table") ? 1 : 0));
        }
    }

    private void child(Node child, int depth, int tables) {
        switch (child.getNodeType()) {
            case Node.ELEMENT_NODE -> node((Element) child, depth + 1, tables);
            case Node.TEXT_NODE -> text(child.getNodeValue());
            case Node.COMMENT_NODE -> { }
            default -> problems.add("模板中只能有标签和文字");
        }
    }

    private void text(String words) {
        if (PLACEHOLDER.matcher(words).replaceAll("").contains("{{")) {
            problems.add("{{ }}中只能是一个字段名，由字母和数字组成");
        }
    }

    private void attributes(Element element, String name) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!EVERYWHERE.contains(attribute.getName())
                    && !ALSO.getOrDefault(name, Set.of()).contains(attribute.getName())) {
                problems.add("<" + name + ">不能有属性" + shortened(attribute.getName()));
            } else {
                value(name, attribute.getName(), attribute.getValue());
            }
        }
        if (name.equals("object") && !element.hasAttribute("name")) {
            problems.add("<object>须写明type=\"" + SEAL_BOX + "\"和name");
        }
    }

    private void value(String element, String attribute, String value) {
        var decent = switch (attribute) {
            case "each", "if", "unless" -> NAME.matcher(value).matches();
            case "height" -> HEIGHT.matcher(PLACEHOLDER.matcher(value).replaceAll("1")).matches();
            case "fit" -> FIT.matcher(PLACEHOLDER.matcher(value).replaceAll("1")).matches()
                    && value.matches("[\\d.]+ [\\d.]+ .*");
            case "colspan", "rowspan" -> SPAN.matcher(value).matches();
            case "src" -> PICTURE.matcher(value).matches();
            case "type" -> value.equals(SEAL_BOX);
            case "name" -> NAME.matcher(PLACEHOLDER.matcher(value).replaceAll("n")).matches();
            case "class" -> PLACEHOLDER.matcher(value).replaceAll("").matches("[a-zA-Z0-9 _-]*");
            case "xmlns" -> value.equals("http://www.w3.org/1999/xhtml");
            case "style" -> style(value);
            default -> !value.contains("{{");
        };
        if (!decent) {
            problems.add("<" + element + ">的" + attribute + "不能是“" + shortened(value) + "”");
        }
    }

    /** Reaches nothing, and has no number that makes a page endless. */
    private boolean style(String words) {
        if (REACHES.matcher(words).matches() || words.contains("{{")) {
            problems.add("样式中不能有url()、@import、@font-face、content、反斜杠、//和{{ }}");
        }
        var numbers = NUMBER.matcher(words.replaceAll("#[0-9a-fA-F]{3,6}\\b", ""));
        while (numbers.find()) {
            if (numbers.group().length() > String.valueOf(LARGEST_NUMBER).length()
                    || Integer.parseInt(numbers.group()) > LARGEST_NUMBER) {
                problems.add("样式中的数不能大于" + LARGEST_NUMBER);
            }
        }
        return true;
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
