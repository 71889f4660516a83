package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.annotation.security.PermitAll;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URL;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** What code may do in one place only. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = DoNotIncludeTests.class)
class CodingRulesTest {

    private static final Set<String> CLIENTS = Set.of(
            "HttpClient", "WebClient", "NetClient", "URLConnection", "HttpURLConnection", "Socket", "SocketChannel");

    @ArchTest
    static final ArchRule transactionsBeginInServices = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Service")
            .and()
            .areNotAnnotatedWith(Interceptor.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    /** A read renders what it answers. A change renders a plan twice at most, before and after: see HeldPlan. */
    @ArchTest
    static final ArchRule onlyReadsAndSnapshotsRenderPlans = noClasses()
            .that(DescribedPredicate.not(simpleName("PlanQueries")
                    .or(simpleName("PlanSnapshot"))
                    .or(simpleName("HeldPlan"))
                    .or(simpleName("PlanView"))))
            .should()
            .callCodeUnitWhere(makes("PlanView"));

    @ArchTest
    static final ArchRule snapshotsAreTakenAtTheDoor = noClasses()
            .that(DescribedPredicate.not(
                    simpleName("Plans").or(simpleName("HeldPlan")).or(simpleName("PlanReader"))))
            .should()
            .callCodeUnitWhere(makes("PlanSnapshot"));

    private static DescribedPredicate<JavaCall<?>> makes(String view) {
        return DescribedPredicate.describe(
                "makes a " + view,
                call -> call.getTarget().getOwner().getSimpleName().equals(view)
                        && call.getTarget().getName().equals("of"));
    }

    /** So that a moved clock moves everything. What takes the clock as an argument is fine. */
    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.waymark.platform.time..")
            .should()
            .callCodeUnitWhere(
                    DescribedPredicate.describe("reads the system's time", CodingRulesTest::readsTheSystemsTime));

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
            .doNotHaveFullName("dev.waymark.plan.calendar.CalendarResource.read(java.lang.String,"
                    + " dev.waymark.plan.calendar.CalendarForm)")
            .should()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule noResourceIsOpenToAll = noClasses()
            .that()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..", "dev.waymark.catalog..")
            .should()
            .beAnnotatedWith(PermitAll.class);

    /** The two places where a tenant does not come from a token. */
    @ArchTest
    static final ArchRule onlyCalendarFeedsEnterATenantBySecret = noClasses()
            .that()
            .doNotHaveSimpleName("CalendarFeedService")
            .should()
            .callMethod(CurrentTenant.class, "enterBySecret", String.class);

    @ArchTest
    static final ArchRule onlyPictureLinksEnterATenantAsOneMember = noClasses()
            .that()
            .doNotHaveSimpleName("PictureResource")
            .should()
            .callMethod(CurrentTenant.class, "enterBySecret", String.class, String.class);

    /** So that nobody takes a connection out of turn. Evaluations are computed from the request alone. */
    @ArchTest
    static final ArchRule operationsAtTheDatabaseWaitForTheirTurn = classes()
            .that()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..")
            .and()
            .areAnnotatedWith(Path.class)
            .and()
            .doNotHaveSimpleName("EvaluationResource")
            .should()
            .beAnnotatedWith(UsesDatabase.class);

    /** Pictures and calendars take time: a client must not be able to fill the processors with them. */
    @ArchTest
    static final ArchRule whatDrawsOrExportsWaitsForItsTurn = methods()
            .that(DescribedPredicate.describe("make something else than JSON", CodingRulesTest::makesNoJson))
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.waymark.assessment..", "dev.waymark.plan..", "dev.waymark.platform.picture..")
            .should()
            .beAnnotatedWith(Heavy.class);

    private static boolean makesNoJson(JavaMethod method) {
        return method.isAnnotatedWith(Produces.class)
                && !Set.of(method.getAnnotationOfType(Produces.class).value()).contains(MediaType.APPLICATION_JSON);
    }

    /** No request makes the service call an address: the framework calls the issuer, the database and the collector of traces. */
    @ArchTest
    static final ArchRule nothingCallsOut = noClasses()
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe("call an address", type -> CLIENTS.contains(type.getSimpleName())))
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection");
}
