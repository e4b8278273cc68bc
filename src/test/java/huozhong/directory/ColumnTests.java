package huozhong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnTests {

    @Test
    void areKnownByTheirWordsAndByWhatTheyWereCalledBefore() {
        for (var header : List.of("账号", "账号*（字母和数字）", "登录名")) {
            assertThat(Column.of(header, List.of(Column.PERSON, Column.LOGIN))).contains(Column.LOGIN);
        }
        assertThat(Column.of("登录", List.of(Column.PERSON, Column.LOGIN))).isEmpty();
    }
}
