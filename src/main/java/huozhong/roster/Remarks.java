package huozhong.roster;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is said of rows that are no people, once each and never more than anybody reads. */
final class Remarks {

    private static final int MOST = 50;
    private static final int SHOWN = 30;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private @Nullable String ifSomebodyFollows;

    /** A heading that names no category or several; below the last person it is none. */
    void heading(int row, String text, int categories) {
        ifSomebodyFollows = null;
        headings.add("第" + row + "行“" + shown(text) + "”" + (categories > 1 ? "写了不止一个类别" : "不是人员，也不是本计划的类别")
                + "，其下没有填写推荐类别的人员请逐一补填");
    }

    /** Something that is no heading ended a group; worth a word if somebody without a category follows. */
    void ended(int row, String text, String category) {
        if (!category.isEmpty()) {
            ifSomebodyFollows = "第" + row + "行“" + shown(text) + "”之后没有填写推荐类别的人员，不再按“" + category + "”录入，请逐一补填";
        }
    }

    void withoutCategory() {
        if (ifSomebodyFollows != null) {
            add(ifSomebodyFollows);
            ifSomebodyFollows = null;
        }
    }

    void somebody() {
        headings.forEach(this::add);
        headings.clear();
    }

    void group() {
        ifSomebodyFollows = null;
    }

    void example(int row) {
        add("第" + row + "行是填写示例，不录入");
    }

    /** A column of posts, which belong to the employer's. */
    void post(String cell, String name) {
        add(cell + "“" + name + "”这一列没有读取，职务请写在“工作单位及职务”一栏，可在表中合并后重新上传，也可在下面补填");
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    private void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
