package huozhong.workflow.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.exception.NotValidException;
import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;
import huozhong.workflow.lock.EngineLockResources;
import huozhong.workflow.lock.EngineLockRules;
import huozhong.workflow.lock.EngineLockTables;

/**
 * The first lock: says what keeps a set from going live, before the engine sees any of it. First what each file holds,
 * by allow-lists; then whether the set makes sense; last, if nothing is forbidden, what the engine itself says. All
 * that can be told at once is.
 */
@Component
public class ModelCheck {

    private static final int MOST_FILES = 100;
    private static final JsonMapper JSON = JsonMapper.builder(new com.fasterxml.jackson.core.JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(40).build()).build()).build();

    private final List<ModelRule> rules;
    private final EngineParse parse;

    ModelCheck(List<ModelRule> rules, EngineParse parse) {
        this.rules = rules;
        this.parse = parse;
    }

    /** Everything that is wrong; nothing when the set can go live. */
    public List<ModelProblem> problems(ModelSet set) {
        var reading = new Reading(set);
        if (!reading.isWhole()) {
            return reading.problems;
        }
        var read = reading.read();
        var found = new ArrayList<>(reading.problems);
        rules.stream().filter(rule -> reading.problems.isEmpty() || rule.onlyCompares())
                .forEach(rule -> found.addAll(rule.problems(read)));
        if (reading.problems.isEmpty()) {
            var told = found.stream().map(ModelProblem::file).collect(Collectors.toSet());
            parse.problems(set).stream().filter(problem -> !told.contains(problem.file())).forEach(found::add);
        }
        return found;
    }

    /** What keeps nothing from going live and should be looked at all the same; of a set that can go live. */
    public List<ModelProblem> remarks(ModelSet set) {
        return read(set).map(read -> rules.stream().flatMap(rule -> rule.remarks(read).stream()).toList())
                .orElse(List.of());
    }

    /** The set as rules read it; nothing where it holds what is forbidden. */
    Optional<ReadSet> read(ModelSet set) {
        var reading = new Reading(set);
        return reading.problems.isEmpty() ? Optional.of(reading.read()) : Optional.empty();
    }

    /** Reads every file and keeps what the allow-lists refuse. */
    private static final class Reading {

        private final Map<String, EngineLockNode> diagrams = new TreeMap<>();
        private final Map<String, EngineLockNode> tables = new TreeMap<>();
        private final Map<String, JsonNode> forms = new TreeMap<>();
        private final List<ModelProblem> problems = new ArrayList<>();
        private final ModelSet set;

        Reading(ModelSet set) {
            this.set = set;
            if (set.files().size() > MOST_FILES) {
                problems.add(new ModelProblem("", "", "一套流程最多 " + MOST_FILES + " 个文件"));
                return;
            }
            set.files().forEach(this::read);
        }

        /** Whether every file could be read, whatever it holds. */
        boolean isWhole() {
            return diagrams.size() + tables.size() + forms.size() == set.files().size();
        }

        ReadSet read() {
            return new ReadSet(set, diagrams, tables, forms);
        }

        private void read(String name, byte[] content) {
            try {
                ModelFiles.stranger(name, content).ifPresent(sentence -> {
                    throw new NotValidException(sentence);
                });
                if (!name.matches(ModelFiles.NAME)) {
                    throw new NotValidException("文件名应为字母、数字，以 .bpmn、.dmn 或 .form 结尾");
                }
                EngineLockResources.checkFile(name, content);
                switch (name.substring(name.lastIndexOf('.'))) {
                    case ".bpmn" -> diagram(name, content);
                    case ".dmn" -> table(name, content);
                    default -> form(name, content);
                }
            } catch (NotValidException refused) {
                problems.add(new ModelProblem(name, "", String.valueOf(refused.getMessage())));
            } catch (IOException unreadable) {
                problems.add(new ModelProblem(name, "", "不是有效的表单（JSON）"));
            }
        }

        private void diagram(String name, byte[] content) {
            var root = EngineLockResources.diagram(name, content);
            keep(name, EngineLockDiagrams.RULES.problems(root));
            diagrams.put(name, root);
        }

        private void table(String name, byte[] content) {
            var root = EngineLockResources.table(name, content);
            keep(name, EngineLockTables.RULES.problems(root));
            tables.put(name, root);
        }

        private void form(String name, byte[] content) throws IOException {
            var form = JSON.readTree(content);
            problems.addAll(FormRules.problems(name, form));
            forms.put(name, form);
        }

        private void keep(String file, List<EngineLockRules.Problem> found) {
            found.forEach(problem -> problems.add(new ModelProblem(file, problem.id(), problem.sentence())));
        }
    }
}
