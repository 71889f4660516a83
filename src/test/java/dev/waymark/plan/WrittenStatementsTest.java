package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.StatementLog;
import dev.waymark.support.StatementLog.Executed;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is written of one kind is written together, so that the number of statements does not grow with a plan. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WrittenStatementsTest {

    /** The driver writes the rows of a batch of up to a hundred in powers of two: 64, 32 and 2 are 98. */
    private static final long OF_A_TABLE = 6;

    @Inject
    DataSource database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** How often each table was written, by its verb. */
    private Map<String, Long> written(Runnable request) throws SQLException, IOException {
        return new StatementLog(database)
                .during(request).stream()
                        .map(Executed::sql)
                        .filter(sql -> sql.matches("(?s)(insert|update|delete) .*"))
                        .map(sql -> sql.replaceFirst("(?s)^(insert into|update|delete from) (\\w+).*", "$1 $2"))
                        .collect(groupingBy(statement -> statement, counting()));
    }

    private PlanBody madeBy(Supplier<PlanBody> request, Map<String, Long> written) throws SQLException, IOException {
        var made = new AtomicReference<PlanBody>();
        written.putAll(written(() -> made.set(request.get())));
        return made.get();
    }

    @Test
    void aPlanIsAFewInserts() throws SQLException, IOException {
        var written = new TreeMap<String, Long>();
        var plan = madeBy(() -> PlanBody.of(mia.planWithThreeStrategies()), written);
        assertThat(plan.steps()).hasSizeGreaterThan(15);
        assertThat(plan.steps().stream()
                        .mapToInt(step -> PlanBody.occurrences(step).size())
                        .sum())
                .isGreaterThan(15);
        assertThat(written.keySet()).containsAll(List.of("insert into goals", "insert into steps"));
        assertThat(written).allSatisfy((statement, times) -> assertThat(times).isLessThanOrEqualTo(OF_A_TABLE));
    }
}
