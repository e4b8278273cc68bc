package huozhong.workflow.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.exception.NotValidException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockResources;
import huozhong.workflow.model.ModelChange.Kind;

/** Reads two sets side by side and says what differs: element by element, and as 其他改动 whatever is left over. */
@Component
public class ModelChanges {

    private static final JsonMapper JSON = new JsonMapper();

    private final RoutingWords routing;

    ModelChanges(RoutingWords routing) {
        this.routing = routing;
    }

    /** From the first set to the second, file by file; a file that can't be read is one difference as a whole. */
    public List<ModelChange> between(ModelSet old, ModelSet now) {
        var names = new TreeSet<>(old.files().keySet());
        names.addAll(now.files().keySet());
        var steps = new HashMap<>(steps(old));
        steps.putAll(steps(now));
        var words = routing.with(steps);
        return names.stream()
                .flatMap(name -> ofFile(name, old.files().get(name), now.files().get(name), words)).toList();
    }

    /** What the steps are called that rows of tables name. */
    static Map<String, String> steps(ModelSet set) {
        var found = new HashMap<String, String>();
        set.files().forEach((name, content) -> {
            try {
                if (name.endsWith(".bpmn")) {
                    ModelElement.ofDiagram(EngineLockResources.diagram(name, content))
                            .forEach((id, one) -> found.put(id, one.name().isBlank() ? id : one.name()));
                }
            } catch (NotValidException unreadable) {
                // told as a difference of the file as a whole
            }
        });
        return found;
    }

    private static Stream<ModelChange> ofFile(String name, byte @Nullable [] old, byte @Nullable [] now,
                                              RoutingWords words) {
        if (old == null || now == null) {
            return Stream.of(new ModelChange(name, old == null ? Kind.ADDED : Kind.REMOVED, "", name, "", "", ""));
        }
        try {
            return Arrays.equals(old, now) ? Stream.of() : ofContents(name, old, now, words);
        } catch (NotValidException | IOException unreadable) {
            return Stream.of(new ModelChange(name, Kind.CHANGED, "", name, "文件", "", "不能读取"));
        }
    }

    /** What differs element by element, and whatever else does: files that differ are never told to be the same. */
    private static Stream<ModelChange> ofContents(String name, byte[] old, byte[] now,
                                                  RoutingWords words) throws IOException {
        var named = ofElements(name, elements(name, old, words), elements(name, now, words));
        var was = ModelRest.of(name, old);
        var is = ModelRest.of(name, now);
        return Stream.concat(named.stream(), was.drawing().equals(is.drawing()) ? unnamed(name, named, was, is)
                : Stream.of(rest(name, "图形的位置或外观", "", "")));
    }

    private static Stream<ModelChange> unnamed(String name, List<ModelChange> named, ModelRest was, ModelRest is) {
        if (!named.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(was.content().equals(is.content()) ? rest(name, "空白或注释", "", "")
                : rest(name, "内容", was.whereItDiffers(is), is.whereItDiffers(was)));
    }

    private static ModelChange rest(String name, String what, String from, String to) {
        return new ModelChange(name, Kind.CHANGED, "", name, "其他改动：" + what, from, to);
    }

    private static Map<String, ModelElement> elements(String name, byte[] content, RoutingWords words)
            throws IOException {
        if (name.endsWith(".form")) {
            return ModelElement.ofForm(JSON.readTree(content));
        }
        EngineLockResources.checkFile(name, content);
        return name.endsWith(".dmn") ? ModelElement.ofTable(EngineLockResources.table(name, content), words)
                : ModelElement.ofDiagram(EngineLockResources.diagram(name, content));
    }

    private static List<ModelChange> ofElements(String file, Map<String, ModelElement> old,
                                                Map<String, ModelElement> now) {
        var found = new ArrayList<ModelChange>();
        old.forEach((id, was) -> {
            if (!now.containsKey(id)) {
                found.add(new ModelChange(file, Kind.REMOVED, id, was.called(), "", was.said(), ""));
            }
        });
        now.forEach((id, is) -> {
            var was = old.get(id);
            if (was == null) {
                found.add(new ModelChange(file, Kind.ADDED, id, is.called(), "", "", is.said()));
            } else {
                found.addAll(ofProperties(file, id, was, is));
            }
        });
        return found;
    }

    private static List<ModelChange> ofProperties(String file, String id, ModelElement was, ModelElement is) {
        var names = new LinkedHashMap<>(was.properties());
        names.putAll(is.properties());
        return names.keySet().stream()
                .filter(name -> name.equals(ModelElement.ORDER) ? !sameOrder(was.property(name), is.property(name))
                        : !was.property(name).equals(is.property(name)))
                .map(name -> changed(file, id, name, was, is)).toList();
    }

    /** In words, unless two things have the same. */
    private static ModelChange changed(String file, String id, String name, ModelElement was, ModelElement is) {
        var alike = was.shown(name).equals(is.shown(name));
        return new ModelChange(file, Kind.CHANGED, id, is.called(), ModelElement.word(name),
                alike ? was.property(name) : was.shown(name), alike ? is.property(name) : is.shown(name));
    }

    /** What came or went is told by itself. */
    private static boolean sameOrder(String was, String is) {
        var before = new ArrayList<>(List.of(was.split("、")));
        var after = new ArrayList<>(List.of(is.split("、")));
        var both = new HashSet<>(before);
        both.retainAll(after);
        before.retainAll(both);
        after.retainAll(both);
        return before.equals(after);
    }
}
