package huozhong.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import huozhong.workflow.RoutedBy;

/** Whatever differs between two sets is in the list that the second person reads; nothing differs in silence. */
class ModelChangesTests {

    private final ModelChanges changes = new ModelChanges(RoutingWords.of(new RoutedBy(Set.of(),
            Map.of("EMPLOYED", "有工作单位的人选", "RESIDENT", "在街道、社区推荐的人选"),
            Map.of("EMPLOYER", "所在工作单位", "RECOMMENDER", "推荐或报送单位"))));
    private Drafts drafts;

    @BeforeEach
    void ours() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var folder : List.of("bpmn", "forms")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                for (var file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        drafts = new Drafts(new ModelSet(files));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Routing.dmn | <text>step</text> | <text>环节</text> | 条件列的取值 | 内容
            Routing.dmn | name="post" | name="station" | 结果列“岗位” | 名称
            Routing.dmn | name="post" typeRef="string" | name="post" typeRef="integer" | 结果列“岗位” | 类型
            Routing.dmn | hitPolicy="COLLECT" | hitPolicy="COLLECT" aggregation="COUNT" | 决策表 | 汇总
            Routing.dmn | hitPolicy="COLLECT" | hitPolicy="RULE ORDER" | 决策表 | 命中策略
            Routing.dmn | label="环节"> | label="环节" camunda:inputVariable="x"> | 条件列“环节” | inputVariable
            Selection.bpmn | camunda:elementVariable="unit" | camunda:elementVariable="units" | 会同部门意见 | 重复变量
            Selection.bpmn | camunda:elementVariable="unit" | camunda:elementVariable="unit" isSequential="true" | 会同部门意见 | 依次办理
            Selection.bpmn | ConfirmSelection" name="负责人确认" | ConfirmSelection" default="Flow_Answered" name="负责人确认" | 负责人确认 | 默认分支
            GiveEmployerOpinion.form | "required": true | "required": false | 所在工作单位意见 | 必填
            GiveEmployerOpinion.form | "type": "default" | "type": "other" | 表单 | 组件
            """)
    void namesTheElementAndTheProperty(String file, String from, String to, String called, String property) {
        assertThat(changes.between(drafts.shipped(), drafts.with(file, from, to))).anySatisfy(change -> {
            assertThat(change.called()).contains(called);
            assertThat(change.property()).contains(property);
            assertThat(change.from()).isNotEqualTo(change.to());
        });
    }

    /** 同意 over the value REJECT. */
    @Test
    void showsLabelsThatChangedPlacesOverTheirValues() {
        var swapped = drafts.with("GiveEmployerOpinion.form", "\"label\": \"同意\"", "\"label\": \"@\"",
                "\"label\": \"不予推荐\"", "\"label\": \"同意\"", "\"label\": \"@\"", "\"label\": \"不予推荐\"");

        assertThat(changes.between(drafts.shipped(), swapped)).singleElement().satisfies(change -> {
            assertThat(change.property()).isEqualTo("选项");
            assertThat(change.from()).contains("同意（AGREE）");
            assertThat(change.to()).contains("不予推荐（AGREE）", "同意（REJECT）");
        });
    }

    @Test
    void showsRowsAndPartsThatChangedPlaces() {
        var rows = drafts.with("Routing.dmn", "<rule id=\"Rule_5\">", "<rule id=\"Rule_@\">",
                "<rule id=\"Rule_6\">", "<rule id=\"Rule_5\">", "<rule id=\"Rule_@\">", "<rule id=\"Rule_6\">");

        assertThat(changes.between(drafts.shipped(), rows)).anySatisfy(change ->
                assertThat(change.property()).isEqualTo("次序"));
    }

    @Test
    void showsAsOtherChangesWhateverIsLeft() {
        var moved = drafts.with("Nomination.bpmn", "<dc:Bounds x=\"250\" y=\"170\"", "<dc:Bounds x=\"251\" y=\"170\"");
        var blank = drafts.with("Routing.dmn", "<definitions ", "<definitions  ");
        var noted = drafts.with("Nomination.bpmn", "<bpmn:process ", "<!-- x --><bpmn:process ");
        var form = drafts.with("GiveEmployerOpinion.form", "\"row\": \"Row_0\"", "\"row\": \"Row_9\"");

        assertThat(Stream.of(moved, blank, noted, form).map(set -> changes.between(drafts.shipped(), set)))
                .allSatisfy(found -> assertThat(found).singleElement()
                        .satisfies(change -> assertThat(change.property()).startsWith("其他改动：")));
        assertThat(changes.between(drafts.shipped(), drafts.shipped())).isEmpty();
    }
}
