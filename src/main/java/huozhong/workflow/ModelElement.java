package huozhong.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** An element of a diagram, a row of a table or a part of a form, flat: its kind, its name and its properties. */
record ModelElement(String kind, String name, Map<String, String> properties) {

    private static final Set<String> SAID_ELSEWHERE = Set.of("incoming", "outgoing", "extensionElements");
    /** Fixed values that the schema adds to every element; another value is refused anyway. */
    private static final Set<String> FIXED = Set.of("implementation", "startQuantity", "completionQuantity",
            "isForCompensation", "parallelMultiple", "instantiate", "eventGatewayType", "isClosed", "processType",
            "typeLanguage", "expressionLanguage", "camunda:formRefBinding");
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("name", "名称"),
            Map.entry("camunda:formRef", "表单"), Map.entry("sourceRef", "起点"), Map.entry("targetRef", "终点"),
            Map.entry("conditionExpression", "条件"), Map.entry("default", "默认分支"),
            Map.entry("documentation", "说明"), Map.entry("description", "说明"), Map.entry("messageRef", "消息"),
            Map.entry("camunda:expression", "动作"), Map.entry("camunda:historyTimeToLive", "历史保留期限"),
            Map.entry("camunda:asyncBefore", "之前另起事务"), Map.entry("label", "标题"), Map.entry("key", "字段名"),
            Map.entry("type", "组件"), Map.entry("validate.required", "必填"), Map.entry("validate.pattern", "格式"),
            Map.entry("properties.maxCodePoints", "最多字数"), Map.entry("values", "选项"));
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("userTask", "环节"),
            Map.entry("serviceTask", "自动环节"), Map.entry("receiveTask", "等待"), Map.entry("sequenceFlow", "连线"),
            Map.entry("exclusiveGateway", "网关"), Map.entry("parallelGateway", "并行网关"),
            Map.entry("startEvent", "开始"), Map.entry("endEvent", "结束"), Map.entry("boundaryEvent", "边界事件"),
            Map.entry("subProcess", "子流程"), Map.entry("process", "流程"), Map.entry("message", "消息"),
            Map.entry("error", "错误"), Map.entry("rule", "分派行"), Map.entry("decision", "决策"),
            Map.entry("input", "条件列"), Map.entry("output", "结果列"), Map.entry("part", "表单项"),
            Map.entry("form", "表单"), Map.entry("textAnnotation", "注释"));

    /** In words: a property whose name is not known stays as it is. */
    static String word(String property) {
        return WORDS.getOrDefault(property, property);
    }

    String called() {
        return KINDS.getOrDefault(kind, kind) + (name.isBlank() ? "" : "“" + name.strip() + "”");
    }

    String property(String property) {
        return properties.getOrDefault(property, "");
    }

    /** All properties in one line. */
    String said() {
        return properties.entrySet().stream().filter(property -> !property.getValue().isBlank())
                .map(property -> word(property.getKey()) + "：" + property.getValue())
                .collect(Collectors.joining("；"));
    }

    static Map<String, ModelElement> ofDiagram(EngineLockNode root) {
        var found = new LinkedHashMap<String, ModelElement>();
        root.children().stream().filter(child -> !child.name().startsWith("di:")).forEach(child -> collect(child, found));
        return found;
    }

    private static void collect(EngineLockNode node, Map<String, ModelElement> found) {
        if (!node.attribute("id").isEmpty()) {
            found.put(node.attribute("id"), new ModelElement(node.name(), node.attribute("name"), properties(node)));
        }
        node.children().forEach(child -> collect(child, found));
    }

    private static Map<String, String> properties(EngineLockNode node) {
        var properties = new TreeMap<>(node.attributes());
        properties.remove("id");
        properties.keySet().removeIf(name -> name.startsWith("drawn:") || FIXED.contains(name));
        if (!node.text().isBlank()) {
            properties.put("text", node.text().strip());
        }
        node.children().stream()
                .filter(child -> child.attribute("id").isEmpty() && !SAID_ELSEWHERE.contains(child.name()))
                .forEach(child -> properties.merge(child.name(), text(child), (a, b) -> a + "；" + b));
        return properties;
    }

    /** A row of a decision table is one element: what stands under each column. */
    static Map<String, ModelElement> ofTable(EngineLockNode root) {
        var found = new LinkedHashMap<String, ModelElement>();
        root.all().filter(node -> node.name().equals("decisionTable")).forEach(table -> rows(table, found));
        root.children("decision").forEach(decision -> found.put(decision.attribute("id"),
                new ModelElement("decision", decision.attribute("name"), properties(decision))));
        return found;
    }

    private static void rows(EngineLockNode table, Map<String, ModelElement> found) {
        var columns = List.of(table.children("input"), table.children("output")).stream().flatMap(List::stream)
                .map(column -> column.attribute("label").isBlank() ? column.attribute("name")
                        : column.attribute("label")).toList();
        for (var row : table.children("rule")) {
            var cells = List.of(row.children("inputEntry"), row.children("outputEntry")).stream().flatMap(List::stream)
                    .map(ModelElement::text).toList();
            var properties = new LinkedHashMap<String, String>();
            for (var i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                properties.put(columns.get(i), cells.get(i));
            }
            row.children("description").forEach(words -> properties.put("description", text(words)));
            found.put(row.attribute("id"), new ModelElement("rule", properties.getOrDefault("description", ""),
                    properties));
        }
        found.put(table.attribute("id"), new ModelElement("decisionTable", "", Map.of("列", String.join("、", columns),
                "hitPolicy", table.attribute("hitPolicy"))));
    }

    private static String text(EngineLockNode node) {
        return node.all().map(EngineLockNode::text).filter(text -> !text.isBlank()).map(String::strip)
                .collect(Collectors.joining(" "));
    }

    static Map<String, ModelElement> ofForm(JsonNode form) {
        var found = new LinkedHashMap<String, ModelElement>();
        found.put("", new ModelElement("form", form.path("id").asText(), Map.of()));
        form.path("components").forEach(part -> collect(part, found));
        return found;
    }

    private static void collect(JsonNode part, Map<String, ModelElement> found) {
        var properties = new LinkedHashMap<String, String>();
        part.fields().forEachRemaining(property -> flatten(property.getKey(), property.getValue(), properties));
        var name = part.path("label").asText(part.path("dateLabel").asText());
        found.put(part.path("id").asText(part.path("key").asText()), new ModelElement("part", name, properties));
        part.path("components").forEach(inner -> collect(inner, found));
    }

    private static void flatten(String name, JsonNode value, Map<String, String> properties) {
        switch (name) {
            case "components", "id", "layout" -> { }
            case "values" -> properties.put(name, value.findValuesAsText("label").stream()
                    .collect(Collectors.joining("、")));
            default -> {
                if (value.isObject()) {
                    value.fields().forEachRemaining(inner -> flatten(name + "." + inner.getKey(), inner.getValue(),
                            properties));
                } else {
                    properties.put(name, value.asText());
                }
            }
        }
    }
}
