package huozhong.workflow.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An allow-list of elements, their attributes and what they hold; what it does not name is refused. */
public final class EngineLockRules {

    private static final int MOST_NODES = 500;

    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> counted;

    /** Elements named here are counted against the bound of a file. */
    EngineLockRules(Set<String> counted) {
        this.counted = counted;
    }

    /** Allows an element with plain attributes that hold no expression. */
    Rule allow(String element, String plainAttributes) {
        var rule = new Rule();
        words(plainAttributes).forEach(attribute -> rule.attributes.put(attribute, EngineLockText::isPlain));
        rules.put(element, rule);
        return rule;
    }

    public List<Problem> problems(EngineLockNode root) {
        var walk = new Walk();
        walk.visit(root, root, root.name(), root.name());
        if (walk.nodes > MOST_NODES) {
            walk.problems.add(new Problem(root.name(), "超过 " + MOST_NODES + " 个节点"));
        }
        return walk.problems;
    }

    private static Set<String> words(String words) {
        return words.isBlank() ? Set.of() : Set.of(words.split(" "));
    }

    /** What is wrong and where. */
    public record Problem(String id, String sentence) {

        @Override
        public String toString() {
            return "“" + id + "”:" + sentence;
        }
    }

    /** What one element may carry. */
    static final class Rule {

        private final Map<String, Predicate<String>> attributes = new HashMap<>();
        private Set<String> children = Set.of();
        private Predicate<String> text = String::isBlank;

        Rule with(String attribute, Predicate<String> allowed) {
            attributes.put(attribute, allowed);
            return this;
        }

        Rule holding(String elements) {
            children = words(elements);
            return this;
        }

        Rule saying(Predicate<String> allowed) {
            text = allowed;
            return this;
        }

        private boolean allows(String attribute, String value) {
            if (attribute.startsWith("drawn:")) {
                return EngineLockText.isPlain(value);
            }
            var allowed = attributes.get(attribute);
            return allowed != null && allowed.test(value);
        }
    }

    /** One pass over one file. */
    private final class Walk {

        private final List<Problem> problems = new ArrayList<>();
        private int nodes;

        /** @param place what the person who drew it sees: the element itself or the one that it belongs to */
        void visit(EngineLockNode node, EngineLockNode place, String parentId, String allowedAs) {
            var id = node.attributes().getOrDefault("id", parentId);
            var rule = node.name().startsWith("di:") ? DRAWING : rules.get(node.name());
            if (rule == null || !node.name().equals(allowedAs)) {
                refuse(node, place, id);
                return;
            }
            nodes += counted.contains(node.name()) ? 1 : 0;
            node.attributes().forEach((name, value) -> checkAttribute(rule, place, id, name, value));
            if (!rule.text.test(node.text())) {
                problems.add(new Problem(id,
                        ElementWords.called(place) + "：" + PanelWords.of(node.name(), node.text())));
            }
            node.children().forEach(child -> visit(child, ElementWords.kind(child).isPresent() ? child : place, id,
                    rule == DRAWING || rule.children.contains(child.name()) ? child.name() : ""));
        }

        private void refuse(EngineLockNode node, EngineLockNode place, String id) {
            var isPlace = node == place || ElementWords.isDefinition(node.name());
            problems.add(new Problem(isPlace ? place.attributes().getOrDefault("id", id) : id, isPlace
                    ? "不允许使用" + ElementWords.called(place) + ElementWords.instead(place)
                    : ElementWords.called(place) + "：" + PanelWords.of(node.name(), "")));
        }

        private void checkAttribute(Rule rule, EngineLockNode place, String id, String name, String value) {
            var drawn = rule == DRAWING && !name.startsWith("{") && !name.startsWith("camunda:");
            if (!(drawn ? EngineLockText.isPlain(value) : rule.allows(name, value))) {
                problems.add(new Problem(id, ElementWords.called(place) + "：" + (EngineLockText.isPlain(value)
                        || !name.equals("name") ? PanelWords.of(name, value) : "名称里不允许有表达式，请改写")));
            }
        }
    }

    /** Shapes and edges: numbers and names that the engine only draws. */
    private static final Rule DRAWING = new Rule();
}
