package huozhong.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** What is drawn of a long roster says and looks as its template would. */
class DrawnSheetsTests {

    private static final Typefaces FACES = new Typefaces("");
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");

    @TempDir
    private Path folder;

    private final DrawnSheets drawn = new DrawnSheets(FACES);

    private static Press.Papers byTemplate(List<Map<String, Object>> sheets) throws Exception {
        var source = new ClassPathResource("papers/Roster.xhtml").getContentAsString(StandardCharsets.UTF_8);
        return new Press(FACES).print(PaperTemplate.of(source), sheets);
    }

    @Test
    void twoHundredAndTwentyRowsSayTheSame() throws Exception {
        var sheets = sheets(11);

        assertThat(characters(drawn.print(sheets).pdf())).isEqualTo(characters(byTemplate(sheets).pdf()));
        assertThat(ForeignTool.words(drawn.print(sheets).pdf())).contains("示例人员219", "吉𠮷野", "第11页，共11页");
    }

    /** Of each page, whatever is read first where a cell has two lines. */
    private static List<String> characters(byte[] pdf) throws Exception {
        return Stream.of(ForeignTool.words(pdf).split("\f")).map(page -> page.replaceAll("\\s", "").codePoints()
                .sorted().mapToObj(Character::toString).collect(Collectors.joining())).toList();
    }

    @Test
    void eachWordStandsWhereTheTemplateWouldPutItAndSoDoTheBoxes() throws Exception {
        var sheets = sheets(2);
        var ours = drawn.print(sheets);
        var theirs = byTemplate(sheets);

        var here = places(ours.pdf());
        var there = places(theirs.pdf());
        assertThat(there.keySet().stream().filter(word -> !here.containsKey(word)).toList()).isEmpty();
        there.forEach((word, place) -> {
            for (var i = 0; i < place.length; i++) {
                assertThat(here.get(word)[i]).as(word + " " + i).isCloseTo(place[i], within(0.7));
            }
        });
        for (var page = 0; page < 2; page++) {
            for (var i = 0; i < theirs.boxes().get(page).size(); i++) {
                var box = ours.boxes().get(page).get(i);
                var same = theirs.boxes().get(page).get(i);
                assertThat(box.name()).isEqualTo(same.name());
                assertThat(List.of(box.x(), box.y(), box.width(), box.height()))
                        .usingComparatorForType((a, b) -> Math.abs(a - b) < 1 ? 0 : 1, Double.class)
                        .isEqualTo(List.of(same.x(), same.y(), same.width(), same.height()));
            }
        }
    }

    private Map<String, double[]> places(byte[] pdf) throws Exception {
        var file = Files.write(folder.resolve("one.pdf"), pdf);
        var found = WORD.matcher(ForeignTool.named("pdftotext").run("-bbox", file.toString(), "-"));
        var places = new LinkedHashMap<String, double[]>();
        while (found.find()) {
            places.putIfAbsent(found.group(5), new double[] {Double.parseDouble(found.group(1)),
                    Double.parseDouble(found.group(2)), Double.parseDouble(found.group(3)),
                    Double.parseDouble(found.group(4))});
        }
        return places;
    }

    @Test
    void aCharacterThatNoFontHasIsToldByItsPage() {
        var sheets = sheets(2);
        sheets.get(1).put("unit", "示例\uD83D\uDE00单位");

        assertThatThrownBy(() -> drawn.print(sheets)).isInstanceOfSatisfying(PageRefused.class,
                refused -> assertThat(refused.page()).isEqualTo(1)).hasMessageContaining("字库中没有");
    }

    @Test
    void whatIsTypedWithTabsAndLinesIsDrawnToo() throws Exception {
        var sheets = sheets(2);
        sheets.get(1).put("unit", "示例\t单位\r\n第二行");

        assertThat(ForeignTool.words(drawn.print(sheets).pdf())).contains("示例 单位", "第二行");
    }

    @Test
    void thePictureIsInTheFileOnce() throws Exception {
        var pdf = drawn.print(sheets(30)).pdf();

        assertThat(pdf.length).isLessThan(1 << 20);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(30);
        }
    }

    private static List<Map<String, Object>> sheets(int count) {
        var sheets = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < count; i++) {
            var values = new HashMap<String, Object>();
            values.put("title", "新时代文明实践“火种”计划人员信息汇总表");
            values.put("unit", "中共示例县委宣传部");
            values.put("part", "卫生健康");
            values.put("qr", QrPicture.of("ABCDEFGH12345678"));
            values.put("version", "沈火〔2026〕示例汇总表第1版");
            values.put("check", "12AB-34CD");
            values.put("unitHeight", i == 0 ? "43" : "10");
            values.put("first", i == 0 ? "yes" : "");
            values.put("blankDay", i == 0 ? "yes" : "");
            values.put("sheet", String.valueOf(i + 1));
            values.put("sheets", String.valueOf(count));
            values.put("rows", rows(i));
            sheets.add(values);
        }
        return sheets;
    }

    private static List<Map<String, String>> rows(int sheet) {
        var rows = new ArrayList<Map<String, String>>();
        for (var i = 0; i < 20; i++) {
            var order = sheet * 20 + i;
            rows.add(sheet == 1 && i > 17 ? Map.of() : Map.of("order", String.valueOf(order + 1), "name",
                    order == 3 ? "吉𠮷野" : "示例人员" + order, "gender", order % 2 == 0 ? "男" : "女", "birth",
                    "1978年5月", "ethnicity", "汉族", "politics", "中共党员", "employer", order % 5 == 4
                            ? "示例县示例街道办事处新时代文明实践所第" + order + "志愿服务队队长、高级工程师兼党支部书记"
                            : "示例县第" + order + "医院", "mobile", "138" + (24000000 + order), "category", "卫生健康"));
        }
        return rows;
    }
}
