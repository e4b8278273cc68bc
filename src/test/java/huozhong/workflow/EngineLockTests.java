package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineLockTests {

    static Stream<Arguments> hostile() {
        return EngineLockFiles.hostile().entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @BeforeEach
    @AfterEach
    void setTheTrap() {
        EngineLockTrap.SPRUNG.set(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void springsTheTrapWithoutLocks(String name, String[] files) {
        try (var fixture = EngineLockFixture.unlocked()) {
            try {
                fixture.live((Object[]) files);
            } catch (RuntimeException late) {
                // the trap's answer is rarely what the engine wanted
            }
        }

        assertThat(EngineLockTrap.SPRUNG).hasPositiveValue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAtDeployment(String name, String[] files) {
        try (var fixture = EngineLockFixture.lockedAtDeployment()) {
            assertThatThrownBy(() -> fixture.deploy(files.length > 1 ? "T.dmn" : "P.bpmn", files[0]))
                    .hasMessageContaining("不允许");
        }

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAtEvaluation(String name, String[] files) {
        try (var fixture = EngineLockFixture.lockedAtEvaluation()) {
            assertThatThrownBy(() -> fixture.live((Object[]) files))
                    .hasStackTraceContaining(EngineLocked.class.getName());
        }

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }
}
