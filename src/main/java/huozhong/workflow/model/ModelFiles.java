package huozhong.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files as they come from somebody's desk: by which name a set keeps them, and which are none of ours. */
public final class ModelFiles {

    static final String NAME = "[A-Za-z][A-Za-z0-9]{0,59}\\.(bpmn|dmn|form)";
    private static final String WAY = "请在 Camunda Modeler 中打开或新建“Camunda 7”的图，保存为 .bpmn、.dmn 或 .form 再上传";
    private static final List<Signature> SIGNATURES = List.of(new Signature("PNG 图片", "\u0089PNG"),
            new Signature("JPEG 图片", "\u00ff\u00d8\u00ff"), new Signature("GIF 图片", "GIF8"),
            new Signature("PDF 文件", "%PDF"),
            new Signature("旧版 Office 文件", "\u00d0\u00cf\u0011\u00e0"), new Signature("RAR 压缩包", "Rar!"),
            new Signature("7-Zip 压缩包", "7z\u00bc\u00af"));

    private ModelFiles() {
    }

    /**
     * A file that has another name than a set can keep, such as 人选推荐（修改稿）.bpmn or Nomination (1).bpmn, is kept by
     * the id of what is in it; one without a usable id keeps its name, and the check tells.
     */
    public static String kept(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        if (name.matches(NAME) || dot < 0) {
            return name;
        }
        var kept = FileHead.of(content).id() + name.substring(dot);
        return kept.matches(NAME) ? kept : name;
    }

    /** Why a file is none of ours, in one sentence with the way out; nothing where it may be one. */
    static Optional<String> stranger(String name, byte[] content) {
        var packed = packed(content);
        if (packed.isPresent()) {
            return Optional.of("这是" + packed.get() + "，不是流程图、决策表或表单：" + WAY);
        }
        var head = FileHead.of(content);
        return switch (head.is()) {
            case CAMUNDA_8 -> Optional.of("这是为 Camunda 8 画的，本系统用 Camunda 7：请在 Camunda Modeler 中新建“Camunda 7”的图，把内容复制过去，"
                    + "保存后再上传");
            case OLD_TABLE -> Optional.of("这是 DMN 1.3 以外版本的决策表：请用 Camunda Modeler（5.0 以上）打开，会自动转为 1.3，保存后再上传");
            case DIAGRAM -> wrongEnding(name, ".bpmn", "流程图");
            case TABLE -> wrongEnding(name, ".dmn", "决策表");
            case FORM -> wrongEnding(name, ".form", "表单");
            case OTHER -> name.matches("(?s).*\\.(bpmn|dmn|form)") ? Optional.empty()
                    : Optional.of("这不是流程图、决策表或表单：" + WAY);
        };
    }

    private static Optional<String> wrongEnding(String name, String ending, String what) {
        if (!name.endsWith(ending)) {
            return Optional.of("内容是" + what + "，文件名应以 " + ending + " 结尾：请改名后再上传");
        }
        return name.matches(NAME) ? Optional.empty() : Optional.of("文件名与内容中的 id 对不上：" + what
                + "的 id 应以字母开头，只含字母、数字（如 Nomination），请在 Camunda Modeler 属性面板的 ID 中写明");
    }

    private static Optional<String> packed(byte[] content) {
        var start = latin(content, 8);
        if (start.startsWith("PK\u0003\u0004")) {
            var whole = latin(content, content.length);
            return Optional.of(whole.contains("word/") ? "Word 文档（.docx）" : whole.contains("xl/") ? "Excel 工作簿（.xlsx）"
                    : whole.contains("ppt/") ? "演示文稿（.pptx）" : "压缩包");
        }
        return SIGNATURES.stream().filter(one -> start.startsWith(one.bytes)).map(Signature::what).findFirst();
    }

    private static String latin(byte[] content, int most) {
        return new String(content, 0, Math.min(most, content.length), StandardCharsets.ISO_8859_1);
    }

    private record Signature(String what, String bytes) {
    }
}
