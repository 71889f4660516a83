package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Who may know whom. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("dev.waymark.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.waymark.catalog..", "dev.waymark.assessment..", "dev.waymark.plan..");

    @ArchTest
    static final ArchRule catalogKnowsNoOtherFeature = noClasses()
            .that()
            .resideInAPackage("dev.waymark.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..");

    @ArchTest
    static final ArchRule assessmentsKnowNoPlans = noClasses()
            .that()
            .resideInAPackage("dev.waymark.assessment..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.waymark.plan..");

    @ArchTest
    static final ArchRule plansEnterAssessmentsByOneDoor = noClasses()
            .that()
            .resideInAPackage("dev.waymark.plan..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.waymark.assessment..")
                    .and(DescribedPredicate.not(simpleName("AssessmentSource"))));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.waymark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformHasNoCycles =
            slices().matching("dev.waymark.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule transactionsBeginInServices = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Service")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    /** So that a moved clock moves everything. What takes the clock as an argument is fine. */
    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.waymark.platform.time..")
            .should()
            .callCodeUnitWhere(
                    DescribedPredicate.describe("reads the system's time", ArchitectureTest::readsTheSystemsTime));

    private static boolean readsTheSystemsTime(JavaCall<?> call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        var arguments = target.getRawParameterTypes();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getName().equals("<init>") && arguments.isEmpty();
        }
        return owner.getPackageName().startsWith("java.time")
                && (target.getName().equals("now")
                                && arguments.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || owner.isEquivalentTo(Clock.class)
                                && Set.of("systemUTC", "systemDefaultZone", "system")
                                        .contains(target.getName()));
    }

    /** Everything asks for a token, but for what is open to all by design. */
    @ArchTest
    static final ArchRule nothingIsOpenToAllByAccident = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..", "dev.waymark.catalog..")
            .and()
            .doNotHaveFullName(
                    "dev.waymark.plan.CalendarResource.read(java.lang.String, dev.waymark.plan.CalendarForm)")
            .should()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule noResourceIsOpenToAll = noClasses()
            .that()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..", "dev.waymark.catalog..")
            .should()
            .beAnnotatedWith(PermitAll.class);

    /** The one place where a tenant does not come from a token. */
    @ArchTest
    static final ArchRule onlyCalendarFeedsEnterATenantBySecret = noClasses()
            .that()
            .doNotHaveSimpleName("CalendarFeedService")
            .should()
            .callMethod(CurrentTenant.class, "enterBySecret", String.class);

    @ArchTest
    static final ArchRule entitiesStayInside =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .resideInAnyPackage(
                    "..impl..", "..util..", "..dto..", "..helper..", "..common..", "..model..", "..manager..");
}
