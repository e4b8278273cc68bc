package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A state in SQL is an enum's. */
class StateWordsTests {

    @Test
    void everyWordInCapitalsThatSqlSaysIsAnEnumsThatItsModuleKnows() {
        var words = new StateWords(Path.of("src/main/java/huozhong"));

        assertThat(words.words()).isGreaterThan(60);
        assertThat(words.problems()).isEmpty();
    }

    @Test
    void reportsAWordThatNoEnumKnowsAndOneOfAStranger() {
        assertThat(new StateWords(Path.of("src/test/java/fixtures/states")).problems()).containsExactlyInAnyOrder(
                "owner/SaysAWord.java says BROKEN", "stranger/SaysOurs.java says MENDED");
    }
}
