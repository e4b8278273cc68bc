package huozhong.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/**
 * A routing table goes live only when every question that a case can ask is answered in words that the system knows.
 */
@ApplicationTest
class RoutingRulesTests {

    private static final String EMPTY_CELL = "<inputEntry id=\"Rule_5_Input_2\">\n          <text></text>";

    @Autowired
    private ModelCheck check;
    @Autowired
    private ModelDeployment deployment;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Organization organization;

    private Drafts drafts;

    @BeforeEach
    void shippedInACityWithUnits() {
        drafts = new Drafts(deployment.shipped());
        if (organization.unitByCode("RR-WJJ").isEmpty()) {
            var region = staffing.openRegion("RR", "卫县", Level.COUNTY, null);
            staffing.openUnit("RR-WJJ", "卫县卫生健康局", "HEALTH", region, null);
        }
    }

    private List<String> problems(ModelSet set) {
        return check.problems(set).stream().map(ModelProblem::sentence).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "GiveEmployerOpinion" | “GiveEmployerOpinion” | 第1行“环节”一列 | 中文引号 | "GiveEmployerOpinion"
            "GiveEmployerOpinion" | GiveEmployerOpinion | 第1行“环节”一列 | 没有加引号 | "GiveEmployerOpinion"
            "GiveEmployerOpinion" | "GiveEmployerOpinion"，"GiveX" | 第1行“环节”一列 | 英文逗号 | "GiveEmployerOpinion"
            "GiveEmployerOpinion" | "giveEmployerOpinion" | 第1行“环节”一列 | 没有这个词 | "GiveEmployerOpinion"
            "COUNTY" | "county" | 第2行“级”一列 | 没有这个词 | "COUNTY"
            "COUNTY" | "县" | 第2行“级”一列 | 没有这个词 | "COUNTY"
            "EMPLOYER" | "EMPLOYEE" | 第1行“谁办”一列 | 没有这个词 | "EMPLOYER"
            "EMPLOYER" | EMPLOYER | 第1行“谁办”一列 | 没有加引号 | "EMPLOYER"
            "LEADER" | "leader" | 第1行“岗位”一列 | 没有这个词 | "LEADER"
            "LEADER" | 「LEADER」 | 第1行“岗位”一列 | 中文引号 | "LEADER"
            "PUBLICITY" | "PUBLICTY" | 第2行“职能”一列 | 没有这个词 | "PUBLICITY"
            """)
    void saysTheCellWhatStandsThereAndWhatToType(String from, String to, String cell, String slip, String type) {
        assertThat(problems(drafts.with("Routing.dmn", from, to))).anySatisfy(one -> assertThat(one)
                .contains(cell).contains(to).contains(slip).contains(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text>step</text> | <text>环节</text> | 缺少条件列 step
            <text>step</text> | <text>環節</text> | 系统不认识条件列 環節
            name="post" | name="岗位" | 缺少结果列 post
            name="whose" | name="who" | 系统不认识结果列 who
            hitPolicy="COLLECT" | hitPolicy="UNIQUE" | COLLECT
            hitPolicy="COLLECT" | hitPolicy="ANY" | COLLECT
            hitPolicy="COLLECT" | hitPolicy="COLLECT" aggregation="COUNT" | COLLECT
            """)
    void refusesOtherColumnsAndPolicies(String from, String to, String sentence) {
        assertThat(problems(drafts.with("Routing.dmn", from, to))).anyMatch(one -> one.contains(sentence));
    }

    @Test
    void refusesARowWithoutAnAnswer() {
        var empty = new StringBuilder("<rule id=\"Rule_Empty\">");
        for (var i = 1; i <= 7; i++) {
            empty.append("<%1$s id=\"Empty_%2$d\"><text></text></%1$s>".formatted(i <= 3 ? "inputEntry"
                    : "outputEntry", i));
        }

        assertThat(problems(drafts.with("Routing.dmn", "    </decisionTable>", empty + "</rule></decisionTable>")))
                .anyMatch(one -> one.contains("第35行“谁办”一列没有填")).anyMatch(one -> one.contains("第35行“岗位”一列没有填"));
    }

    @Test
    void refusesAUnitThatDoesNotExistAndTakesOneThatDoes() {
        var unit = "<outputEntry id=\"Rule_1_Output_3\">\n          <text></text>";

        assertThat(problems(drafts.with("Routing.dmn", unit, unit.replace("></", ">\"RR-NONE\"</"))))
                .anyMatch(one -> one.contains("第1行“指定单位代码”一列") && one.contains("没有这个代码的单位"));
        assertThat(problems(drafts.with("Routing.dmn", unit, unit.replace("></", ">\"RR-WJJ\"</")))).isEmpty();
    }

    /** Only found by running it: each cell by itself is a word, or FEEL. */
    @Test
    void runsTheTableWithEverythingThatACaseCanAsk() {
        assertThat(problems(drafts.with("Routing.dmn", "\"ASKED\"", "\"EMPLOYER\"")))
                .anyMatch(one -> one.contains("会同部门意见") && one.contains("没有“EMPLOYER”这样的单位"));
        assertThat(problems(drafts.with("Routing.dmn", "\"RECOMMENDER\"", "\"ASKED\"")))
                .anyMatch(one -> one.contains("遴选人选") && one.contains("没有“ASKED”这样的单位"));
        assertThat(problems(drafts.with("Routing.dmn", "\"REGION\"", "if 1 = 2 then \"REGION\" else null")))
                .anyMatch(one -> one.contains("的分派结果不完整"));
        assertThat(problems(drafts.with("Routing.dmn", EMPTY_CELL, EMPTY_CELL.replace("></", ">date(\"x\") &lt; 3</"))))
                .isNotEmpty();
        assertThat(problems(drafts.with("Routing.dmn", "<text>\"PUBLICITY\"</text>", "<text></text>")))
                .anyMatch(one -> one.contains("须写单位有的职能"));
    }

    @Test
    void tellsRowsThatAreNeverUsedAndCasesThatNoRowAnswers() {
        var unused = drafts.with("Routing.dmn", "\"CorrectNomination\"", "\"CorrectNomination\",\"CorrectAny\"",
                "\"SignSubmission\"", "\"SignAny\"");

        assertThat(check.remarks(unused)).extracting(ModelProblem::sentence)
                .anyMatch(one -> one.contains("第12行永远不会用到"))
                .anyMatch(one -> one.contains("环节“签收”（市级，报送名单）没有对应的行"))
                .noneMatch(one -> one.contains("第5行"));
    }

    @Test
    void takesOtherWaysOfSayingTheSame() {
        assertThat(problems(drafts.with("Routing.dmn", "<text>\"COUNTY\"</text>",
                "<text>not(\"CITY\", \"PROVINCE\")</text>",
                "<inputEntry id=\"Rule_1_Input_2\">\n          <text></text>",
                "<inputEntry id=\"Rule_1_Input_2\">\n          <text>-</text>"))).isEmpty();
    }
}
