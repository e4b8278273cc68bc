package huozhong.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
    private static final Pattern REACHES = Pattern.compile("(?i)url\\s*\\(|@import|@font-face|@namespace"
            + "|expression\\s*\\(|javascript:|\\\\|//|-fs-|<|content\\s*:|\\{\\{");
    private static final Pattern FONT = Pattern.compile("(?i)(?<![\\w-])font\\s*:");
    private static final Pattern FACES = Pattern.compile("(?i)font-family\\s*:([^;}]*)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,6}\\b");
    private static final Pattern STRAY = Pattern.compile("\\{\\{(?![a-zA-Z][a-zA-Z0-9]{0,39}}})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LARGEST_NUMBER = 1000;
    static final int DEEPEST = 30;
    private static final int TABLES_WITHIN = 3;
    private static final int MOST = 2000;
    private static final int MOST_PROBLEMS = 10;

    private final List<TemplateProblem> problems = new ArrayList<>();
    private int elements;

    private TemplateRules() {
    }

    /** None for a template that is decent. */
    static List<TemplateProblem> problems(Document document) {
        var rules = new TemplateRules();
        for (var child = document.getFirstChild(); child != null; child = child.getNextSibling()) {
            rules.child(child, 0, 0);
        }
        if (!document.getDocumentElement().getTagName().equals("html")
                || document.getElementsByTagName("body").getLength() != 1) {
            rules.problem(document.getDocumentElement(), "模板须以<html>开头并有一个<body>");
        }
        return rules.problems.stream().distinct().limit(MOST_PROBLEMS).toList();
    }

    private void problem(Node node, String sentence) {
        problems.add(new TemplateProblem(NumberedLines.of(node), sentence));
    }

    private void node(Element element, int depth, int tables) {
        var name = element.getTagName();
        elements++;
        if (elements > MOST || depth > DEEPEST || tables > TABLES_WITHIN) {
            problem(element, "模板过于复杂：最多" + MOST + "个标签、" + DEEPEST + "层，表格最多套" + TABLES_WITHIN + "层");
            return;
        }
        if (!ELEMENTS.contains(name)) {
            problem(element, "模板中不能有<" + shortened(name) + ">");
            return;
        }
        attributes(element, name);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(child, depth, tables + (name.equals("table") ? 1 : 0));
        }
    }

    private void child(Node child, int depth, int tables) {
        switch (child.getNodeType()) {
            case Node.ELEMENT_NODE -> node((Element) child, depth + 1, tables);
            case Node.TEXT_NODE -> text(child);
            default -> problem(child, "模板中只能有标签和文字");
        }
    }

    private void text(Node text) {
        var words = text.getNodeValue();
        if (text.getParentNode().getNodeName().equals("style")) {
            style(text, words);
            return;
        }
        var stray = STRAY.matcher(words);
        if (stray.find()) {
            problems.add(new TemplateProblem(NumberedLines.of(text, stray.start()), "{{ }}中只能是一个字段名，由字母和数字组成"));
        }
    }

    private void attributes(Element element, String name) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!EVERYWHERE.contains(attribute.getName())
                    && !ALSO.getOrDefault(name, Set.of()).contains(attribute.getName())) {
                problem(element, "<" + name + ">不能有属性" + shortened(attribute.getName()));
            } else {
                value(element, attribute.getName(), attribute.getValue());
            }
        }
        if (name.equals("object") && !element.hasAttribute("name")) {
            problem(element, "<object>须写明type=\"" + SEAL_BOX + "\"和name");
        }
    }

    private void value(Element element, String attribute, String value) {
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
            case "style" -> style(element, value);
            default -> !value.contains("{{");
        };
        if (!decent) {
            problem(element, "<" + element.getTagName() + ">的" + attribute + "不能是“" + shortened(value) + "”");
        }
    }

    /** Reaches nothing, has no number that makes a page endless and no face that isn't there. */
    private boolean style(Node where, String words) {
        each(REACHES, where, words, found ->
                "样式中不能有url()、@import、@font-face、content、反斜杠、//和{{ }}");
        each(FONT, where, words, found -> "样式中不能有font:，请分别写font-family、font-size等");
        each(FACES, where, words, found -> TemplateRules.face(found.group(1)));
        each(NUMBER, where, COLOUR.matcher(words).replaceAll(found -> "#".repeat(found.group().length())),
                found -> isTooLarge(found.group()) ? "样式中的数不能大于" + LARGEST_NUMBER : "");
        return true;
    }

    /** @param sentence what is wrong with something found; nothing, where it is decent */
    private void each(Pattern pattern, Node where, String words, Function<MatchResult, String> sentence) {
        pattern.matcher(words).results().forEach(found -> {
            var wrong = sentence.apply(found);
            if (!wrong.isEmpty()) {
                problems.add(new TemplateProblem(where.getNodeType() == Node.TEXT_NODE
                        ? NumberedLines.of(where, found.start()) : NumberedLines.of(where), wrong));
            }
        });
    }

    private static boolean isTooLarge(String number) {
        return number.length() > String.valueOf(LARGEST_NUMBER).length()
                || Integer.parseInt(number) > LARGEST_NUMBER;
    }

    /** A face that isn't there, and a list without the widest of those that are, would leave characters out. */
    private static String face(String names) {
        var each = Stream.of(names.split(",")).map(String::strip).toList();
        return each.stream().filter(name -> !Typefaces.NAMES.contains(name)).findFirst()
                .map(name -> "没有字体“" + shortened(name) + "”，可用的是" + String.join("、", Typefaces.NAMES))
                .orElseGet(() -> each.contains(Typefaces.WIDEST) ? ""
                        : "字体中须有" + Typefaces.WIDEST + "，以免缺字，例如font-family: Fangsong, Song, Rare");
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
