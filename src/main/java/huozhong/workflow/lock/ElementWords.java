package huozhong.workflow.lock;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Elements of a diagram in the words of Camunda Modeler's own menu, with the label that stands on them. */
public final class ElementWords {

    private static final Map<String, String> TASKS = Map.ofEntries(Map.entry("task", "任务"),
            Map.entry("userTask", "用户任务"), Map.entry("serviceTask", "服务任务"), Map.entry("scriptTask", "脚本任务"),
            Map.entry("sendTask", "发送任务"), Map.entry("receiveTask", "接收任务"), Map.entry("manualTask", "手工任务"),
            Map.entry("businessRuleTask", "业务规则任务"), Map.entry("callActivity", "调用活动"),
            Map.entry("subProcess", "子流程"), Map.entry("transaction", "事务子流程"),
            Map.entry("adHocSubProcess", "自由子流程"));
    private static final Map<String, String> GATEWAYS = Map.of("exclusiveGateway", "排他网关", "parallelGateway",
            "并行网关", "inclusiveGateway", "包容网关", "complexGateway", "复杂网关", "eventBasedGateway", "事件网关");
    private static final Map<String, String> EVENTS = Map.of("startEvent", "开始事件", "endEvent", "结束事件",
            "intermediateCatchEvent", "中间捕获事件", "intermediateThrowEvent", "中间抛出事件", "boundaryEvent", "边界事件");
    private static final Map<String, String> DEFINITIONS = Map.of("messageEventDefinition", "消息",
            "timerEventDefinition", "定时", "errorEventDefinition", "错误", "escalationEventDefinition", "升级",
            "signalEventDefinition", "信号", "conditionalEventDefinition", "条件", "compensateEventDefinition", "补偿",
            "cancelEventDefinition", "取消", "linkEventDefinition", "链接", "terminateEventDefinition", "终止");
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("sequenceFlow", "连线"),
            Map.entry("process", "流程"), Map.entry("collaboration", "协作图"), Map.entry("participant", "池"),
            Map.entry("messageFlow", "消息流"), Map.entry("laneSet", "泳道组"), Map.entry("childLaneSet", "泳道组"),
            Map.entry("lane", "泳道"), Map.entry("group", "分组框"), Map.entry("category", "分组名称"),
            Map.entry("categoryValue", "分组名称"), Map.entry("dataObject", "数据对象"),
            Map.entry("dataObjectReference", "数据对象"), Map.entry("dataStoreReference", "数据存储"),
            Map.entry("dataStore", "数据存储"), Map.entry("dataInputAssociation", "数据连线"),
            Map.entry("dataOutputAssociation", "数据连线"), Map.entry("textAnnotation", "文字注释"),
            Map.entry("association", "注释连线"), Map.entry("message", "消息"), Map.entry("error", "错误"),
            Map.entry("escalation", "升级"), Map.entry("signal", "信号"), Map.entry("definitions", "文件"),
            Map.entry("decision", "决策"), Map.entry("decisionTable", "决策表"), Map.entry("input", "条件列"),
            Map.entry("output", "结果列"), Map.entry("rule", "行"));

    private ElementWords() {
    }

    /** 信号边界事件; nothing for what stands in no menu. */
    public static Optional<String> kind(EngineLockNode node) {
        var event = EVENTS.get(node.name());
        if (event != null) {
            return Optional.of(node.children().stream().map(child -> DEFINITIONS.get(child.name()))
                    .filter(word -> word != null).findFirst().orElse("") + event);
        }
        if (node.name().equals("subProcess") && node.attribute("triggeredByEvent").equals("true")) {
            return Optional.of("事件子流程");
        }
        return Optional.of(kind(node.name())).filter(word -> !word.equals(node.name()) && !isDefinition(node.name()));
    }

    /** By its name in the file alone, which it keeps when it stands in no menu. */
    public static String kind(String element) {
        return TASKS.getOrDefault(element, GATEWAYS.getOrDefault(element, EVENTS.getOrDefault(element,
                DEFINITIONS.getOrDefault(element, OTHERS.getOrDefault(element, element)))));
    }

    /** 信号边界事件“超时”; the id where there is no label. */
    public static String called(EngineLockNode node) {
        var words = Stream.of("name", "label", "value", "id").map(node::attribute).filter(word -> !word.isBlank())
                .findFirst().orElse("").strip();
        return kind(node).orElse("") + (words.isEmpty() ? "" : "“" + words + "”");
    }

    /** A line without a label is told by its ends. */
    public static String called(EngineLockNode node, EngineLockNode root) {
        if (!node.name().equals("sequenceFlow") || !node.attribute("name").isBlank()) {
            return called(node);
        }
        return "从" + called(node.attribute("sourceRef"), root) + "到" + called(node.attribute("targetRef"), root)
                + "的连线";
    }

    /** The element of this id; the id itself where there is none. */
    public static String called(String id, EngineLockNode root) {
        return root.all().filter(node -> node.attribute("id").equals(id)).findFirst().map(ElementWords::called)
                .orElse("“" + id + "”");
    }

    /** What to draw instead of an element that can't be used; "" where nothing stands for it. */
    static String instead(EngineLockNode node) {
        return switch (node.name()) {
            case "inclusiveGateway", "complexGateway" -> "，请改用排他网关或并行网关";
            case "intermediateThrowEvent", "sendTask" -> "，要系统做什么请改用服务任务";
            case "startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent" -> "，请改用消息、定时、错误或升级事件";
            default -> TASKS.containsKey(node.name()) ? "，请改用用户任务、服务任务、接收任务或业务规则任务" : "，请删去";
        };
    }

    static boolean isDefinition(String element) {
        return element.endsWith("EventDefinition");
    }
}
