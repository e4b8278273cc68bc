package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** No SQL leaves its module, but by the views that a module declares for others. */
class TablesTests {

    @Test
    void everyStatementNamesItsModulesTablesOrDeclaredViews() {
        var walls = new TableWalls(Path.of("src/main/java/huozhong"), Path.of("src/main/resources/db/migration"));

        assertThat(walls.reads()).isGreaterThan(100);
        assertThat(walls.problems()).isEmpty();
    }

    @Test
    void reportsWhoReachesUnderAWallAndNobodyElse() {
        var walls = new TableWalls(Path.of("src/test/java/fixtures/tables"),
                Path.of("src/test/resources/fixtures/tables"));

        assertThat(walls.problems()).containsExactlyInAnyOrder("errand is written by owner and writer",
                "stranger/ReadsATable.java reads thing", "stranger/ReadsAView.java reads thing_facts",
                "friend/JoinsATable.java reads thing");
    }
}
