package huozhong;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** A rule of the house and the classes of the broken house that break it. */
record ModularityRule(ArchRule rule, List<String> brokenBy) {

    static ModularityRule brokenBy(ArchRule rule, String... classes) {
        return new ModularityRule(rule.allowEmptyShould(true), List.of(classes));
    }

    List<String> problems(JavaClasses house) {
        return rule.evaluate(house).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
