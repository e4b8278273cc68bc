package huozhong.workflow.lock;

import java.util.Map;

/** What an element carries, in the words of Camunda Modeler's properties panel, and where else it is said here. */
final class PanelWords {

    private static final String BY_TABLE = "谁办写在任务分派表（Routing.dmn）里，请清空";
    private static final String BY_PLAN = "办理期限由方案的时间节点决定，请清空";
    private static final String BY_STEPS = "系统做什么写在 Expression 里，只能用已有的动作，请改写";
    private static final String OF_FORM = "表单请选 Camunda Forms，填表单 id，绑定选 deployment";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("assignee", "Assignee（办理人）不允许用：" + BY_TABLE),
            Map.entry("candidateUsers", "Candidate users（候选人）不允许用：" + BY_TABLE),
            Map.entry("candidateGroups", "Candidate groups（候选组）不允许用：" + BY_TABLE),
            Map.entry("potentialOwner", "办理人不允许用：" + BY_TABLE), Map.entry("humanPerformer", "办理人不允许用：" + BY_TABLE),
            Map.entry("dueDate", "Due date（到期日）不允许用：" + BY_PLAN),
            Map.entry("followUpDate", "Follow up date（跟进日）不允许用：" + BY_PLAN),
            Map.entry("priority", "Priority（优先级）不允许用，请清空"), Map.entry("jobPriority", "Priority（优先级）不允许用，请清空"),
            Map.entry("taskPriority", "Priority（优先级）不允许用，请清空"),
            Map.entry("formKey", "Form key 不允许用：" + OF_FORM),
            Map.entry("formData", "Generated task forms 不允许用：" + OF_FORM),
            Map.entry("formRef", "表单 id 不允许这样写：" + OF_FORM), Map.entry("formRefBinding", "表单的绑定不允许这样写：" + OF_FORM),
            Map.entry("class", "Java class 不允许用：" + BY_STEPS),
            Map.entry("delegateExpression", "Delegate expression 不允许用：" + BY_STEPS),
            Map.entry("expression", "Expression 不允许这样写：" + BY_STEPS),
            Map.entry("type", "External（外部任务）不允许用：" + BY_STEPS), Map.entry("topic", "Topic（外部任务）不允许用：" + BY_STEPS),
            Map.entry("connector", "Connector 不允许用：" + BY_STEPS),
            Map.entry("resultVariable", "Result variable 不允许这样写"),
            Map.entry("executionListener", "执行监听器（Execution listeners）不允许用，请删去"),
            Map.entry("taskListener", "任务监听器（Task listeners）不允许用，请删去"),
            Map.entry("inputOutput", "输入输出（Inputs、Outputs）不允许用，请删去"),
            Map.entry("properties", "扩展属性（Extension properties）不允许用，请删去"),
            Map.entry("field", "注入字段（Field injections）不允许用，请删去"),
            Map.entry("failedJobRetryTimeCycle", "Retry time cycle（重试）不允许用，请清空"),
            Map.entry("historyTimeToLive", "历史保留期限不允许这样写，应为天数，如 P180D：在属性面板 History cleanup 的 Time to live 中填写"),
            Map.entry("conditionExpression", "条件不允许这样写：只能比较办理结果，如 ${decision == 'AGREE'}"),
            Map.entry("candidateStarterUsers", "Candidate starter（可启动的人）不允许用，请清空"),
            Map.entry("candidateStarterGroups", "Candidate starter（可启动的人）不允许用，请清空"),
            Map.entry("standardLoopCharacteristics", "循环（Loop）不允许用，请改用并行或串行多实例"),
            Map.entry("text", "内容不允许这样写"), Map.entry("ioSpecification", "输入输出说明不允许用，请删去"));

    private PanelWords() {
    }

    /** Of a part or attribute by its name in the file; what isn't known keeps it. */
    static String of(String name, String value) {
        var bare = name.replaceFirst("^(\\{.*}|\\w+:)", "");
        var known = WORDS.get(bare);
        var written = shown(value);
        if (known == null) {
            return "“" + bare + "”不允许用" + (written.isEmpty() ? "" : "，或不允许写" + written);
        }
        return known + (written.isEmpty() ? "" : "（现写的是" + written + "）");
    }

    private static String shown(String text) {
        var line = text.strip();
        return line.isEmpty() ? "" : "“" + (line.length() <= 80 ? line : line.substring(0, 80) + "…") + "”";
    }
}
