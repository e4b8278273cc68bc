package huozhong.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import huozhong.rendering.PaperKind.Placeholder;
import huozhong.rendering.PaperKind.Placeholder.Kind;

/** Whether a template names only what its paper has, each where it is there. */
final class PlaceholderRules {

    private static final int MOST = 20;
    private static final Set<Kind> SHOWN = Set.of(Kind.TEXT);

    private final List<Placeholder> known;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private PlaceholderRules(List<Placeholder> known) {
        this.known = known;
    }

    static List<TemplateProblem> problems(Document document, PaperKind kind) {
        var rules = new PlaceholderRules(kind.placeholders());
        rules.element(document.getDocumentElement(), Set.of(), 1);
        return rules.problems.stream().distinct().limit(MOST).toList();
    }

    private void element(Element element, Set<String> lists, int depth) {
        var within = new HashSet<>(lists);
        var each = element.getAttribute("each");
        if (!each.isEmpty()) {
            name(element, 0, each, Set.of(Kind.LIST), lists);
            within.add(each);
        }
        for (var asking : List.of("if", "unless")) {
            if (element.hasAttribute(asking)) {
                name(element, 0, element.getAttribute(asking), Set.of(Kind.values()), within);
            }
        }
        for (var showing : List.of("src", "name", "class", "height", "fit")) {
            words(element, element.getAttribute(showing), showing.equals("src") ? Set.of(Kind.PICTURE) : SHOWN, within);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && depth < TemplateRules.DEEPEST) {
                element(inner, within, depth + 1);
            } else if (child instanceof Text text) {
                words(text, text.getData(), SHOWN, within);
            }
        }
    }

    private void words(Node where, String words, Set<Kind> kinds, Set<String> lists) {
        TemplateRules.PLACEHOLDER.matcher(words).results().forEach(found ->
                name(where, found.start(), found.group(1), kinds, lists));
    }

    private void name(Node where, int offset, String name, Set<Kind> kinds, Set<String> lists) {
        wrong(name, kinds, lists).ifPresent(sentence -> problems.add(new TemplateProblem(where instanceof Text
                ? NumberedLines.of(where, offset) : NumberedLines.of(where), sentence)));
    }

    private Optional<String> wrong(String name, Set<Kind> kinds, Set<String> lists) {
        var named = known.stream().filter(one -> one.name().equals(name)).toList();
        if (named.isEmpty()) {
            return Optional.of("没有名为“" + name + "”的字段，可用的字段见旁边的列表");
        }
        var here = named.stream().filter(one -> one.within() == null || lists.contains(one.within())).toList();
        if (here.isEmpty()) {
            return Optional.of("字段“" + name + "”只能写在each=\"" + named.get(0).within() + "\"的标签里面");
        }
        return here.stream().anyMatch(one -> kinds.contains(one.kind())) ? Optional.empty()
                : Optional.of("字段“" + name + "”" + use(here.get(0).kind()));
    }

    private static String use(Kind kind) {
        return switch (kind) {
            case TEXT -> "是文字，不能用作图片或循环";
            case PICTURE -> "是图片，只能写在<img>的src中，或用作条件";
            case LIST -> "是列表，只能写在each中，或用作条件";
            case CONDITION -> "只能用作if或unless的条件";
        };
    }
}
