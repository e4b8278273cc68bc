package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static huozhong.roster.Workbooks.fill;
import static huozhong.roster.Workbooks.person;
import static huozhong.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.nomination.field.Field;

/** The header of 汇总表, however a county has drawn it. */
class RosterHeadersTests {

    @ParameterizedTest
    @ValueSource(strings = {"序号,姓名▼,性别▽,出生年月↓,民族●,政治面貌◆,工作单位及职务※,联系手机★,推荐类别☆",
            "NO.,*姓名,【性别】,出生年月：,民族①,政治面貌（必填）,工作单位、职务,联系电话（手机）,推荐类别*",
            "一、序号,二、姓名,三、性别,四、出生年月,五、民族,六、政治面貌,七、工作单位及职务,八、联系手机,九、推荐类别",
            "（1）序号,(2)姓名,3)性别,4、出生年月,⑤民族,6政治面貌,7．工作单位及职务,8 联系手机,9. 推荐类别",
            "序号,姓名{必填},性别「」,出生年月〔格式〕,民族《》,政治面貌『必填』,工作单位及职务（含职称,联系手机）,推荐类别<五选一>",
            "编号,人员姓名,性别,出生时间,民族,政治面貌,所在单位及职务,联系手机号码,申报类别"})
    void findsAColumnThroughWhatStandsAroundItsName(String header) {
        assertThat(read(header.split(","), person(1)).lines()).singleElement()
                .satisfies(line -> assertThat(line.values()).hasSize(8));
    }

    @Test
    void readsAHeaderOfThreeRows() {
        var sheet = read(new String[] {"序号", "基本信息", "", "", "", "", "", "联系方式", "", "推荐类别"},
                new String[] {"", "个人", "", "", "", "", "工作单位及职务", "联系手机", "办公电话"},
                new String[] {"", "姓名", "性别", "出生年月", "民族", "政治面貌"}, withOfficePhone());

        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.value(Field.MOBILE)).isEqualTo("13800000001");
            assertThat(line.value(Field.CATEGORY)).isEqualTo("科普知识");
            assertThat(line.number()).isEqualTo("1");
        });
    }

    @Test
    void takesNobodyFromTheRowThatDividesAColumnAndTellsOfThePostsItLeaves() {
        var person = person(1);
        var sheet = read(new String[] {"序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "", "联系手机", "推荐类别"},
                new String[] {"", "", "", "", "", "", "工作单位", "职务"}, new String[] {"1", person[1], person[2], person[3],
                        person[4], person[5], "沈阳市科技馆", "研究员", person[7], person[8]});

        assertThat(sheet.lines()).singleElement().extracting(line -> line.value(Field.EMPLOYER)).isEqualTo("沈阳市科技馆");
        assertThat(sheet.remarks()).singleElement().asString().startsWith("H2“职务”这一列没有读取");
    }

    private static String[] withOfficePhone() {
        var person = person(1);
        return new String[] {person[0], person[1], person[2], person[3], person[4], person[5], person[6], person[7],
                "024-87340000", person[8]};
    }

    private static RosterSheet read(String[]... rows) {
        return RosterFile.read(workbook(book -> {
            var sheet = book.createSheet();
            List.of(rows).forEach(row -> fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), row));
        }), CATEGORIES);
    }
}
