package huozhong.workflow.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.exception.NotValidException;
import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockNode;
import huozhong.workflow.lock.EngineLockResources;

/** A decision table as rows of words, for whoever reads a set without a drawing program. */
@Component
public class TableReading {

    private static final String NOTES = "说明";
    private static final String ANY = "不限";

    private final RoutingWords routing;

    TableReading(RoutingWords routing) {
        this.routing = routing;
    }

    /** Headings, and the rows' cells under them. */
    public record Table(List<String> columns, List<List<String>> rows) {
    }

    /** Of the file by this name; nothing where it isn't there or can't be read. */
    public Optional<Table> of(ModelSet set, String name) {
        var content = set.files().get(name);
        if (content == null || !name.endsWith(".dmn")) {
            return Optional.empty();
        }
        try {
            EngineLockResources.checkFile(name, content);
            return EngineLockResources.table(name, content).all().filter(node -> node.name().equals("decisionTable"))
                    .findFirst().map(table -> table(table, routing.with(ModelChanges.steps(set))));
        } catch (NotValidException unreadable) {
            return Optional.empty();
        }
    }

    private static Table table(EngineLockNode table, RoutingWords words) {
        var sheet = RoutingSheet.of(table);
        var headings = Stream.of("input", "output").flatMap(kind -> table.children(kind).stream())
                .map(ModelElement::label);
        var notes = table.children("rule").stream().map(row -> row.children("description").stream()
                .map(EngineLockNode::text).findFirst().orElse("").strip()).toList();
        var rows = sheet.rows().stream().map(row -> Stream.of(
                cells(sheet.inputs(), row.inputs(), words).map(cell -> cell.isEmpty() ? ANY : cell),
                cells(sheet.outputs(), row.outputs(), words), Stream.of(notes.get(row.number() - 1)))
                .flatMap(all -> all).toList()).toList();
        return new Table(Stream.concat(headings, Stream.of(NOTES)).toList(), rows);
    }

    private static Stream<String> cells(List<String> columns, List<String> cells, RoutingWords words) {
        return IntStream.range(0, columns.size()).mapToObj(i -> i < cells.size()
                ? words.cell(columns.get(i), cells.get(i)) : "");
    }
}
