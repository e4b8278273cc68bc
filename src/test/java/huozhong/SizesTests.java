package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class SizesTests {

    @Test
    void nothingOutgrowsWhatAReaderKeepsInMind() {
        assertThat(new Sizes(60, 7, 12).problems(ModularityTests.HOUSE)).isEmpty();
    }

    @Test
    void reportsWhatIsTooBigAndNothingElse() {
        assertThat(new Sizes(2, 2, 2).problems(new ClassFileImporter().importPackages("fixtures.sizes")))
                .containsExactly("fixtures.sizes", "fixtures.sizes.Greedy", "fixtures.sizes.Wide");
    }
}
