package huozhong.plan;

import java.util.List;
import java.util.stream.Collectors;

/** 填表说明 as annex 1 of the document has them, for plans that don't say their own. */
final class FormNotes {

    private static final String[] COUNTS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private FormNotes() {
    }

    static List<String> ofTheDocument(List<Category> categories) {
        var names = categories.stream().map(Category::name).collect(Collectors.joining("、"));
        return List.of("所在“火种”队伍类别从" + names + count(categories.size()) + "类中选择；", "所在工作单位意见一栏中，无工作单位的可征求住所地街道或社区意见；",
                "推荐单位意见一栏中，推荐单位为各部门，各区、县（市）委宣传部或文明办。");
    }

    private static String count(int number) {
        return number < COUNTS.length ? COUNTS[number] : String.valueOf(number);
    }
}
