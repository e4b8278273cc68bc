package huozhong.workflow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import huozhong.workflow.lock.EngineLockNode;

/** The routing table as an official sees it: columns by the names that the system asks for, and rows of cells. */
record RoutingSheet(EngineLockNode table, List<String> inputs, List<String> outputs, List<Row> rows) {

    static final String FILE = "Routing.dmn";
    static final Map<String, String> INPUTS = Map.of("step", "环节", "level", "级", "kind", "人选类型");
    static final Map<String, String> OUTPUTS = Map.of("whose", "谁办", "function", "职能", "unit", "指定单位代码", "post", "岗位");
    /** Tables of before the column have none. */
    static final Map<String, String> OPTIONAL = Map.of("dueBy", "办理期限");

    static Stream<RoutingSheet> of(ReadSet set) {
        return Stream.ofNullable(set.tables().get(FILE)).flatMap(EngineLockNode::all)
                .filter(node -> node.name().equals("decision") && node.attribute("id").equals("Routing"))
                .flatMap(decision -> decision.children("decisionTable").stream()).map(RoutingSheet::of);
    }

    static RoutingSheet of(EngineLockNode table) {
        var inputs = table.children("input").stream()
                .map(column -> column.children("inputExpression").stream().findFirst().map(RoutingSheet::text)
                        .orElse(""))
                .toList();
        var outputs = table.children("output").stream().map(column -> column.attribute("name").strip()).toList();
        var rows = new ArrayList<Row>();
        for (var row : table.children("rule")) {
            rows.add(new Row(rows.size() + 1, row.attribute("id"), cells(row, "inputEntry"),
                    cells(row, "outputEntry")));
        }
        return new RoutingSheet(table, inputs, outputs, rows);
    }

    private static List<String> cells(EngineLockNode row, String kind) {
        return row.children(kind).stream().map(RoutingSheet::text).toList();
    }

    private static String text(EngineLockNode cell) {
        return cell.children("text").stream().map(EngineLockNode::text).findFirst().orElse("").strip();
    }

    /** What stands in a row under the column of this name; "" where there is none. */
    String input(Row row, String column) {
        return at(row.inputs, inputs.indexOf(column));
    }

    String output(Row row, String column) {
        return at(row.outputs, outputs.indexOf(column));
    }

    private static String at(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** A row by its place in the table, beginning with 1. */
    record Row(int number, String id, List<String> inputs, List<String> outputs) {

        ModelProblem problem(String column, String sentence) {
            return new ModelProblem(FILE, id, "第" + number + "行" + (column.isEmpty() ? "" : "“" + column + "”一列")
                    + sentence);
        }
    }
}
