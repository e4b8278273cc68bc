package huozhong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"高明", "⾼明", "\ufeff高明", "\u00a0高明\u2003", "高\u200b明", "\u3000高明\n", "高明\u2028", "高\u202e明",
            "\u2800高明", "高\ufe00明"})
    void isTheSameForWhatLooksTheSame(String typed) {
        assertThat(SeenText.of(typed)).isEqualTo("高明");
    }

    @Test
    void readsRadicalsAndCompatibilityFormsAsCharacters() {
        assertThat(SeenText.of("⺠族 ⻢⽴ 凉\uf979 ⻓⼥ ⿓")).isEqualTo("民族 马立 凉凉 长女 龍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李㛃", "𠮷野", "王𬎆", "买买提·吐尔逊", "〇一", "J. R. O’Neill", "José", "（甲）：①", "１３９", "王\uD888\uDF50",
            "一\n二", "张\ud842"})
    void leavesANameWhatIsItsOwn(String name) {
        assertThat(SeenText.of(name)).isEqualTo(name);
    }

    @Test
    void decidesWhoIsTheSame() {
        assertThat(SameName.is("⾼明", "高 明")).isTrue();
        assertThat(SameName.is("买买提•吐尔逊", "买买提·吐尔逊")).isTrue();
        assertThat(SameName.is("Ｊohn smith", "John Smith")).isTrue();
        assertThat(SameName.is("王𠮷", "王吉")).isFalse();
        assertThat(SeenText.together("沈阳市\u00a0第一医院 ")).isEqualTo("沈阳市第一医院");
    }
}
