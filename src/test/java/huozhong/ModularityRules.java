package huozhong;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static huozhong.ModularityRule.brokenBy;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom, and where a type may live, under a base package. */
final class ModularityRules {

    /** Where a module outgrew two packages; whoever cuts another room says so here. */
    private static final List<String> ROOMS = List.of("nomination.field", "nomination.held", "nomination.material",
            "nomination.mobile", "nomination.origin", "nomination.people", "registration.print", "registration.scan",
            "registration.sealed", "registration.word", "seal.ofd", "seal.signature", "submission.paper",
            "workflow.desk", "workflow.dues", "workflow.engine", "workflow.lock", "workflow.model", "submission.parcel",
            "registration.proof", "seal.platform", "plan.file", "plan.supplement", "training.certificate",
            "training.coverage", "training.feedback", "workflow.running", "team.pass");

    private final String base;

    ModularityRules(String base) {
        this.base = base;
    }

    List<ModularityRule> all() {
        return List.of(engine(), delegates(), packages(), web(), doors(), shared(), audit(), demo());
    }

    private ModularityRule engine() {
        return brokenBy(noClasses().that().resideOutsideOfPackages(module("workflow"))
                .should().dependOnClassesThat().resideInAPackage("org.camunda.."),
                "EngineUser", "Delegate");
    }

    private ModularityRule delegates() {
        return brokenBy(noClasses().should().beAssignableTo(
                named("org.camunda.bpm.engine.delegate.JavaDelegate")
                        .or(named("org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior"))),
                "Delegate", "EngineStep");
    }

    private ModularityRule packages() {
        return brokenBy(classes().should().resideInAPackage(base).orShould().resideInAPackage(base + ".*")
                .orShould().resideInAPackage(base + ".*.web").orShould().resideInAnyPackage(rooms()),
                "Hidden");
    }

    private String[] rooms() {
        return ROOMS.stream().map(room -> base + "." + room).toArray(String[]::new);
    }

    /** The module shared has no doors of its own; what it knows of HTTP is everybody's. */
    private ModularityRule web() {
        return brokenBy(noClasses().that().resideInAPackage(base + ".*.web")
                .and().resideOutsideOfPackage(base + ".shared..").should().bePublic(),
                "OpenController", "Payload");
    }

    private ModularityRule doors() {
        var stereotype = "org.springframework.stereotype.Controller";
        return brokenBy(classes().that().areMetaAnnotatedWith(stereotype).or().areAnnotatedWith(stereotype)
                .should().resideInAPackage(base + ".*.web"),
                "StrayController");
    }

    private ModularityRule shared() {
        return brokenBy(knowsOnly("shared"), "Curious");
    }

    private ModularityRule audit() {
        return brokenBy(knowsOnly("audit", "shared"), "Inspector");
    }

    private ArchRule knowsOnly(String module, String... others) {
        var allowed = resideInAPackage(module(module));
        for (var other : others) {
            allowed = allowed.or(resideInAPackage(module(other)));
        }
        return noClasses().that().resideInAPackage(module(module)).should().dependOnClassesThat(
                resideInAPackage(base + "..").and(not(allowed)).as("belong to other modules"));
    }

    private ModularityRule demo() {
        return brokenBy(noClasses().that().resideOutsideOfPackage(module("demo"))
                .should().dependOnClassesThat().resideInAPackage(module("demo")),
                "Demonstrated");
    }

    private String module(String name) {
        return base + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> named(String type) {
        return assignableTo(type).as(type.substring(type.lastIndexOf('.') + 1));
    }
}
