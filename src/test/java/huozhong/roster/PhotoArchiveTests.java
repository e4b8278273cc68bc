package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

class PhotoArchiveTests {

    private static final byte[] PHOTO = {1, 2, 3};

    private final List<RosterLine> lines = List.of(line(4, "1", "张三"), line(5, "2", "买买提.吐尔逊"), line(6, "03", "𠮷野太"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void matchesPhotosByOrdinalAndName(String names) {
        var zip = Workbooks.zip(Map.of("照片/1_张三.jpg", PHOTO, "002_买买提·吐尔逊.PNG", PHOTO), Charset.forName(names));

        var matched = PhotoArchive.match(zip, lines);

        assertThat(matched.photos()).containsOnlyKeys(4, 5);
        assertThat(matched.unmatched()).isEmpty();
    }

    @Test
    void readsUtf8NamesWithoutTheirFlagAsAMacWritesThem() {
        var raw = new String("3_𠮷野太.jpg".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var zip = Workbooks.zip(Map.of(raw, PHOTO, "__MACOSX/._3.jpg", PHOTO), StandardCharsets.ISO_8859_1);

        assertThat(PhotoArchive.match(zip, lines).photos()).containsOnlyKeys(6);
        assertThat(PhotoArchive.match(zip, lines).unmatched()).isEmpty();
    }

    /** GBK of 郑伟 is valid UTF-8 by chance (֣ΰ), 王小芳 isn't; alone it would be neither's word against the other's. */
    @ParameterizedTest
    @ValueSource(strings = {"1_郑伟.jpg", "照片/1_郑伟.jpg"})
    void readsNamesInGbkThoughTheyAreUtf8ByChance(String file) {
        var zip = Workbooks.zip(Map.of(raw(file, "GBK"), PHOTO), StandardCharsets.ISO_8859_1);

        var matched = PhotoArchive.match(zip, List.of(line(4, "1", "郑伟")));

        assertThat(matched.photos()).containsOnlyKeys(4);
        assertThat(matched.unmatched()).isEmpty();
    }

    @Test
    void readsNamesThatWereReadAsDosOnceAndPackedAgain() {
        var garbled = new String("1_张三.jpg".getBytes(Charset.forName("GBK")), Charset.forName("IBM437"));

        assertThat(PhotoArchive.match(Workbooks.zip(Map.of(garbled, PHOTO)), lines).photos()).containsOnlyKeys(4);
    }

    @Test
    void readsTheNameThatWinRarKeepsBesideAQuestionMark() {
        var zip = Workbooks.winRar(Map.of("3_𠮷野太.jpg", PHOTO));

        assertThat(PhotoArchive.match(zip, lines).photos()).containsOnlyKeys(6);
    }

    @Test
    void readsNamesWhoseAccentsAMacTookApart() {
        var zip = Workbooks.zip(Map.of("1_Jose\u0301.jpg", PHOTO));

        assertThat(PhotoArchive.match(zip, List.of(line(4, "1", "Jos\u00e9"))).photos()).containsOnlyKeys(4);
    }

    private static String raw(String name, String charset) {
        return new String(name.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三.jpg", "张三照片.jpg", "张三_1.jpg", "附件1张三.jpg", "1张三.jpg", "张 三.jpg", "张三(1).jpg",
            "1_张三照片.jpg", "张三一寸蓝底证件照.jpg", "县医院张三.jpg", "附件1：张三（新）.jpg", "１＿张三.jpg"})
    void findsANameInTheFiles(String file) {
        var matched = PhotoArchive.match(Workbooks.zip(Map.of(file, PHOTO)), lines);

        assertThat(matched.photos()).as(matched.unmatched().toString()).containsOnlyKeys(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三丰.jpg", "李张三.jpg", "2_张三照片.jpg", "张三和买买提·吐尔逊.jpg", "三.jpg"})
    void takesNoOthersNameForOnes(String file) {
        var matched = PhotoArchive.match(Workbooks.zip(Map.of(file, PHOTO)), lines);

        assertThat(matched.photos()).isEmpty();
        assertThat(matched.unmatched()).singleElement().asString().contains(file);
    }

    @Test
    void asksWhoseAPhotoIsThatCouldBeSeveralPeoples() {
        var people = List.of(line(4, "1", "王伟"), line(5, "2", "王伟明"), line(6, "3", "李芳"), line(7, "4", "李芳"));
        var files = new LinkedHashMap<String, byte[]>();
        List.of("王伟明照片.jpg", "附件1王伟.jpg", "李芳.jpg", "王伟 李芳.jpg").forEach(file -> files.put(file, PHOTO));

        var matched = PhotoArchive.match(Workbooks.zip(files), people);

        assertThat(matched.photos()).containsOnlyKeys(4, 5);
        assertThat(matched.unmatched()).containsExactly("“李芳.jpg”可能是2人的，名称应为“序号_姓名.jpg”",
                "“王伟 李芳.jpg”可能是3人的，名称应为“序号_姓名.jpg”");
    }

    @Test
    void tellsWhatBelongsToNobody() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("1_李四.jpg", PHOTO);
        files.put("9_张三.jpg", PHOTO);
        files.put("合影.jpg", PHOTO);
        files.put("1_张三.jpg", PHOTO);
        files.put("a/1_张三.jpg", PHOTO);

        var matched = PhotoArchive.match(Workbooks.zip(files), lines);

        assertThat(matched.photos()).containsOnlyKeys(4);
        assertThat(matched.unmatched()).containsExactly("“1_李四.jpg”与汇总表不符，序号1是张三", "“9_张三.jpg”在汇总表中没有序号9",
                "“合影.jpg”的名称应为“序号_姓名.jpg”", "“1_张三.jpg”与前面的照片是同一人");
    }

    @Test
    void refusesBombsAndWhatIsNoArchive() {
        var bomb = Workbooks.zip(Map.of("1_张三.jpg", new byte[90 << 20]));
        var crowd = new LinkedHashMap<String, byte[]>();
        IntStream.rangeClosed(0, 20_000).forEach(i -> crowd.put(i + "_张三.jpg", new byte[0]));

        assertRefused(bomb, "解压后过大");
        assertRefused(Workbooks.zip(crowd), "文件过多");
        assertRefused("Rar!".getBytes(StandardCharsets.US_ASCII), ".zip");
    }

    private void assertRefused(byte[] zip, String words) {
        assertThatThrownBy(() -> PhotoArchive.match(zip, lines)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }

    private static RosterLine line(int row, String number, String name) {
        return new RosterLine(row, number, Map.of(Field.NAME, name), Map.of());
    }
}
