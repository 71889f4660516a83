package dev.waymark;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Exposition;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts and dashboard ask for metrics and labels that the service really has. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MonitoringTest {

    private static final Path MONITORING = Path.of("k8s/overlays/production/monitoring");

    /** A metric of the service, by the job that Prometheus puts its instances under. */
    private static final Pattern SELECTOR = Pattern.compile("(\\w+)\\{([^}]*\\bjob=\"waymark\"[^}]*)}");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\)");

    /** What Prometheus knows of an instance by itself. */
    private static final Set<String> GIVEN_BY_PROMETHEUS = Set.of("job", "namespace", "pod");

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private static JsonNode read(String file) throws IOException {
        return new YAMLMapper().readTree(MONITORING.resolve(file).toFile());
    }

    private static Stream<String> expressions() throws IOException {
        return Stream.concat(
                        read("alerts-service.yaml").findValuesAsText("expr").stream(),
                        read("dashboard.json").findValuesAsText("expr").stream())
                .filter(expression -> SELECTOR.matcher(expression).find());
    }

    @Test
    void everyQueryFindsMetricsAndLabelsThatTheServiceHas() throws IOException {
        achieveSomething();
        var exposed = Exposition.at(metrics);
        var missing = new TreeSet<String>();
        expressions().forEach(expression -> check(expression, exposed, missing));
        assertThat(expressions()).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private static void check(String expression, Exposition exposed, Set<String> missing) {
        SELECTOR.matcher(expression)
                .results()
                .filter(found -> !found.group(1).equals("up"))
                .forEach(found -> {
                    var samples = exposed.of(found.group(1));
                    if (samples.isEmpty()) {
                        missing.add(found.group(1));
                    }
                    Stream.concat(labels(found.group(2)), groupings(expression))
                            .filter(label -> !GIVEN_BY_PROMETHEUS.contains(label))
                            .filter(label -> samples.stream()
                                    .noneMatch(sample -> sample.labels().containsKey(label)))
                            .forEach(label -> missing.add(found.group(1) + "{" + label + "}"));
                });
    }

    private static Stream<String> labels(String selector) {
        return LABEL.matcher(selector).results().map(label -> label.group(1));
    }

    private static Stream<String> groupings(String expression) {
        return GROUPING.matcher(expression)
                .results()
                .flatMap(grouping -> Stream.of(grouping.group(1).split(",")))
                .map(String::trim);
    }

    /** Some metrics begin with what they count for the first time. */
    private static void achieveSomething() {
        System.gc();
        Answers.wornOut().scoredBy(member("mia").of(Api.newTenant()));
        var mia = PlanFixtures.of(member("mia"));
        mia.complete(mia.planWithTwoSteps().first(), "{}").then().statusCode(200);
        anonymous().get("/v1/plans").then().statusCode(401);
    }
}
