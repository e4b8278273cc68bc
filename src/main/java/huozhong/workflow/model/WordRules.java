package huozhong.workflow.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.workflow.CaseSource;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskForms;
import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;
import huozhong.workflow.lock.EngineLockText;

/**
 * That a branch reads a word that somebody sets, and waits for an answer that can come: of a form's answer, the one of
 * the last step before the branch, so that a step put in between is noticed.
 */
@Component
class WordRules implements ModelRule {

    private static final String DECISION = "decision";
    private static final Set<String> OF_THE_ENGINE = Set.of("unit", "loopCounter", "nrOfInstances",
            "nrOfActiveInstances", "nrOfCompletedInstances");
    private static final Pattern TERM = Pattern.compile("!?([a-z]\\w*)(?: *[!=]= *(?:'([^']*)'|([\\w.-]+)))?");

    private final TaskForms forms;
    private final Map<String, CaseSource> sources;

    WordRules(TaskForms forms, List<CaseSource> sources) {
        this.forms = forms;
        this.sources = sources.stream().collect(Collectors.toMap(CaseSource::process, Function.identity()));
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream()
                .filter(diagram -> sources.containsKey(ReadSet.idOf(diagram.getKey())))
                .flatMap(diagram -> new Reading(set, diagram.getKey(), diagram.getValue()).problems()).toList();
    }

    /** One diagram, read. */
    private final class Reading {

        private final ReadSet set;
        private final String file;
        private final EngineLockNode diagram;
        private final FlowGraph graph;
        private final Map<String, Set<String>> words;

        Reading(ReadSet set, String file, EngineLockNode diagram) {
            this.set = set;
            this.file = file;
            this.diagram = diagram;
            this.graph = FlowGraph.of(diagram);
            this.words = Objects.requireNonNull(sources.get(ReadSet.idOf(file))).words();
        }

        Stream<ModelProblem> problems() {
            var branches = diagram.all().filter(node -> node.name().equals("sequenceFlow"))
                    .flatMap(flow -> flow.children("conditionExpression").stream()
                            .flatMap(condition -> terms(condition.text())
                                    .flatMap(term -> problem(new ReadSet.Place(file, flow), term))));
            var times = diagram.all().filter(node -> Set.of("timeDate", "timeDuration").contains(node.name()))
                    .filter(node -> EngineLockText.VARIABLE.test(node.text()))
                    .map(node -> new ReadSet.Place(file, node))
                    .map(place -> place.problem("没有谁会设定时间“" + place.node().text().strip() + "”"));
            var ends = diagram.all().filter(place -> EngineLockDiagrams.NODES.contains(place.name()))
                    .flatMap(place -> place.children("multiInstanceLoopCharacteristics").stream()
                            .flatMap(loop -> loop.children("completionCondition").stream())
                            .flatMap(condition -> terms(condition.text()).filter(term -> !term.word.equals(DECISION))
                                    .flatMap(term -> problem(new ReadSet.Place(file, place), term))));
            return Stream.of(branches, times, ends, unreadReturns(), takenResults()).flatMap(found -> found);
        }

        /** What a table answers must not stand where a branch looks for somebody's answer. */
        private Stream<ModelProblem> takenResults() {
            return diagram.all().filter(node -> isOurs(node.attribute("camunda:resultVariable")))
                    .map(node -> new ReadSet.Place(file, node))
                    .map(place -> place.problem(place.called() + "的结果变量“"
                            + place.node().attribute("camunda:resultVariable") + "”是系统专用的，请换一个名称"));
        }

        private boolean isOurs(String word) {
            return word.equals(DECISION) || words.containsKey(word) || OF_THE_ENGINE.contains(word);
        }

        private Stream<Term> terms(String condition) {
            var inside = condition.strip().replaceFirst("^\\$\\{", "").replaceFirst("}$", "");
            return Stream.of(inside.split("&&|\\|\\|")).map(String::strip).map(TERM::matcher)
                    .filter(term -> term.matches()).map(term -> new Term(term.group(1),
                            term.group(2) == null ? term.group(3) : term.group(2)));
        }

