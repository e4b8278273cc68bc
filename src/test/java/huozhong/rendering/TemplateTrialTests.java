package huozhong.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template's editor is told before anybody may publish it. */
class TemplateTrialTests {

    private static final TemplateTrial TRIAL = new TemplateTrial(new Press(new Typefaces("")));
    private static final String CODE = "<object type=\"huozhong/seal-box\" name=\"Code\""
            + " style=\"position:absolute;left:0;top:0;width:17mm;height:17mm\"></object>"
            + "<img src=\"{{qr}}\" alt=\"\" style=\"position:absolute;left:0;top:0;width:17mm;height:17mm\" />";
    private static final String SEAL = seal(30);

    /** A paper of a name, a list, a picture, a condition and one box. */
    private static final class Slip implements PaperKind {

        @Override
        public String code() {
            return "Slip";
        }

        @Override
        public String name() {
            return "便条";
        }

        @Override
        public String shipped() {
            return page(CODE + SEAL);
        }

        @Override
        public List<Placeholder> placeholders() {
            return List.of(Placeholder.text("name", "姓名"), Placeholder.picture("qr", "二维码"),
                    Placeholder.list("people", "人员"), Placeholder.text("age", "年龄").in("people"),
                    Placeholder.condition("sealing", "电子用印"));
        }

        @Override
        public List<Sample> samples() {
            return List.of(new Sample("一人", Map.of("name", "王小芳", "qr", QrPicture.of("HZ1:0000000000000000"), "people",
                    List.of(Map.of("age", "40"))), List.of(new Room("Code", 12, 12), new Room("Seal", 42, 42))));
        }

        @Override
        public boolean isAlsoWord() {
            return true;
        }
    }

    private static String seal(int left) {
        return "<object type=\"huozhong/seal-box\" name=\"Seal\" style=\"position:absolute;left:" + left
                + "mm;top:5mm;width:42mm;height:42mm\"></object>";
    }

    /** The body begins on line 5. */
    private static String page(String body) {
        return """
                <html><head><style>
                @page { size: 210mm 297mm; margin: 20mm; }
                body { margin: 0; font-family: Fangsong, Song, Rare; font-size: 14pt; }
                </style></head><body>
                <div style="position:relative;height:60mm">""" + body + "</div></body></html>";
    }

    private static List<TemplateProblem> problems(String body) {
        return TRIAL.of(new Slip(), page(body)).problems();
    }

    @Test
    void aDecentTemplateHasItsPagesAndNoProblem() {
        var tried = TRIAL.of(new Slip(), page(CODE + SEAL + "<p each=\"people\">{{name}}{{age}}</p>"));

        assertThat(tried.problems()).isEmpty();
        assertThat(tried.pages()).singleElement().satisfies(page -> assertThat(page.name()).isEqualTo("一人"));
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        assertThat(problems(CODE + SEAL + "\n<p>\n{{nobody}}</p>"))
                .containsExactly(new TemplateProblem(7, "没有名为“nobody”的字段，可用的字段见旁边的列表"));
        assertThat(problems("\n\n<script>alert(1)</script>"))
                .containsExactly(new TemplateProblem(7, "模板中不能有<script>"));
        assertThat(problems("\n<p>")).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(6);
            assertThat(wrong.sentence()).contains("不是规范的XHTML");
        });
        assertThat(TRIAL.of(new Slip(), "<html><head><style>\np { color: red }\n\ndiv { background: url(file:///a) }"
                + "</style></head><body></body></html>").problems()).singleElement()
                .satisfies(wrong -> assertThat(wrong.line()).isEqualTo(4));
    }

    @Test
    void whatIsIndecentAndWhatIsUnknownAreToldAtOnceByTheirLines() {
        assertThat(problems(CODE + SEAL + "\n<p>{{nobody}}</p>\n<p onload=\"a()\">{{age}}</p>"))
                .extracting(TemplateProblem::line).containsExactly(6, 7, 7);
        assertThat(problems("<div>".repeat(500) + "{{nobody}}" + "</div>".repeat(500)))
                .extracting(TemplateProblem::sentence).singleElement().asString().startsWith("模板过于复杂");
    }

    @ParameterizedTest
    @CsvSource({"<p>{{age}}</p>,只能写在each", "<p>{{people}}</p>,是列表", "<p>{{qr}}</p>,是图片", "<p>{{sealing}}</p>,只能用作if",
        "<p each=\"name\">a</p>,是文字", "<p if=\"nobody\">a</p>,没有名为", "<p class=\"{{nobody}}\">a</p>,没有名为",
        "<p style=\"font-family: Arial\">a</p>,没有字体", "'<p style=\"font-family: Fangsong, Hei\">a</p>',以免缺字",
        "<p style=\"font: 12pt Arial\">a</p>,font:"})
    void aFieldIsNamedWhereItIsThereAndAFaceThatIsThere(String body, String sentence) {
        assertThat(problems(CODE + SEAL + body)).isNotEmpty().allSatisfy(wrong ->
                assertThat(wrong.sentence()).contains(sentence));
    }

    @Test
    void everyBoxIsThereOnceLargeEnoughAndByItself() {
        assertThat(sentences(CODE)).containsExactly(
                "缺少盖章位置“Seal”：须有且只有一个<object type=\"huozhong/seal-box\" name=\"…\">");
        assertThat(sentences(CODE + SEAL + seal(90))).singleElement().asString().startsWith("重复出现盖章位置“Seal”");
        assertThat(sentences(CODE + seal(5))).containsExactly("盖章位置“Code”与“Seal”重叠");
        assertThat(sentences(CODE + seal(160))).containsExactly("盖章位置“Seal”超出了纸面");
        assertThat(sentences(CODE + SEAL.replace("height:42mm", "height:30mm")))
                .containsExactly("盖章位置“Seal”现为42×30毫米，至少须有42×42毫米");
        assertThat(sentences(CODE + SEAL + seal(90).replace("Seal", "Other"))).containsExactly("多出了盖章位置“Other”");
        assertThat(sentences(CODE.replace("\"\" style=\"position:absolute;left:0",
                "\"\" style=\"position:absolute;left:90mm") + SEAL)).containsExactly("二维码不在名为Code的框内，扫描件将认不出盖章位置");
    }

    @Test
    void aPageThatRunsOverIsTold() {
        assertThat(sentences(CODE + SEAL + "<p>内容</p>".repeat(60) + "<div style=\"height:260mm\">a</div>"))
                .containsExactly("内容过长，缩小字号后一页仍排不下，请精简较长的栏目");
    }

    private static List<String> sentences(String body) {
        return problems(body).stream().map(problem -> problem.sentence().replace("试排“一人”：", "")).toList();
    }
}
