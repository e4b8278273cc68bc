package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class SizesTests {

    /** What is too big today; the list only shrinks. */
    private static final Set<String> DEBTS = Set.of("plan.PlanFile");

    @Test
    void nothingOutgrowsWhatAReaderKeepsInMind() {
        assertThat(new Sizes(60, 7, 12).problems(ModularityTests.HOUSE))
                .extracting(name -> name.substring("huozhong.".length())).containsExactlyInAnyOrderElementsOf(DEBTS);
    }

    @Test
    void reportsWhatIsTooBigAndNothingElse() {
        assertThat(new Sizes(2, 2, 2).problems(new ClassFileImporter().importPackages("fixtures.sizes")))
                .containsExactly("fixtures.sizes", "fixtures.sizes.Greedy", "fixtures.sizes.Wide");
    }
}
