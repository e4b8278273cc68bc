package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import huozhong.nomination.field.Field;

class RepairsTests {

    static final List<CategoryName> CATEGORIES = List.of(new CategoryName("THEORY", "理论宣讲"),
            new CategoryName("ARTS", "文艺文化"), new CategoryName("HEALTH", "卫生健康"),
            new CategoryName("SCIENCE", "科普知识"), new CategoryName("CUSTOMS", "移风易俗"));

    static final java.time.LocalDate TODAY = java.time.LocalDate.of(2024, 4, 19);

    private final Repairs repairs = new Repairs(CATEGORIES);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "BIRTH,1978.5,1978-05", "BIRTH,1978年5月,1978-05", "BIRTH,1978/05,1978-05", "BIRTH,1978-5-12,1978-05",
            "BIRTH,197805,1978-05", "BIRTH,19780512,1978-05", "BIRTH,28611,1978-05", "BIRTH,１９７８．０５,1978-05",
            "BIRTH,1978年 5月12日,1978-05", "BIRTH,1978.10,1978-10", "BIRTH,1978年1月,1978-01", "BIRTH,1978.01,1978-01",
            "BIRTH,'1978-05,1978-05", "CATEGORY,科普,科普知识", "CATEGORY,“火种”理论宣讲类,理论宣讲", "CATEGORY,健康,卫生健康",
            "ETHNICITY,汉,汉族", "ETHNICITY,维吾尔,维吾尔族", "POLITICS,党员,中共党员", "POLITICS,中国共产党党员,中共党员",
            "POLITICS,团员,共青团员", "MOBILE,138 0000 0000,13800000000", "MOBILE,138-0000-0000,13800000000",
            "MOBILE,+8613800000000,13800000000", "MOBILE,１３８００００００００,13800000000", "MOBILE,13800000000.0,13800000000",
            "NAME,张　三,张三", "NAME,𠮷 𬎆,𠮷𬎆", "NAME,买买提.吐尔逊,买买提·吐尔逊", "NAME,买买提•吐尔逊,买买提·吐尔逊",
            "NAME,买买提・吐尔逊,买买提·吐尔逊", "NAME,'张三,张三", "GENDER,女性,女",
            "BIRTH,1978512,1978-05", "BIRTH,1978—05,1978-05", "BIRTH,1978–5,1978-05", "BIRTH,1978 05,1978-05",
            "BIRTH,一九七八年五月,1978-05", "BIRTH,一九七八年十二月二十日,1978-12", "BIRTH,二〇〇一年十月,2001-10", "BIRTH,1978.5.,1978-05",
            "BIRTH,1978.5（47岁）,1978-05", "BIRTH,1978-5-12 0:00:00,1978-05", "BIRTH,1978012,1978-01",
            "ETHNICITY,汉 族,汉族", "GENDER,女 性,女", "POLITICS,中共 党员,中共党员", "POLITICS,中共党员（2001.7）,中共党员",
            "CATEGORY,科普知识（农技）,科普知识", "CATEGORY,推荐类别：科普,科普知识", "CATEGORY,★文艺文化,文艺文化", "CATEGORY,卫健类,卫生健康",
            "CATEGORY,四 科普知识,科普知识", "CATEGORY,移风易俗类（红白理事会）,移风易俗",
            "BIRTH,197810,1978-10", "BIRTH,1978·05,1978-05", "BIRTH,1978：5,1978-05", "BIRTH,1978年.5月,1978-05",
            "BIRTH,1978.5~,1978-05", "BIRTH,1978年五月,1978-05", "BIRTH,1978年五月十二日,1978-05", "BIRTH,一九七八.五,1978-05",
            "BIRTH,一九七八年五月生,1978-05", "BIRTH,公历1978年5月,1978-05", "BIRTH,公元1978年5月,1978-05", "BIRTH,1978.5（阳历）,1978-05",
            "BIRTH,197805.0,1978-05", "BIRTH,28622.5,1978-05", "BIRTH,1978-05-12 上午12:00:00,1978-05",
            "MOBILE,’13900000003,13900000003", "MOBILE,`13900000003,13900000003", "MOBILE,139.0000.0010,13900000010",
            "MOBILE,139—0000—0011,13900000011", "MOBILE,13900000006（微信同号）,13900000006",
            "MOBILE,O13900000009,13900000009",
            "MOBILE,手机：13900000009,13900000009", "MOBILE,013900000009,13900000009",
            "MOBILE,86 139 0000 0008,13900000008",
            "MOBILE,13900000009；,13900000009", "MOBILE,本人13900000009,13900000009", "MOBILE,微信13900000009,13900000009",
            "MOBILE,Tel:13900000009,13900000009", "MOBILE,☎13900000009,13900000009", "MOBILE,*13900000009,13900000009",
            "MOBILE,13900000009#,13900000009", "MOBILE,[13900000009],13900000009", "MOBILE,13900000009（微同）,13900000009",
            "MOBILE,13900000009 （工作）,13900000009", "MOBILE,139：0000：0009,13900000009",
            "MOBILE,139/0000/0009,13900000009", "MOBILE,1.3900000009E+10,13900000009"})
    void repairsWhatCanMeanOnlyOneThing(Field field, String typed, String meant) {
        assertThat(repairs.repaired(field, typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"BIRTH,86年7月", "BIRTH,1978.1", "BIRTH,1978", "BIRTH,1978年13月", "BIRTH,不详", "BIRTH,19785",
            "BIRTH,19801", "BIRTH,19780", "BIRTH,1978112", "BIRTH,农历1978年5月", "BIRTH,2108.05",
            "BIRTH,1978-5-45", "BIRTH,197813", "BIRTH,1978.5（农历）", "BIRTH,农历一九七八年五月", "BIRTH,1978年十三月",
            "BIRTH,5/12/1978", "BIRTH,1978.50", "BIRTH,19785.0", "BIRTH,1978年闰五月", "BIRTH,9999",
            "BIRTH,1978.05/1979.05",
            "MOBILE,1.39E+10", "MOBILE,13900000007、024-87340000", "MOBILE,139O0000009",
            "MOBILE,13900000006（女儿）", "CATEGORY,文", "CATEGORY,宣传",
            "CATEGORY,科普知识（不含农技）", "CATEGORY,文艺文化（宣讲）", "CATEGORY,科普知识（待定）", "CATEGORY,五老宣讲",
            "ETHNICITY,维族", "POLITICS,无", "MOBILE,13800000000/13900000000", "NAME,张 三 丰", "NAME,J.Smith", "NAME,张三",
            "BIRTH,1978-05", "CATEGORY,科普知识"})
    void leavesAloneWhatIsRightOrCouldMeanMore(Field field, String typed) {
        assertThat(repairs.repaired(field, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"86年7月,格式应为1986年7月", "05.7,格式应为2005年7月", "1978,缺少月份，请写作1978年5月这样的格式",
            "1978.1,可能是1月，也可能是10月，请写作1978年1月或1978年10月",
            "19785,可能是1954-03，也可能是1978-05，请写作1978年5月这样的格式", "19780,不是完整的年月，请写作1978年5月这样的格式",
            "农历1978年5月,是农历，请换算为公历后写作1978年5月这样的格式"})
    void explainsABirthThatItCanNotRepair(String typed, String words) {
        assertThat(repairs.fault(Field.BIRTH, typed)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"13900000007、024-87340000,写了不止一个号码", "13900000007 87340000,写了不止一个号码",
            "13900000007/13900000008,写了不止一个号码",
            "139****0042,被遮住", "024-87340000,是固定电话", "1.39E+010,科学计数法", "1.39×10^10,科学计数法"})
    void explainsAMobileThatItCanNotRepair(String typed, String words) {
        assertThat(repairs.repaired(Field.MOBILE, typed)).isEmpty();
        assertThat(repairs.fault(Field.MOBILE, typed)).get().asString().contains(words);
    }

    @Test
    void saysThatExcelLostTheDigitsOfAMobile() {
        assertThat(repairs.fault(Field.MOBILE, "1.39E+10")).get().asString().contains("科学计数法", "已经丢失");
    }
}
