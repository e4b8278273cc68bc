package huozhong.workflow.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.DueWords;
import huozhong.workflow.model.RoutingSheet.Row;

/** That the routing table has the known columns and, in each cell, words that the system knows. */
@Component
class RoutingRules implements ModelRule {

    private final RoutingVocabulary vocabulary;
    private final List<DueWords> dues;

    RoutingRules(RoutingVocabulary vocabulary, List<DueWords> dues) {
        this.vocabulary = vocabulary;
        this.dues = dues;
    }

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        var sheets = RoutingSheet.of(set).toList();
        if (sheets.isEmpty() && set.tables().containsKey(RoutingSheet.FILE)) {
            return List.of(new ModelProblem(RoutingSheet.FILE, "Routing", "任务分派应是一张决策表"));
        }
        return sheets.stream().flatMap(sheet -> Stream.of(columns(sheet), inputs(set, sheet), outputs(sheet))
                .flatMap(Function.identity())).toList();
    }

    private static Stream<ModelProblem> columns(RoutingSheet sheet) {
        var policy = sheet.table().attribute("hitPolicy");
        var collects = policy.equals("COLLECT") && sheet.table().attribute("aggregation").isEmpty()
                ? Stream.<ModelProblem>of()
                : Stream.of(problem(sheet, "命中策略应为 COLLECT（收集），不带汇总，现为 "
                        + (policy.isEmpty() ? "UNIQUE" : policy + sheet.table().attribute("aggregation"))));
        return Stream.of(collects, columns(sheet, "条件列", sheet.inputs(), RoutingSheet.INPUTS, Map.of()),
                columns(sheet, "结果列", sheet.outputs(), RoutingSheet.OUTPUTS, RoutingSheet.OPTIONAL))
                .flatMap(Function.identity());
    }

    private static Stream<ModelProblem> columns(RoutingSheet sheet, String kind, List<String> there,
                                                Map<String, String> known, Map<String, String> optional) {
        var missing = known.keySet().stream().sorted().filter(name -> !there.contains(name))
                .map(name -> problem(sheet, "缺少" + kind + " " + name + "（" + known.get(name) + "），表达式或名称应写 " + name));
        var strange = there.stream()
                .filter(name -> !known.containsKey(name) && !optional.containsKey(name))
                .map(name -> problem(sheet, "系统不认识" + kind + " " + (name.isEmpty() ? "（空）" : name) + "，只有 "
                        + known.keySet().stream().sorted().collect(Collectors.joining("、"))));
        var twice = new HashSet<>(there).size() < there.size() ? Stream.of(problem(sheet, kind + "重复"))
                : Stream.<ModelProblem>of();
        return Stream.of(missing, strange, twice).flatMap(Function.identity());
    }

    private static ModelProblem problem(RoutingSheet sheet, String sentence) {
        return new ModelProblem(RoutingSheet.FILE, sheet.table().attribute("id"), sentence);
    }

    private Stream<ModelProblem> inputs(ReadSet set, RoutingSheet sheet) {
        var steps = steps(set);
        return sheet.rows().stream().flatMap(row -> Stream.of(
                words(row, "step", sheet.input(row, "step"), steps, false),
                words(row, "level", sheet.input(row, "level"), vocabulary.levels(), true),
                words(row, "kind", sheet.input(row, "kind"), vocabulary.kinds(), true)).flatMap(Function.identity()));
    }

    private static Set<String> steps(ReadSet set) {
        return set.elements("userTask").map(ReadSet.Place::id).collect(Collectors.toSet());
    }

    /** A step that isn't drawn does no harm and is told elsewhere, unless it is one of those drawn, misspelt. */
    private static Stream<ModelProblem> words(Row row, String column, String text, Set<String> known, boolean closed) {
        var cell = new RoutingCell(text);
        if (cell.isAny()) {
            return Stream.of();
        }
        var slip = cell.slip();
        if (slip.isPresent()) {
            return Stream.of(row.problem(called(column), "写的是 " + text + "：" + slip.get()));
        }
        return cell.words().stream().filter(word -> !known.contains(word))
                .filter(word -> closed || known.stream().anyMatch(word.strip()::equalsIgnoreCase))
                .map(word -> row.problem(called(column), "写的是 \"" + word + "\"，没有这个词，应写 " + meant(word, known)));
    }

    private static String called(String column) {
        return RoutingSheet.INPUTS.getOrDefault(column, RoutingSheet.OUTPUTS.getOrDefault(column,
                RoutingSheet.OPTIONAL.getOrDefault(column, column)));
    }

    private static String meant(String word, Set<String> known) {
        return known.stream().filter(word.strip()::equalsIgnoreCase).findFirst().map(one -> "\"" + one + "\"")
                .orElseGet(() -> known.stream().sorted().map(one -> "\"" + one + "\"")
                        .collect(Collectors.joining("、")) + " 之一");
    }

    private Stream<ModelProblem> outputs(RoutingSheet sheet) {
        return sheet.rows().stream().flatMap(row -> Stream.of(
                answer(row, "whose", sheet.output(row, "whose"), vocabulary.whose(), true),
                answer(row, "post", sheet.output(row, "post"), RoutingVocabulary.posts(), true),
                vocabulary.functions()
                .map(known -> answer(row, "function", sheet.output(row, "function"), known, false))
                        .orElseGet(() -> slips(row, "function", sheet.output(row, "function"))),
                unit(row, sheet.output(row, "unit")), dueBy(row, sheet.output(row, "dueBy")))
                .flatMap(Function.identity()));
    }

    private static Stream<ModelProblem> answer(Row row, String column, String text, Set<String> known,
                                               boolean needed) {
        var cell = new RoutingCell(text);
        if (text.isEmpty()) {
            return needed ? Stream.of(row.problem(called(column), "没有填，应写 " + meant("", known))) : Stream.of();
        }
        return cell.isWords() ? words(row, column, text, known, true) : slips(row, column, text);
    }

    private static Stream<ModelProblem> slips(Row row, String column, String text) {
        return new RoutingCell(text).slip().stream()
                .map(slip -> row.problem(called(column), "写的是 " + text + "：" + slip));
    }

    private Stream<ModelProblem> dueBy(Row row, String text) {
        var cell = new RoutingCell(text);
        if (text.isEmpty() || !cell.isWords()) {
            return slips(row, "dueBy", text);
        }
        return cell.words().size() > 1 ? Stream.of(row.problem(called("dueBy"), "写的是 " + text + "：只能写一个期限"))
                : whyNot(cell.words().get(0)).stream()
                .map(sentence -> row.problem(called("dueBy"), "写的是 " + text + "：" + sentence));
    }

    /** One of those who keep dates has to know it. */
    private Optional<String> whyNot(String dueBy) {
        var sentences = dues.stream().map(known -> known.whyNot(dueBy)).toList();
        return sentences.stream().allMatch(Optional::isPresent)
                ? sentences.stream().findFirst().orElse(Optional.empty())
                : Optional.empty();
    }

    private Stream<ModelProblem> unit(Row row, String text) {
        var cell = new RoutingCell(text);
        return !cell.isWords() ? slips(row, "unit", text) : cell.words().stream()
                .filter(code -> !vocabulary.isUnit(code))
                .map(code -> row.problem(called("unit"), "写的是 \"" + code + "\"，没有这个代码的单位"));
    }
}
