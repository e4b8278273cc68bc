package huozhong.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import huozhong.workflow.lock.EngineLockNode;
import huozhong.workflow.model.RoutingSheet.Row;

/**
 * Rows of another routing table for the steps that this one doesn't name; written behind its own, which stay as typed.
 */
final class RoutingRows {

    private static final Pattern END = Pattern.compile("[ \\t]*</([\\w-]+:)?decisionTable\\s*>");

    private final Set<String> drawn;
    private final Set<String> named;
    private final Optional<RoutingSheet> own;

    RoutingRows(ReadSet set) {
        drawn = set.elements("userTask").map(ReadSet.Place::id).collect(Collectors.toSet());
        own = RoutingSheet.of(set).findFirst();
        named = own.stream().flatMap(sheet -> sheet.rows().stream().flatMap(row -> steps(sheet, row)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> steps(RoutingSheet sheet, Row row) {
        return new RoutingCell(sheet.input(row, "step")).words().stream();
    }

    /** A row to be written: what is said of it, and its cells by this table's columns. */
    record Lacking(String note, List<String> inputs, List<String> outputs) {
    }

    List<Lacking> lacking(ReadSet brought) {
        return own.stream().flatMap(mine -> RoutingSheet.of(brought).flatMap(sheet -> sheet.rows().stream()
                .flatMap(row -> steps(sheet, row).filter(this::isLacking)
                        .map(step -> lacking(mine, sheet, row, step)))))
                .toList();
    }

    private boolean isLacking(String step) {
        return drawn.contains(step) && !named.contains(step);
    }

    private static Lacking lacking(RoutingSheet mine, RoutingSheet sheet, Row row, String step) {
        var note = sheet.table().children("rule").get(row.number() - 1).children("description").stream()
                .map(EngineLockNode::text).findFirst().orElse("");
        return new Lacking(note, cells(mine.inputs(), column -> column.equals("step") ? '"' + step + '"'
                : sheet.input(row, column)), cells(mine.outputs(), column -> sheet.output(row, column)));
    }

    private static List<String> cells(List<String> columns, UnaryOperator<String> cell) {
        return columns.stream().map(cell).toList();
    }

    /** The file with these rows at the end of its table, letter for letter the same before and behind them. */
    static byte[] appended(byte[] file, List<Lacking> rows) {
        var text = new String(file, StandardCharsets.UTF_8);
        var end = END.matcher(text);
        if (!end.find()) {
            return file;
        }
        var prefix = Optional.ofNullable(end.group(1)).orElse("");
        var written = IntStream.range(0, rows.size()).mapToObj(i -> written(rows.get(i), fresh(text, i), prefix))
                .collect(Collectors.joining());
        return (text.substring(0, end.start()) + written + text.substring(end.start()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same at each start, since a draft that differs in nothing else would be another draft. */
    private static String fresh(String text, int number) {
        return Stream.iterate("Rule_Upgrade_" + (number + 1), id -> id + "_")
                .filter(id -> !text.contains('"' + id + '"'))
                .findFirst().orElseThrow();
    }

    private static String written(Lacking row, String id, String prefix) {
        return """
                      <rule id="%s">
                        <description>%s</description>
                %s%s      </rule>
                """.formatted(id, escaped(row.note), entries("inputEntry", id + "_Input_", row.inputs),
                entries("outputEntry", id + "_Output_", row.outputs)).replaceAll("<(/?)(?=\\w)", "<$1" + prefix);
    }

    private static String entries(String name, String id, List<String> cells) {
        return IntStream.range(0, cells.size()).mapToObj(i -> """
                        <%s id="%s">
                          <text>%s</text>
                        </%1$s>
                """.formatted(name, id + (i + 1), escaped(cells.get(i)))).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
