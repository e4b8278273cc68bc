package huozhong.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.shared.InvalidInput;

class PressTests {

    private static final Press PRESS = new Press(new Typefaces(""));
    private static final double POINTS_A_MM = 72 / 25.4;

    private static PaperTemplate page(String body) {
        return PaperTemplate.of("""
                <html><head><style>@page { size: 210mm 297mm; margin: 20mm; }
                body { margin: 0; font-family: Fangsong, Song, Rare; font-size: 14pt; }
                .seal { display: block; position: absolute; left: 10mm; top: 5mm; width: 42mm; height: 30mm; }
                </style></head><body>""" + body + "</body></html>");
    }

    private static byte[] print(String body, Map<String, ?> values) {
        return PRESS.print(page(body), values).pdf();
    }

    /** Some of these share their glyph with a radical, which a reader must not find instead. */
    @ParameterizedTest
    @ValueSource(strings = {"𠮷野", "王𬎆", "李㛃", "阿依古丽·买买提", "王一人", "马文方", "金龙玉", "高长青", "〇一", "璟玥祎旻"})
    void namesAreFoundAsTyped(String name) throws Exception {
        assertThat(ForeignTool.words(print("<p>{{name}}</p>", Map.of("name", name)))).contains(name);
    }

    @Test
    void aValueIsTextAndNeverMarkup() throws Exception {
        var typed = "<b>王芳</b> & {{secret}}";

        assertThat(ForeignTool.words(print("<p>{{name}}</p>", Map.of("name", typed, "secret", "不该出现"))))
                .contains(typed);
    }

    @Test
    void repeatsAndLeavesOutAsTheValuesSay() throws Exception {
        var words = ForeignTool.words(print("<p each=\"people\">{{name}}<span if=\"day\">{{day}}到</span>"
                + "<span unless=\"day\">未到</span></p>", Map.of("people", List.of(Map.of("name", "王芳", "day", "二日"),
                Map.of("name", "李静")))));

        assertThat(words).contains("王芳二日到", "李静未到");
    }

    @Test
    void aCharacterThatNoFaceHasIsRefusedAndNotLeftOut() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> print("<p>{{name}}</p>",
                Map.of("name", "王\uD83D\uDE00")))
                .withMessageContaining("字库中没有");
    }

    @Test
    void aLongTextIsSetSmallerUntilThePageIsOne() throws IOException {
        var body = "<div fit=\"14 8 170 400 1.5\">{{deeds}}</div>";
        var words = "扎根基层二十余年".repeat(120);
        try (var pdf = Loader.loadPDF(print(body, Map.of("deeds", words)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() ->
                print(body, Map.of("deeds", words.repeat(5)))).withMessageContaining("一页仍排不下");
    }

    @Test
    void tellsWhereASealBelongs() {
        var box = PRESS.print(page("<div style=\"position:relative;height:60mm\">"
                + "<object class=\"seal\" type=\"huozhong/seal-box\" name=\"{{step}}\"></object></div>"),
                Map.of("step", "GiveEmployerOpinion")).boxes().get(0);

        assertThat(box.name()).isEqualTo("GiveEmployerOpinion");
        assertThat(box.page()).isZero();
        assertThat(box.x()).isCloseTo(30 * POINTS_A_MM, within(1.0));
        assertThat(box.y() + box.height()).isCloseTo((297 - 25) * POINTS_A_MM, within(1.0));
        assertThat(box.width()).isCloseTo(42 * POINTS_A_MM, within(1.0));
        assertThat(box.height()).isCloseTo(30 * POINTS_A_MM, within(1.0));
    }

    @Test
    void manyPagesAreOneFileAndEachHasItsOwnBoxes() throws IOException {
        var template = page("<div style=\"position:relative;height:60mm\">{{name}}"
                + "<object class=\"seal\" type=\"huozhong/seal-box\" name=\"Step\"></object></div>");

        var papers = PRESS.print(template, Collections.nCopies(20, Map.of("name", "王芳")));

        assertThat(papers.boxes()).hasSize(20).allSatisfy(boxes ->
                assertThat(boxes).isEqualTo(papers.boxes().get(0)).singleElement());
        try (var pdf = Loader.loadPDF(papers.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(20);
        }
    }

    @Test
    void aQrIsReadFromAGreyPrint() throws Exception {
        var pdf = print("<img style=\"width:17mm;height:17mm\" src=\"{{qr}}\" alt=\"\" />", Map.of("qr",
                QrPicture.of("HZ1:0123456789ABCDEF")));

        assertThat(ForeignTool.qr(pdf)).isEqualTo("HZ1:0123456789ABCDEF");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<p onclick=\"x()\">a</p>", "<a href=\"http://a/\">a</a>",
        "<img src=\"file:///etc/passwd\" alt=\"\" />", "<img src=\"http://10.0.0.1/a.png\" alt=\"\" />",
        "<img src=\"data:image/svg+xml;base64,AAAA\" alt=\"\" />", "<img src=\"{{a}}/../x\" alt=\"\" />",
        "<link rel=\"stylesheet\" href=\"file:///a.css\" />", "<iframe src=\"file:///a\" />",
        "<object type=\"image/svg+xml\" name=\"a\" data=\"file:///a\"></object>",
        "<p style=\"background:url(file:///a)\">a</p>",
        "<p style=\"background:u\\72l(x)\">a</p>", "<p style=\"height:99999mm\">a</p>", "<svg></svg>", "<math></math>",
        "<style>@import 'http://a/a.css';</style>", "<style>@font-face { font-family: a; src: local(a) }</style>",
        "<p>{{a.b}}</p>", "<p>{{#each}}</p>", "<table><tr><td colspan=\"100000\">a</td></tr></table>",
        "<bookmark name=\"a\" />",
        "<p style=\"width:expression(alert(1))\">a</p>", "<p style=\"font-family: u\\72 l\">a</p>",
        "<style>p { background: image(http://a) }</style>", "<p style=\"-fs-page-height: 1mm\">a</p>",
        "<style>@font-face { font-family: a; src: url(http://a/a.ttf) }</style>", "<embed src=\"file:///a\" />",
        "<p each=\"a b\">a</p>", "<p style=\"width:{{a}}\">a</p>", "<?xml-stylesheet href=\"file:///a\"?>"})
    void whatCouldReachOrRunIsRefused(String body) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page(body));
    }

    @Test
    void anInstructionAboveThePageIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> PaperTemplate.of(
                "<?xml-stylesheet href=\"file:///a\"?><html><body></body></html>"));
    }

    @Test
    void anEntityIsRefusedBeforeItIsRead() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> PaperTemplate.of(
                "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body>&a;</body></html>"));
    }

    @Test
    void aBombIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("<div>".repeat(40) + "</div>".repeat(40)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("<p>a</p>".repeat(3000)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("<table><tr><td>".repeat(5)
                + "</td></tr></table>".repeat(5)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("a".repeat(1_000_000)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page("<p>" + "<b>".repeat(20_000)));
    }

    @Test
    void aListThatIsTooLongForAPageIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> print("<p each=\"a\">{{b}}</p>", Map.of("a",
                Collections.nCopies(20_000, Map.of("b", "一")))));
    }
}
