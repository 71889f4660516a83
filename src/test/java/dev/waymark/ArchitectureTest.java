package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.assessment.AssessmentSource;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;

/** Which packages may depend on which. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("dev.waymark.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.waymark.catalog..",
                    "dev.waymark.assessment..",
                    "dev.waymark.plan..",
                    "dev.waymark.consent..",
                    "dev.waymark.coaching..",
                    "dev.waymark.cohort..",
                    "dev.waymark.privacy..",
                    "dev.waymark.audit..");

    /** The platform enforces the table of permissions, which therefore knows nothing but Java. */
    @ArchTest
    static final ArchRule permissionsKnowNothing = classes()
            .that()
            .resideInAPackage("dev.waymark.authorization..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.waymark.authorization..", "java..", "org.jspecify..");

    /** There is one place that says who may do what. */
    @ArchTest
    static final ArchRule rolesAreNoAnnotations = noClasses()
            .should()
            .dependOnClassesThat(
                    belongToAnyOf(RolesAllowed.class, DenyAll.class, Authenticated.class, PermissionsAllowed.class));

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
                    .and(DescribedPredicate.not(belongToAnyOf(AssessmentSource.class))));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.waymark.(*)..").should().beFreeOfCycles();

    /** A feature's own package counts as one of its rooms. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.waymark.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyPlansKnowHowTheyAreScheduled = noClasses()
            .that()
            .resideOutsideOfPackage("dev.waymark.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.waymark.plan.schedule..");

    /** Pure: the same input gives the same output, whatever the time, the caller and the database. */
    @ArchTest
    static final ArchRule pureRoomsKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage(
                    "..assessment.scoring..",
                    "..assessment.chart..",
                    "..plan.schedule..",
                    "..plan.progress..",
                    "..plan.template..",
                    "..plan.timeline..",
                    "..platform.statistics..",
                    "..worksheet.figure..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Pictures")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "jakarta.persistence..",
                            "jakarta.enterprise..",
                            "io.quarkus..",
                            "org.hibernate..",
                            "java.sql..",
                            "javax.sql..")
                    .or(type(Clock.class)));

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
