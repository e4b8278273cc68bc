package huozhong.workflow.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each half of the lock holds with the other half off, against files that are known to do harm without them. */
class EngineLockTests {

    private static final EngineLockFixture UNLOCKED = EngineLockFixture.unlocked();
    private static final EngineLockFixture AT_DEPLOYMENT = EngineLockFixture.lockedAtDeployment();
    private static final EngineLockFixture AT_EVALUATION = EngineLockFixture.lockedAtEvaluation();

    static Stream<Arguments> hostile() {
        return EngineLockFiles.hostile().entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @BeforeEach
    void setTheTrap() {
        EngineLockTrap.SPRUNG.set(0);
    }

    @AfterEach
    void empty() {
        Stream.of(UNLOCKED, AT_DEPLOYMENT, AT_EVALUATION).forEach(EngineLockFixture::empty);
    }

    @AfterAll
    static void close() {
        Stream.of(UNLOCKED, AT_DEPLOYMENT, AT_EVALUATION).forEach(EngineLockFixture::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void springsTheTrapWithoutLocks(String name, String[] files) {
        try {
            UNLOCKED.live(files);
        } catch (RuntimeException late) {
            // the trap's answer is rarely what the engine wanted
        }

        assertThat(EngineLockTrap.SPRUNG).hasPositiveValue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAtDeployment(String name, String[] files) {
        assertThatThrownBy(() -> AT_DEPLOYMENT.deploy(files.length > 1 ? "T.dmn" : "P.bpmn", files[0]))
                .hasMessageContaining("不允许").message().containsPattern("“\\w+”");

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
        assertThat(AT_DEPLOYMENT.engine.getRepositoryService().createDeploymentQuery().count()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAtEvaluation(String name, String[] files) {
        assertThatThrownBy(() -> AT_EVALUATION.live(files)).hasStackTraceContaining(EngineLocked.class.getName());

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }
}
