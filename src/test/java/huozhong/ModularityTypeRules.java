package huozhong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static huozhong.ModularityRule.brokenBy;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;

import huozhong.shared.Refusal;

/** What a type may be called, hold and call, under a base package. */
final class ModularityTypeRules {

    private static final String UNSPEAKING = ".*(Manager|Helper|Utils?|Impl|DTO|Dto|Abstract)([A-Z0-9].*)?";
    private static final Set<String> MAKERS = Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis",
            "tickMinutes", "tickSeconds");

    private final String base;

    ModularityTypeRules(String base) {
        this.base = base;
    }

    List<ModularityRule> all() {
        return List.of(names(), setters(), associations(), injection(), time(), clocks(), streams(), exceptionNames(),
                refusals(), bareExceptions());
    }

    private ModularityRule names() {
        return brokenBy(classes().should().haveNameNotMatching(UNSPEAKING),
                "UnitManager", "UnitHelper", "UnitUtil", "UnitUtils", "UnitImpl", "UnitDTO", "UnitDto", "AbstractUnit");
    }

    private ModularityRule setters() {
        return brokenBy(noMethods().that().areDeclaredInClassesThat(are(persistent()))
                .should().haveNameMatching("set[A-Z].*"),
                "Town.setName", "Town$Address.setStreet");
    }

    private ModularityRule associations() {
        return brokenBy(noFields().that().areAnnotatedWith(ManyToOne.class).or().areAnnotatedWith(OneToMany.class)
                .or().areAnnotatedWith(OneToOne.class).or().areAnnotatedWith(ManyToMany.class)
                .should(ArchCondition.from(describe("reach another module's type",
                        this::reachesAnotherModule))),
                "Attached.unit", "Attached.others");
    }

    private boolean reachesAnotherModule(JavaField field) {
        return field.getAllInvolvedRawTypes().stream().filter(type -> type.getPackageName().startsWith(base + "."))
                .anyMatch(type -> !module(type).equals(module(field.getOwner())));
    }

    private String module(JavaClass type) {
        return type.getPackageName().substring(base.length() + 1).split("\\.")[0];
    }

    private ModularityRule injection() {
        return brokenBy(noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION),
                "Injected.unit", "Injected.name");
    }

    private ModularityRule time() {
        return brokenBy(noClasses().should().accessTargetWhere(describe("asks for the time without a Clock",
                ModularityTypeRules::asksForTheTime)),
                "Clockless.instant()", "Clockless.zoned()", "Clockless.reference()", "Clockless.date()",
                "Clockless.calendar()", "Clockless.millis()");
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now") && !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        return owner.isEquivalentTo(Date.class) && access.getTarget().getFullName().endsWith("<init>()")
                || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private ModularityRule clocks() {
        return brokenBy(noClasses().that().resideOutsideOfPackage(base).should().accessTargetWhere(
                describe("makes a Clock", access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                        && MAKERS.contains(access.getTarget().getName()))),
                "Clockless.clock()");
    }

    private ModularityRule streams() {
        return brokenBy(noClasses().that().haveSimpleNameNotEndingWith("Command").should(ACCESS_STANDARD_STREAMS),
                "Talker");
    }

    private ModularityRule exceptionNames() {
        return brokenBy(noClasses().that().areAssignableTo(Throwable.class)
                .should().haveSimpleNameEndingWith("Exception"),
                "UnitException");
    }

    private ModularityRule refusals() {
        return brokenBy(classes().that().areAssignableTo(Refusal.class).and().doNotBelongToAnyOf(Refusal.class)
                .should().haveModifier(JavaModifier.FINAL),
                "OpenRefusal");
    }

    /** A private one never leaves its file; the few that are no refusals are everybody's. */
    private ModularityRule bareExceptions() {
        return brokenBy(noClasses().that().areTopLevelClasses().and().resideOutsideOfPackage(base + ".shared..")
                .should(ArchCondition.from(describe(
                        "extend RuntimeException or Exception and not Refusal", ModularityTypeRules::isBare))),
                "UnitException", "UnitMissing");
    }

    private static boolean isBare(JavaClass type) {
        return type.getRawSuperclass().filter(above -> above.isEquivalentTo(RuntimeException.class)
                || above.isEquivalentTo(Exception.class)).isPresent();
    }

    private static DescribedPredicate<JavaClass> persistent() {
        return describe("persistent", type -> type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }
}
