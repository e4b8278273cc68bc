package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.roster;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above and below the people of a roster. */
class RosterEdgesTests {

    @ParameterizedTest
    @ValueSource(strings = {"合 计,,,2", ",制表人：孙某,,,联系电话：,,,13900000001", ",领导签字：", "经办：张三", "2024.4.1", "二〇二四年四月一日",
            "康平县委宣传部（盖章）", ",,,,,,康平县委宣传部", "说明：1.请如实填写。", "2.推荐类别为五类之一。", "以下空白", ",——以下无正文——",
            "以上人员均经单位公示无异议。", ",男1人，女1人", ",主管领导,李某某", "总人数,2", "单位负责人签字：,,,年  月  日", "小计,1,,,,,,,",
            "制表,王某,,,审核,李某,,2024年4月,", ",联系人,王芳,,,,联系电话,13900000001", ",分管领导签字：王芳", "注,1.本表一式两份",
            "备注,,,,,,本表报县委宣传部", ",,,,,,联系人：王芳,13900000001", "审核意见：同意推荐", "负责人,王芳,女,,,,,13900000001"})
    void takesNobodyFromWhatFollowsTheLast(String below) {
        var sheet = read(person(1), person(2), below.split(",", -1));

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.remarks()).noneMatch(words -> words.contains("请逐一补填"));
    }

    @Test
    void tellsOfARowThatItLeavesOutWithoutKnowingWhatItIs() {
        assertThat(read(person(1), new String[] {"", "主持人", "李某某"}).remarks())
                .containsExactly("第5行不像人员（合计、签字或说明），没有录入");
    }

    @Test
    void leavesOutNobodyWhoseRowIsOnlyIncomplete() {
        var nameless = person(2);
        nameless[1] = "";
        var short1 = new String[] {"3", "王芳"};
        var short2 = new String[] {"", "李玉兰", "", "", "", "", "康平县文化馆"};
        var advised = person(4);
        advised[2] = "女士";
        advised[0] = "";

        assertThat(read(person(1), nameless, short1, short2, with(advised, "联系人")).lines()).hasSize(5);
        assertThat(read(short1, short2).lines()).hasSize(2);
    }

    private static String[] with(String[] row, String more) {
        return Stream.concat(Arrays.stream(row), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示范", "参考", "如", "例1", "e.g."})
    void passesOverAnExampleByItsNumber(String number) {
        var example = person(1);
        example[0] = number;

        assertThat(read(example, person(2)).lines()).extracting(RosterLine::row).containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例", "样例1", "填写示例", "张三（示例）"})
    void passesOverAnExampleByItsName(String name) {
        var example = person(1);
        example[1] = name;

        assertThat(read(example, person(2)).remarks()).containsExactly("第4行是填写示例，不录入");
    }

    private static RosterSheet read(String[]... rows) {
        return RosterFile.read(roster(rows), CATEGORIES);
    }
}
