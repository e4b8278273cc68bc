package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.roster;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.nomination.field.Field;

/** Nobody is of a category that the sheet doesn't say. */
class RosterGroupsTests {

    private static final String[] FIRST = {"一、文艺文化类"};

    @ParameterizedTest
    @CsvSource({"二、科普类,科普知识", "二、科普知识类（20人）,科普知识", "三、卫生 健康（1人）,卫生健康", "（四）移风易俗,移风易俗", "五 、“火种”理论宣讲队伍,理论宣讲",
            "2.科普,科普知识", "第二类：科普知识,科普知识", "科普知识类人员汇总表,科普知识", "二、科普知识类 共十二人,科普知识", "⼆、科普知识,科普知识",
            "【卫生健康】,卫生健康", "文化类,文艺文化"})
    void understandsAHeadingAsItDoesACell(String heading, String category) {
        assertThat(categories(FIRST, someone(1), new String[] {heading}, someone(2)))
                .containsExactly("文艺文化", category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"五、其他", "其他", "二、法律服务类", "二、非科普知识类", "科普知识以外的", "二、宣传", "（二）", "以上人员均已征得本人同意",
            "备注：以上人员均已征得本人同意，科普知识类另报", "小计：12人", "填表人：孙某", "二、科普知识和理论宣讲", "科普、健康类", "二、理论宣讲文艺文化"})
    void endsAGroupAtARowThatIsNoPerson(String heading) {
        assertThat(categories(FIRST, someone(1), new String[] {heading}, someone(2))).containsExactly("文艺文化", "");
        assertThat(categories(FIRST, someone(1), new String[] {"", heading}, someone(2)))
                .endsWith("").contains("文艺文化");
    }

    @Test
    void endsAGroupAtAHeadingThatFillsSeveralCells() {
        assertThat(categories(FIRST, someone(1), new String[] {"二", "其他类"}, someone(2))).containsExactly("文艺文化", "");
        assertThat(categories(FIRST, someone(1), new String[] {"二", "科普类"}, someone(2)))
                .containsExactly("文艺文化", "科普知识");
        assertThat(categories(FIRST, someone(1), new String[] {"二、其他", "", "", "", "", "", "", "", "共2人"}, someone(2)))
                .containsExactly("文艺文化", "");
        var everywhere = new String[9];
        Arrays.fill(everywhere, "五、其他");
        assertThat(categories(FIRST, someone(1), everywhere, someone(2))).containsExactly("文艺文化", "");
        assertThat(categories(FIRST, someone(1), new String[] {"", "二、其他类", "", "", "", "", "牵头单位：康平县科协"}, someone(2)))
                .startsWith("文艺文化").endsWith("");
    }

    @Test
    void namesTheRowThatEndedAGroup() {
        assertThat(read(FIRST, someone(1), new String[] {"五、其他"}, someone(2)).remarks()).singleElement().asString()
                .startsWith("第6行“五、其他”不是人员，也不是本计划的类别");
        assertThat(read(FIRST, new String[] {"二、科普知识和理论宣讲"}, someone(2)).remarks()).singleElement().asString()
                .startsWith("第5行“二、科普知识和理论宣讲”写了不止一个类别");
        assertThat(read(FIRST, someone(1), new String[] {"备注：科普知识类另报"}, someone(2)).remarks()).singleElement()
                .asString().startsWith("第6行“备注：科普知识类另报”之后").contains("不再按“文艺文化”录入");
        assertThat(read(FIRST, someone(1), new String[] {"合计", "1人"}).remarks()).isEmpty();
    }

    @Test
    void goesOnWithAGroupWhereNothingSaysOtherwise() {
        var withoutMore = new String[] {"3", "王芳"};

        assertThat(categories(FIRST, someone(1), new String[9], new String[] {"2"}, Workbooks.HEADER, withoutMore,
                new String[] {"新时代文明实践“火种”计划人员信息汇总表"}, new String[] {"填报单位：和平区委宣传部"}, someone(2)))
                .containsExactly("文艺文化", "文艺文化", "文艺文化");
    }

    @Test
    void takesNoGroupFromTheCategoryOfAnEmptyRow() {
        var empty = new String[] {"3", "", "", "", "", "", "", "", "科普知识"};

        assertThat(categories(person(1), empty, someone(2))).containsExactly("科普知识", "");
        assertThat(categories(FIRST, someone(1), empty, someone(2))).containsExactly("文艺文化", "文艺文化");
    }

    @Test
    void takesACellsOwnCategoryBeforeItsGroups() {
        assertThat(categories(FIRST, person(1))).containsExactly("科普知识");
    }

    @ParameterizedTest
    @ValueSource(strings = {"非科普知识", "科普知识、理论宣讲", "科普知识以外"})
    void asksForACategoryThatACellDoesNotSay(String cell) {
        assertThat(new Repairs(CATEGORIES).repaired(Field.CATEGORY, cell)).isEmpty();
    }

    private static String[] someone(int number) {
        var person = person(number);
        person[8] = "";
        return person;
    }

    private static List<String> categories(String[]... rows) {
        return read(rows).lines().stream().map(line -> line.value(Field.CATEGORY)).toList();
    }

    private static RosterSheet read(String[]... rows) {
        var filled = new ArrayList<String[]>();
        Arrays.stream(rows).map(row -> Arrays.stream(row).map(cell -> cell == null ? "" : cell).toArray(String[]::new))
                .forEach(filled::add);
        return RosterFile.read(roster(filled.toArray(String[][]::new)), CATEGORIES);
    }
}
