package huozhong.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.exception.NotValidException;
import org.springframework.stereotype.Component;

import huozhong.workflow.ModelChange.Kind;

/** Reads two sets side by side and says what differs, element by element; where things are drawn doesn't count. */
@Component
public class ModelChanges {

    private static final JsonMapper JSON = new JsonMapper();

    /** From the first set to the second, file by file; a file that can't be read is one difference as a whole. */
    public List<ModelChange> between(ModelSet old, ModelSet now) {
        var names = new TreeSet<>(old.files().keySet());
        names.addAll(now.files().keySet());
        return names.stream().flatMap(name -> ofFile(name, old.files().get(name), now.files().get(name))).toList();
    }

    private static Stream<ModelChange> ofFile(String name, byte[] old, byte[] now) {
        if (old == null || now == null) {
            return Stream.of(new ModelChange(name, old == null ? Kind.ADDED : Kind.REMOVED, "", name, "", "", ""));
        }
        try {
            return java.util.Arrays.equals(old, now) ? Stream.of()
                    : ofElements(name, elements(name, old), elements(name, now)).stream();
        } catch (NotValidException | IOException unreadable) {
            return Stream.of(new ModelChange(name, Kind.CHANGED, "", name, "文件", "", "不能读取"));
        }
    }

    private static Map<String, ModelElement> elements(String name, byte[] content) throws IOException {
        if (name.endsWith(".form")) {
            return ModelElement.ofForm(JSON.readTree(content));
        }
        EngineLockResources.checkFile(name, content);
        return name.endsWith(".dmn") ? ModelElement.ofTable(EngineLockResources.table(name, content))
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
                .filter(name -> !was.property(name).equals(is.property(name)))
                .map(name -> new ModelChange(file, Kind.CHANGED, id, is.called(), ModelElement.word(name),
                        was.property(name), is.property(name))).toList();
    }
}
