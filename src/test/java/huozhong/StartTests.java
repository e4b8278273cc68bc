package huozhong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import huozhong.shared.Shanghai;

/** The application as whoever starts the jar by hand meets it. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void asItWas() {
        TimeZone.setDefault(before);
    }

    @Test
    void refusesToStartOnADatabaseThatNobodyNamed(CapturedOutput console) {
        start();

        assertThat(console.getOut()).contains("没有指定数据库，系统不启动", "SPRING_DATASOURCE_URL").doesNotContain("jdbc:h2");
    }

    @Test
    void livesInShanghaiWhereverTheMachineStands() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

        start();

        assertThat(TimeZone.getDefault().toZoneId()).isEqualTo(Shanghai.ZONE);
    }

    private static void start() {
        assertThatThrownBy(() -> Application.main(new String[] {"--spring.datasource.url=", "--server.port=0"}))
                .isInstanceOf(RuntimeException.class);
    }
}
