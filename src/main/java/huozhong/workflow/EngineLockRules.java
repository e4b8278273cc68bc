package huozhong.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An allow-list of elements, their attributes and what they hold; what it does not name is refused. */
final class EngineLockRules {

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

    List<Problem> problems(EngineLockNode root) {
        var walk = new Walk();
        walk.visit(root, root.name(), root.name());
        if (walk.nodes > MOST_NODES) {
            walk.problems.add(new Problem(root.name(), "超过 " + MOST_NODES + " 个节点"));
        }
        return walk.problems;
    }

    private static Set<String> words(String words) {
        return words.isBlank() ? Set.of() : Set.of(words.split(" "));
    }

    /** What is wrong and where. */
    record Problem(String id, String sentence) {

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

        void visit(EngineLockNode node, String parentId, String allowedAs) {
            var id = node.attributes().getOrDefault("id", parentId);
            var rule = node.name().startsWith("di:") ? DRAWING : rules.get(node.name());
            if (rule == null || !node.name().equals(allowedAs)) {
                problems.add(new Problem(id, "不允许使用元素 " + node.name()));
                return;
            }
            nodes += counted.contains(node.name()) ? 1 : 0;
            node.attributes().forEach((name, value) -> checkAttribute(rule, id, name, value));
            if (!rule.text.test(node.text())) {
                problems.add(new Problem(id, "元素 " + node.name() + " 的内容不允许:" + shown(node.text())));
            }
            node.children().forEach(child -> visit(child, id, rule == DRAWING || rule.children.contains(child.name())
                    ? child.name() : ""));
        }

        private void checkAttribute(Rule rule, String id, String name, String value) {
            var drawn = rule == DRAWING && !name.startsWith("{") && !name.startsWith("camunda:");
            if (!(drawn ? EngineLockText.isPlain(value) : rule.allows(name, value))) {
                problems.add(new Problem(id, "不允许属性 " + name + " 或它的值:" + shown(value)));
            }
        }

        private static String shown(String text) {
            var line = text.strip();
            return line.length() <= 80 ? line : line.substring(0, 80) + "…";
        }
    }

    /** Shapes and edges: numbers and names that the engine only draws. */
    private static final Rule DRAWING = new Rule();
}