        private Stream<ModelProblem> problem(ReadSet.Place flow, Term term) {
            if (OF_THE_ENGINE.contains(term.word)) {
                return Stream.of();
            }
            if (term.word.equals(DECISION)) {
                return answers(flow, term);
            }
            var values = words.get(term.word);
            if (values == null) {
                if (isResult(term.word)) {
                    return Stream.of();
                }
                return Stream.of(flow.problem("分支" + flow.called() + "的条件用到“" + term.word + "”，没有谁会设定它；可用："
                        + Stream.concat(Stream.of(DECISION), words.keySet().stream().sorted())
                                .collect(Collectors.joining("、"))));
            }
            return term.value == null || values.contains(term.value) ? Stream.of()
                    : Stream.of(flow.problem("分支" + flow.called() + "等待“" + term.word + "”为“" + term.value + "”，它只会是："
                            + values.stream().sorted().collect(Collectors.joining("、"))));
        }

        private boolean isResult(String word) {
            return diagram.all().anyMatch(node -> node.attribute("camunda:resultVariable").equals(word));
        }

        private Stream<ModelProblem> answers(ReadSet.Place flow, Term term) {
            var last = lastSteps(flow.node().attribute("sourceRef"));
            var possible = last.stream().flatMap(step -> answers(step).stream()).collect(Collectors.toSet());
            if (possible.contains(term.value)) {
                return Stream.of();
            }
            var called = last.stream().map(step -> new ReadSet.Place(file, step).called())
                    .collect(Collectors.joining("、"));
            return Stream.of(flow.problem("分支" + flow.called() + "等待的回答“" + term.value + "”不会出现：它读的是"
                    + (last.isEmpty() ? "前一环节" : called) + "的回答，只会是 "
                    + possible.stream().sorted().collect(Collectors.joining("、")) + "；不要在环节与读它回答的网关之间加入环节"));
        }

        /** The steps whose answer is the last one when a case comes here. */
        private List<EngineLockNode> lastSteps(String place) {
            var found = new LinkedHashSet<String>();
            back(place, found, new LinkedHashSet<>());
            return found.stream().map(graph::place).toList();
        }

        private void back(String place, Set<String> found, Set<String> seen) {
            if (!seen.add(place) || graph.place(place) == null) {
                return;
            }
            if (graph.is(place, "userTask"::equals)) {
                found.add(place);
                return;
            }
            graph.before(place).toList().forEach(before -> back(before, found, seen));
        }

        /** With which the form completes, as far as the set's form offers them. */
        private Set<String> answers(EngineLockNode step) {
            var form = step.attribute("camunda:formRef");
            var known = new LinkedHashSet<>(forms.find(form).map(TaskForm::decisions).orElse(Set.of()));
            var offered = offered(set.forms().get(form + ".form"));
            if (!offered.isEmpty()) {
                known.retainAll(offered);
            }
            return known;
        }

        private static Set<String> offered(@Nullable JsonNode form) {
            var found = new LinkedHashSet<String>();
            if (form != null) {
                form.path("components").forEach(part -> {
                    if (part.path("key").asText().equals(DECISION)) {
                        part.path("values").forEach(option -> found.add(option.path("value").asText()));
                    }
                    found.addAll(offered(part));
                });
            }
            return found;
        }

        /** A step that gives back by its answer needs a branch that reads it, before anybody else answers. */
        private Stream<ModelProblem> unreadReturns() {
            return graph.places().filter(place -> place.name().equals("userTask"))
                    .filter(step -> answers(step).contains("RETURN"))
                    .filter(step -> diagram.all().filter(node -> node.name().equals("sequenceFlow"))
                            .filter(flow -> flow.children("conditionExpression").stream()
                                    .anyMatch(condition -> condition.text().contains(DECISION)))
                            .noneMatch(flow -> lastSteps(flow.attribute("sourceRef")).contains(step)))
                    .map(step -> new ReadSet.Place(file, step))
                    .map(place -> place.problem("环节" + place.called() + "的回答没有分支去读，退回的也会往下走"));
        }
    }

    /** A word that a condition reads, and the value it compares with; none where it is a yes or no. */
    private record Term(String word, @Nullable String value) {
    }
}
