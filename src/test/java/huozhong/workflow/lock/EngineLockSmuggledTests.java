package huozhong.workflow.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams that somebody puts straight into the engine's table, past every check. */
class EngineLockSmuggledTests {

    private static final String HARMLESS = EngineLockFiles.line("<bpmn:userTask id='X'/>");
    private static final EngineLockFixture UNLOCKED = EngineLockFixture.unlocked();
    private static final EngineLockFixture AT_DEPLOYMENT = EngineLockFixture.lockedAtDeployment();
    private static final EngineLockFixture AT_EVALUATION = EngineLockFixture.lockedAtEvaluation();

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

    static Stream<String> diagrams() {
        return EngineLockFiles.hostile().entrySet().stream().filter(files -> files.getValue().length == 1)
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void areNotReadByTheHalfThatReads(String name) {
        assertThat(live(AT_DEPLOYMENT, EngineLockFiles.hostile().get(name)[0])).isFalse();
        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void runNothingInTheHalfThatEvaluates(String name) {
        live(AT_EVALUATION, EngineLockFiles.hostile().get(name)[0]);

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }

    @Test
    void wouldRunWithoutALock() {
        assertThat(live(UNLOCKED, EngineLockFiles.hostile().get("task name")[0])).isTrue();
        assertThat(EngineLockTrap.SPRUNG.get()).isPositive();
    }

    /** Whether a case could be lived through. */
    private static boolean live(EngineLockFixture fixture, String diagram) {
        fixture.deploy("P.bpmn", HARMLESS);
        smuggle(fixture, diagram);
        try {
            fixture.live();
            return true;
        } catch (ProcessEngineException | EngineLocked refused) {
            return false;
        }
    }

    private static void smuggle(EngineLockFixture fixture, String diagram) {
        var engine = (ProcessEngineConfigurationImpl) fixture.engine.getProcessEngineConfiguration();
        try (var connection = engine.getDataSource().getConnection();
                var update = connection.prepareStatement("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = ?")) {
            update.setBytes(1, diagram.getBytes(StandardCharsets.UTF_8));
            update.setString(2, "P.bpmn");
            assertThat(update.executeUpdate()).isEqualTo(1);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        engine.getDeploymentCache().purgeCache();
    }
}
