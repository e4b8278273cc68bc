package huozhong.workflow.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.RoutingTable;
import huozhong.workflow.model.RoutingVocabulary.Question;

/**
 * Runs the routing table with everything that a case can ask: each answer is four known words. Tells as a remark which
 * rows are never used and which steps nobody is found for.
 */
@Component
class RoutingRunRules implements ModelRule {

    private final RoutingVocabulary vocabulary;
    private final RoutingTable table;
    private final RoutingRules words;

    RoutingRunRules(RoutingVocabulary vocabulary, RoutingTable table, RoutingRules words) {
        this.vocabulary = vocabulary;
        this.table = table;
        this.words = words;
    }

    /** Only of a table whose words are known: anything else is told by cell already. */
    @Override
    public List<ModelProblem> problems(ReadSet set) {
        var file = set.files().files().get(RoutingSheet.FILE);
        if (file == null || !words.problems(set).isEmpty()) {
            return List.of();
        }
        try {
            var asked = table.trial(file);
            return vocabulary.questions(set).flatMap(question -> problem(question, asked)).distinct().toList();
        } catch (RoutingTable.Broken unreadable) {
            return List.of(new ModelProblem(RoutingSheet.FILE, "Routing", "引擎不能读取任务分派表：" + unreadable.getMessage()));
        }
    }

    private Stream<ModelProblem> problem(Question question, RoutingTable.Trial asked) {
        try {
            return asked.rows(question.task().id(), question.level().name(), question.kind()).stream()
                    .flatMap(row -> wrong(question, row).stream())
                    .map(sentence -> new ModelProblem(RoutingSheet.FILE, question.task().id(),
                            question.words() + sentence));
        } catch (RoutingTable.Broken broken) {
            return Stream.of(new ModelProblem(RoutingSheet.FILE, question.task().id(), question.words()
                    + "分派不出结果，请检查命中的行：" + broken.getMessage()));
        }
    }

    private Optional<String> wrong(Question question, Map<String, Object> row) {
        var whose = text(row, "whose");
        var named = !text(row, "unit").isEmpty();
        if (!vocabulary.whose().contains(whose) || !RoutingVocabulary.posts().contains(text(row, "post"))) {
            return Optional.of("的分派结果不完整：谁办“" + whose + "”，岗位“" + text(row, "post") + "”");
        }
        if (named && !vocabulary.isUnit(text(row, "unit"))) {
            return Optional.of("分派给了不存在的单位“" + text(row, "unit") + "”");
        }
        if (!named && !question.names(whose)) {
            return Optional.of("没有“" + whose + "”这样的单位，总会落到待分派");
        }
        return !named && Set.of("REGION", "PARENT_REGION").contains(whose) && !isFunction(text(row, "function"))
                ? Optional.of("谁办写 " + whose + " 时须写单位有的职能，现为“" + text(row, "function") + "”") : Optional.empty();
    }

    private boolean isFunction(String function) {
        return !function.isEmpty() && vocabulary.functions().map(known -> known.contains(function)).orElse(true);
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String word ? word : "";
    }

    @Override
    public List<ModelProblem> remarks(ReadSet set) {
        var questions = vocabulary.questions(set).toList();
        return RoutingSheet.of(set).flatMap(sheet -> Stream.concat(
                sheet.rows().stream().filter(row -> questions.stream().noneMatch(asks(sheet, row)))
                        .map(row -> row.problem("", "永远不会用到：没有这样的环节、级或人选类型")),
                questions.stream().filter(question -> sheet.rows().stream()
                                .noneMatch(row -> asks(sheet, row).test(question)))
                        .map(question -> new ModelProblem(RoutingSheet.FILE, question.task().id(), question.words()
                                + "没有对应的行，会落到待分派")))).toList();
    }

    private static Predicate<Question> asks(RoutingSheet sheet, RoutingSheet.Row row) {
        var step = new RoutingCell(sheet.input(row, "step"));
        var level = new RoutingCell(sheet.input(row, "level"));
        var kind = new RoutingCell(sheet.input(row, "kind"));
        return question -> step.admits(question.task().id()) && level.admits(question.level().name())
                && kind.admits(question.kind());
    }
}
