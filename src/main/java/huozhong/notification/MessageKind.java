package huozhong.notification;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import huozhong.access.Grant;

/** What a message is about; everybody chooses by these what else than the portal tells him. */
public enum MessageKind {

    OBLIGATION_URGED("催报", "请报送“{what}”"),
    REMINDED("报送提醒", "“{what}”应于{due}前报送"),
    STILL_OWED("逾期未报", "“{what}”应于{due}前报送，仍有{amount}个单位未报"),
    TASK_URGED("催办", "请办理“{what}”"),
    RETURNED("退回修改", "有事项退回修改：{what}"),
    DATE_MOVED("日期调整", "“{what}”的日期已调整，现为{due}"),
    EXTENSION_GRANTED("同意延期", "“{what}”已同意延至{due}报送"),
    EXTENSION_REFUSED("不同意延期", "“{what}”的延期申请未获同意"),
    BULLETIN_ISSUED("通报", "印发了关于“{what}”的通报"),
    ACCEPTED("审定", "已审定：{what}"),
    TASKS_DUE("待办临期", "{amount}项“{what}”应于{due}前办理"),
    IMPORTED("导入完成", "批量录入已完成，写入{amount}人"),
    FLOW_FAILED("自动处理失败", "有事项系统未能自动处理，需要人工查看：{what}", Grant.FLOW_ADMINISTRATOR),
    DRAFT_WAITS("流程待发布", "有流程草稿等待另一位流程管理员发布：{what}", Grant.FLOW_ADMINISTRATOR),
    LETTERS_FAILED("通知未送达", "有{what}通知多次重试仍未送达，请检查配置", Grant.SYSTEM_ADMINISTRATOR);

    private final String words;
    private final String sentence;
    private final @Nullable Grant grant;

    MessageKind(String words, String sentence) {
        this(words, sentence, null);
    }

    MessageKind(String words, String sentence, @Nullable Grant grant) {
        this.words = words;
        this.sentence = sentence;
        this.grant = grant;
    }

    public String words() {
        return words;
    }

    /** With holes {what}, {due} and {amount}; what is said outside of the portal has no more than these. */
    String sentence() {
        return sentence;
    }

    /** Whose it is alone. */
    Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }
}
