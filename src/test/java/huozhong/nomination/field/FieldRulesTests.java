package huozhong.nomination.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"张三", "𠮷野太", "王𬎆", "李㛃", "买买提·吐尔逊", "欧阳修远", "John Smith", "J. R. O’Neill",
            "José-María", "阿卜杜拉·A", "〇一", "王\uD888\uDF50"})
    void takesNamesWithRareCharactersAndForeignOnes(String name) {
        assertThat(FieldRules.problem(Field.NAME, name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张", "张 三", "张三1", "张三（女）", "·张三", "张三·", "买买提··吐尔逊", "=张三", "张\n三", "张\u202e三",
            "张\ud842", "<script>", "${7*7}"})
    void refusesWhatIsNoName(String name) {
        assertThat(FieldRules.problem(Field.NAME, name)).get().asString().startsWith("姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"赵\u034f明明", "赵\ufe0f明明", "赵\udb40\udd00明明", "赵\u180b明明", "赵\u17b4明明",
            "赵\u200b明明", "赵\u3164明明", "赵\udb40\udc41明明", "\u0301\u0301", "赵\u0301明",
            "a\u0301\u0301\u0301\u0301\u0301b",
            "赵\u2ea0"})
    void refusesWhatMakesASecondNameThatLooksLikeTheFirst(String name) {
        assertThat(FieldRules.problem(Field.NAME, name)).get().asString().startsWith("姓名");
    }

    @Test
    void countsCodePointsAndNotUtf16() {
        assertThat(FieldRules.problem(Field.NAME, "𠮷".repeat(50))).isEmpty();
        assertThat(FieldRules.problem(Field.NAME, "𠮷".repeat(51))).contains("姓名应为2至50个字");
        assertThat(FieldRules.problem(Field.DEEDS, "𬎆".repeat(200))).isEmpty();
        assertThat(FieldRules.problem(Field.DEEDS, "𬎆".repeat(201))).contains("事迹介绍不能超过200字，现有201字");
    }

    @ParameterizedTest
    @CsvSource({"GENDER,男", "BIRTH,1978-05", "BIRTH,2005-12", "ETHNICITY,汉族", "ETHNICITY,其他", "ETHNICITY,外国血统中国籍人士",
            "POLITICS,九三学社社员", "MOBILE,13800000000", "EMPLOYER,沈阳市第一医院主任医师", "EMPLOYER,无锡路社区居民",
            "EMPLOYER,退休教师", "HONOURS,无", "HONOURS,/", "SPECIALTY,无", "CATEGORY,SCIENCE",
            "PHOTO,0123456789abcdef0123456789abcdef"})
    void takesWhatIsRight(Field field, String value) {
        assertThat(FieldRules.problem(field, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GENDER,未知", "BIRTH,1978-13", "BIRTH,1978-5", "BIRTH,1878-05", "ETHNICITY,汉", "POLITICS,党员",
            "MOBILE,12800000000", "MOBILE,1380000000", "MOBILE,１３８００００００００", "CATEGORY,' '", "PHOTO,../../etc/passwd",
            "NAME,同上", "NAME,待定", "NAME,不详", "NAME,XXX", "EMPLOYER,13900000001", "EMPLOYER,本单位", "EMPLOYER,无",
            "EMPLOYER,/", "EMPLOYER,——", "EMPLOYER,同上", "EMPLOYER,〃", "EMPLOYER,退休",
            "EMPLOYER,无业", "EMPLOYER,N/A", "EMPLOYER,一", "DEEDS,无", "DEEDS,详见附件", "DEEDS,略。", "SPECIALTY,/",
            "SPECIALTY,同上", "EMPLOYER,同单位", "EMPLOYER,同第一行", "EMPLOYER,其他", "EMPLOYER,某单位", "EMPLOYER,农民",
            "EMPLOYER,自由职业者", "NAME,王某某", "NAME,测试"})
    void refusesWhatIsWrong(Field field, String value) {
        assertThat(FieldRules.problem(field, value)).get().asString().startsWith(field.label());
    }

    @Test
    void takesLineBreaksOnlyInLongTexts() {
        assertThat(FieldRules.problem(Field.HONOURS, "市劳动模范\r\n省五一奖章")).isEmpty();
        assertThat(FieldRules.problem(Field.EMPLOYER, "市一院\n主任")).isPresent();
        assertThat(FieldRules.problem(Field.HONOURS, "铃\u0007")).isPresent();
    }

    @Test
    void knowsAll56Ethnicities() {
        assertThat(NationalLists.ETHNICITIES).hasSize(58).filteredOn(name -> name.endsWith("族")).hasSize(56);
    }
}
