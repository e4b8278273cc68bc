package huozhong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import fixtures.modules.UnrulyModules;

class ModularityTests {

    static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("huozhong");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("fixtures.house");

    static Stream<ModularityRule> rules() {
        return rules("huozhong");
    }

    static Stream<ModularityRule> rulesOfTheBrokenHouse() {
        return rules("fixtures.house");
    }

    private static Stream<ModularityRule> rules(String base) {
        return Stream.of(new ModularityRules(base).all(), new ModularityTypeRules(base).all()).flatMap(List::stream);
    }

    @Test
    void looksAtTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(200).anyMatch(type -> type.isEquivalentTo(Application.class));
        assertThat(HOUSE).noneMatch(type -> type.isEquivalentTo(ModularityTests.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keepsTheRule(ModularityRule rule) {
        assertThat(rule.problems(HOUSE)).as(rule.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheBrokenHouse")
    void reportsWhoBreaksTheRuleAndNobodyElse(ModularityRule rule) {
        var problems = rule.problems(BROKEN_HOUSE);

        assertThat(rule.brokenBy()).isNotEmpty().allSatisfy(
                offender -> assertThat(problems).anyMatch(problem -> names(problem, offender)));
        assertThat(problems).allMatch(
                problem -> rule.brokenBy().stream().anyMatch(offender -> names(problem, offender)));
    }

    private static boolean names(String problem, String offender) {
        return Pattern.compile("[.$]" + Pattern.quote(offender) + "(?!\\w)").matcher(problem).find();
    }

    @Test
    void keepsTheDependenciesThatItsModulesDeclare() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void reportsADependencyThatAModuleDoesNotDeclare() {
        var modules = ApplicationModules.of(UnrulyModules.class, location -> true);

        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'organization' depends on module 'nomination'");
    }

    @Test
    void saysASentenceOnEveryPublicTypeAndTwoOnEveryPackage() {
        assertThat(new ModularitySources(Path.of("src/main/java/huozhong")).problems()).isEmpty();
    }

    @Test
    void reportsWhoSaysTooLittle() {
        assertThat(new ModularitySources(Path.of("src/test/java/fixtures/sources")).problems())
                .containsExactlyInAnyOrder(
                        "bare has no package-info",
                        "terse has less than two sentences",
                        "unmarked is not @NullMarked",
                        "unmarked is no @ApplicationModule",
                        "Silent has no sentence",
                        "Unfinished has no sentence");
    }
}
