package huozhong.workflow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.workflow.lock.ElementWords;
import huozhong.workflow.lock.EngineLockNode;

/**
 * An element of a diagram, a row of a table or a part of a form, flat: its kind, its name, its properties as they stand
 * in the file, and those of them in words that name something else or are written in a code.
 */
record ModelElement(String kind, String name, Map<String, String> properties, Map<String, String> words) {

    /** In which order the parts stand that have ids. */
    static final String ORDER = "次序";

    private static final Set<String> SAID_ELSEWHERE = Set.of("incoming", "outgoing", "extensionElements");
    /** Properties that name other elements. */
    private static final Set<String> REFERENCES = Set.of("sourceRef", "targetRef", "default", "messageRef", "errorRef",
            "escalationRef", "attachedToRef", "processRef", "dataObjectRef", "dataStoreRef", "categoryValueRef",
            "flowNodeRef");
    /** Fixed values that the schema adds to every element; another value is refused anyway. */
    private static final Set<String> FIXED = Set.of("implementation", "startQuantity", "completionQuantity",
            "isForCompensation", "parallelMultiple", "instantiate", "eventGatewayType", "isClosed", "processType",
            "typeLanguage", "expressionLanguage", "camunda:formRefBinding", "xsi:type");
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("name", "名称"),
            Map.entry("camunda:formRef", "表单"), Map.entry("sourceRef", "起点"), Map.entry("targetRef", "终点"),
            Map.entry("conditionExpression", "条件"), Map.entry("default", "默认分支"),
            Map.entry("documentation", "说明"), Map.entry("description", "说明"), Map.entry("messageRef", "消息"),
            Map.entry("camunda:expression", "动作"), Map.entry("camunda:historyTimeToLive", "历史保留期限"),
            Map.entry("camunda:asyncBefore", "之前另起事务"), Map.entry("hitPolicy", "命中策略"),
            Map.entry("aggregation", "汇总"), Map.entry("typeRef", "类型"), Map.entry("text", "内容"),
            Map.entry("timeDuration", "等待多久"), Map.entry("timeDate", "等到何时"), Map.entry("timeCycle", "每隔多久"),
            Map.entry("multiInstanceLoopCharacteristics.camunda:collection", "按哪些单位重复"),
            Map.entry("multiInstanceLoopCharacteristics.loopCardinality", "重复次数"),
            Map.entry("multiInstanceLoopCharacteristics.isSequential", "依次办理"),
            Map.entry("multiInstanceLoopCharacteristics.camunda:elementVariable", "重复变量"), Map.entry("label", "标题"),
            Map.entry("key", "字段名"),
            Map.entry("type", "组件"), Map.entry("validate.required", "必填"), Map.entry("validate.pattern", "格式"),
            Map.entry("properties.maxCodePoints", "最多字数"),
            Map.entry("validate.maxLength", "最多字数（Maximum length）"), Map.entry("validate.minLength", "最少字数"),
            Map.entry("validate.validationType", "格式类别"), Map.entry("validate.patternErrorMessage", "格式不对时的提示"),
            Map.entry("attachedToRef", "附着于"), Map.entry("errorRef", "错误"), Map.entry("escalationRef", "升级"),
            Map.entry("processRef", "流程"), Map.entry("dataObjectRef", "数据对象"), Map.entry("categoryValueRef", "分组名称"),
            Map.entry("flowNodeRef", "包含"), Map.entry("value", "名称"), Map.entry("isExecutable", "可执行"),
            Map.entry("cancelActivity", "中断环节"), Map.entry("isInterrupting", "中断流程"),
            Map.entry("triggeredByEvent", "由事件触发"), Map.entry("camunda:decisionRef", "决策表"),
            Map.entry("messageEventDefinition.messageRef", "消息"), Map.entry("errorEventDefinition.errorRef", "错误"),
            Map.entry("values", "选项"));
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("userTask", "环节"),
            Map.entry("serviceTask", "自动环节"), Map.entry("receiveTask", "等待"), Map.entry("sequenceFlow", "连线"),
            Map.entry("exclusiveGateway", "网关"), Map.entry("parallelGateway", "并行网关"),
            Map.entry("startEvent", "开始"), Map.entry("endEvent", "结束"), Map.entry("boundaryEvent", "边界事件"),
            Map.entry("subProcess", "子流程"), Map.entry("process", "流程"), Map.entry("message", "消息"),
            Map.entry("error", "错误"), Map.entry("rule", "分派行"), Map.entry("decision", "决策"),
            Map.entry("input", "条件列"), Map.entry("output", "结果列"), Map.entry("part", "表单项"),
            Map.entry("form", "表单"), Map.entry("textAnnotation", "注释"), Map.entry("decisionTable", "决策表"),
            Map.entry("inputExpression", "条件列的取值"), Map.entry("timerEventDefinition", "定时"));

    /** In words: a property whose name is not known stays as it is. */
    static String word(String property) {
        return WORDS.getOrDefault(property, property);
    }

    String called() {
        if (kind.equals("sequenceFlow") && name.isBlank()) {
            return "从" + shown("sourceRef") + "到" + shown("targetRef") + "的连线";
        }
        return KINDS.getOrDefault(kind, ElementWords.kind(kind)) + (name.isBlank() ? "" : "“" + name.strip() + "”");
    }

    String property(String property) {
        return properties.getOrDefault(property, "");
    }

    /** In words where there are any. */
    String shown(String property) {
        return words.getOrDefault(property, property(property));
    }

    /** All properties in one line; what a row's 谁办 says already is not said again. */
    String said() {
        var line = new StringBuilder();
        properties.forEach((property, value) -> {
            var shown = shown(property);
            if (!value.isBlank() && !value.equals("Unspecified")
                    && !(kind.equals("rule") && line.indexOf(shown) >= 0)) {
                line.append(line.isEmpty() ? "" : "；").append(word(property)).append("：").append(shown);
            }
        });
        return line.toString();
    }

    static Map<String, ModelElement> ofDiagram(EngineLockNode root) {
        var found = new LinkedHashMap<String, ModelElement>();
        root.children().stream().filter(child -> !child.name().startsWith("di:"))
                .forEach(child -> collect(child, root, found));
        return found;
    }

    private static void collect(EngineLockNode node, EngineLockNode root, Map<String, ModelElement> found) {
        if (!node.attribute("id").isEmpty()) {
            var properties = properties(node);
            found.put(node.attribute("id"), new ModelElement(node.name(), node.attribute("name"), properties,
                    words(properties, root)));
        }
        node.children().forEach(child -> collect(child, root, found));
    }

    private static Map<String, String> words(Map<String, String> properties, EngineLockNode root) {
        var words = new HashMap<String, String>();
        properties.forEach((property, value) -> {
            if (REFERENCES.contains(property.substring(property.lastIndexOf('.') + 1)) && !value.isBlank()) {
                words.put(property, Stream.of(value.split("；")).map(id -> ElementWords.called(id, root))
                        .collect(Collectors.joining("、")));
            }
            if (property.equals("camunda:historyTimeToLive")) {
                words.put(property, value.replaceFirst("^P?(\\d+)D?$", "$1 天"));
            }
        });
        return words;
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
                .forEach(child -> said(child.name(), child, properties));
        return properties;
    }

    /** All that a part without an id says: its text, its attributes, and what is in it. */
    private static void said(String as, EngineLockNode node, Map<String, String> properties) {
        if (!node.text().isBlank() || node.attributes().isEmpty() && node.children().isEmpty()) {
            properties.merge(as, node.text().strip(), (a, b) -> a + "；" + b);
        }
        node.attributes().forEach((name, value) -> {
            if (!name.startsWith("drawn:") && !FIXED.contains(name)) {
                properties.merge(as + "." + name, value, (a, b) -> a + "；" + b);
            }
        });
        node.children().forEach(child -> said(as + "." + child.name(), child, properties));
    }

    /** A row of a decision table is one element: what stands under each column. */
    static Map<String, ModelElement> ofTable(EngineLockNode root, RoutingWords routing) {
        var found = new LinkedHashMap<String, ModelElement>();
        root.children().stream().filter(child -> !child.name().startsWith("di:"))
                .forEach(child -> collectTable(child, routing, found));
        return found;
    }

    private static void collectTable(EngineLockNode node, RoutingWords routing, Map<String, ModelElement> found) {
        if (node.name().equals("rule")) {
            return;
        }
        if (!node.attribute("id").isEmpty()) {
            var properties = properties(node);
            found.put(node.attribute("id"), new ModelElement(node.name(), label(node), properties,
                    words(properties, node)));
        }
        if (node.name().equals("decisionTable")) {
            rows(node, routing, found);
            Optional.ofNullable(found.get(node.attribute("id"))).ifPresent(table -> table.properties.put(ORDER,
                    node.children("rule").stream().map(row -> row.attribute("id")).collect(Collectors.joining("、"))));
        }
        node.children().forEach(child -> collectTable(child, routing, found));
    }

    /** What stands at the head of a column. */
    static String label(EngineLockNode node) {
        return node.attribute("label").isBlank() ? node.attribute("name") : node.attribute("label");
    }

    private static void rows(EngineLockNode table, RoutingWords routing, Map<String, ModelElement> found) {
        var sheet = RoutingSheet.of(table);
        var names = Stream.concat(sheet.inputs().stream(), sheet.outputs().stream()).toList();
        var columns = Stream.of("input", "output").flatMap(kind -> table.children(kind).stream())
                .map(ModelElement::label).toList();
        for (var row : table.children("rule")) {
            var cells = Stream.of("inputEntry", "outputEntry").flatMap(kind -> row.children(kind).stream()).toList();
            var properties = new LinkedHashMap<String, String>();
            var words = new HashMap<String, String>();
            var of = new HashMap<String, String>();
            for (var i = 0; i < cells.size(); i++) {
                var column = i < columns.size() && !properties.containsKey(columns.get(i)) ? columns.get(i)
                        : "第" + (i + 1) + "列";
                properties.put(column, text(cells.get(i)));
                var heading = i < names.size() ? names.get(i) : "";
                words.put(column, routing.cell(heading, text(cells.get(i))));
                of.put(heading, column);
                cells.get(i).attributes().forEach((name, value) -> {
                    if (!name.equals("id")) {
                        properties.put(column + "." + name, value);
                    }
                });
            }
            Stream.of("description", "annotationEntry").flatMap(kind -> row.children(kind).stream())
                    .forEach(note -> properties.merge(note.name(), text(note), (a, b) -> a + "；" + b));
            if (of.containsKey("whose")) {
                words.merge(of.get("whose"), routing.who("", words.getOrDefault(of.get("function"), ""),
                        words.getOrDefault(of.get("post"), "")), String::concat);
            }
            found.put(row.attribute("id"), new ModelElement("rule", properties.getOrDefault("description",
                    words.getOrDefault(of.get("step"), "")), properties, words));
        }
    }

    private static String text(EngineLockNode node) {
        return node.all().map(EngineLockNode::text).filter(text -> !text.isBlank()).map(String::strip)
                .collect(Collectors.joining(" "));
    }

    static Map<String, ModelElement> ofForm(JsonNode form) {
        var found = new LinkedHashMap<String, ModelElement>();
        collect("form", form.path("id").asText(), "", form, found);
        return found;
    }

    private static void collect(String kind, String name, String id, JsonNode part,
                                Map<String, ModelElement> found) {
        var properties = new LinkedHashMap<String, String>();
        part.fields().forEachRemaining(property -> flatten(property.getKey(), property.getValue(), properties));
        var inner = new ArrayList<String>();
        part.path("components").forEach(one -> inner.add(key(one)));
        if (inner.size() > 1) {
            properties.put(ORDER, String.join("、", inner));
        }
        found.put(id, new ModelElement(kind, name, properties, Map.of()));
        part.path("components").forEach(one -> collect("part", one.path("label").asText(one.path("dateLabel").asText()),
                key(one), one, found));
    }

    private static String key(JsonNode part) {
        return part.path("id").asText(part.path("key").asText());
    }

    private static void flatten(String name, JsonNode value, Map<String, String> properties) {
        switch (name) {
            case "components", "id", "layout", "exporter" -> { }
            case "values" -> {
                var options = new ArrayList<String>();
                value.forEach(option -> options.add(option.path("label").asText() + "（"
                        + option.path("value").asText() + "）"));
                properties.put(name, String.join("、", options));
            }
            default -> {
                if (value.isObject()) {
                    value.fields().forEachRemaining(inner -> flatten(name + "." + inner.getKey(), inner.getValue(),
                            properties));
                } else {
                    properties.put(name, value.isValueNode() ? value.asText() : value.toString());
                }
            }
        }
    }
}
