package huozhong.plan.file;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import huozhong.shared.InvalidInput.Problem;

/** On which line of a text each of its places stands, such as “obligations.2.by”; JSON is YAML, too. */
final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();

    private Lines() {
    }

    static Lines of(String text) {
        var lines = new Lines();
        try {
            lines.note("", new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (YAMLException unreadable) {
            lines.lines.clear();
        }
        return lines;
    }

    /** What isn't there is said with the line of what it is missing in. */
    List<Problem> said(List<Problem> problems) {
        return problems.stream().map(one -> new Problem(one.field(), words(one.field()) + one.message(),
                one.choices())).toList();
    }

    private String words(String place) {
        var known = place;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = known.substring(0, Math.max(known.lastIndexOf('.'), 0));
        }
        return known.isEmpty() ? "" : "第" + Objects.requireNonNull(lines.get(known)) + "行 ";
    }

    private void note(String place, @Nullable Node node) {
        if (node instanceof MappingNode map) {
            map.getValue().forEach(pair -> {
                var inner = inner(place, name(pair.getKeyNode()));
                lines.put(inner, pair.getKeyNode().getStartMark().getLine() + 1);
                note(inner, pair.getValueNode());
            });
        } else if (node instanceof SequenceNode list) {
            for (var i = 0; i < list.getValue().size(); i++) {
                var item = list.getValue().get(i);
                lines.put(inner(place, String.valueOf(i)), item.getStartMark().getLine() + 1);
                note(inner(place, String.valueOf(i)), item);
            }
        }
    }

    private static String name(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String inner(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
