package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the last released version sends to its database still works on the newest schema, so that its instances go on while
 * and after a migration runs. Its statements were written down when it was released, by {@code .ci/statements.mjs}.
 */
@Tag("database")
class ReleasedVersionTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final String DATABASE = "newest";

    private static final String OLD_PLAN = """
            insert into plans (tenant_id, id, member_id, title, lifecycle, start_on, weekly_minutes, days_off, time_zone,
                catalog_version, created_at, updated_at)
            values ('acme', gen_random_uuid(), 'mia', 'Mine', 'ACTIVE', '2026-01-05', 60, '[]', 'UTC', 1, now(), now());
            insert into goals (tenant_id, id, plan_id, position, title, horizon)
            select tenant_id, gen_random_uuid(), id, 0, 'A goal', 'SHORT' from plans""";

    private static final String OLD_STEP = """
            insert into steps (tenant_id, id, goal_id, position, title, effort_minutes, after, status, due_on)
            select tenant_id, gen_random_uuid(), id, 0, 'A step', 30, '[]', 'TODO', '2026-01-05' from goals;
            insert into occurrences (tenant_id, id, step_id, due_on, status)
            select tenant_id, id, id, '2026-01-05', 'TODO' from steps s
            where not exists (select from occurrences o where o.step_id = s.id)""";

    /** One as every version before V26 has written it, one as later ones have, and a draft. */
    private static final String OLD_ASSESSMENTS = """
            insert into assessments (tenant_id, id, member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status,
                answers, result, result_text, created_at, updated_at, submitted_at, revision)
            select 'acme', gen_random_uuid(), member, 'short', 1, '', status, '{}', result::jsonb, result_text, now(), now(), at, 0
            from (values ('ava', 'SCORED', '{"a": 1}', null, now()), ('ben', 'SCORED', null, '{"a":1}', now()),
                ('cleo', 'DRAFT', null, null, null)) as made (member, status, result, result_text, at)""";

    private static EmbeddedPostgres postgres;

    /** In the template, of which every new database is a copy. */
    @BeforeAll
    static void migrateToTheNewestSchema() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getTemplateDatabase()).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void makeDatabase() throws SQLException {
        onServer("create database " + DATABASE);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        onServer("drop database " + DATABASE);
    }

    private static void onServer(String command) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void worksOnTheNewestSchema() throws IOException, SQLException {
        assertThat(statements()).hasSizeGreaterThan(50);
        assertThat(failures()).isEmpty();
    }

    /** What it has stored, and what it stores while and after the schema is migrated: each step and occurrence gets its plan. */
    @Test
    void neverNamesThePlanOfAStep() throws SQLException {
        migrating("10", List.of(OLD_PLAN, OLD_STEP), statement -> {
            statement.execute(OLD_STEP);
            for (var table : List.of("steps", "occurrences")) {
                var ofThePlan =
                        "select count(*), count(*) filter (where plan_id = (select id from plans)) from " + table;
                assertThat(row(statement, ofThePlan)).containsExactly("2", "2");
            }
        });
    }

    @Test
    void keepsResultsThatWereStoredAsJsonAlone() throws SQLException {
        migrating("29", List.of(OLD_ASSESSMENTS), statement -> {
            assertThat(row(statement, "select array_agg(result_text order by member_id) from assessments"))
                    .containsExactly("{\"{\\\"a\\\": 1}\",\"{\\\"a\\\":1}\",NULL}");
            assertThatThrownBy(() -> statement.execute("update assessments set result_text = null"))
                    .hasMessageContaining("assessments_scored_is_complete");
        });
    }

    @FunctionalInterface
    private interface Check {
        void on(Statement statement) throws SQLException;
    }

    private static void migrating(String version, List<String> stored, Check check) throws SQLException {
        onServer("create database before template template0");
        var before = postgres.getDatabase("postgres", "before");
        Flyway.configure().dataSource(before).target(version).load().migrate();
        try (var connection = before.getConnection();
                var statement = connection.createStatement()) {
            for (var each : stored) {
                statement.execute(each);
            }
            Flyway.configure().dataSource(before).load().migrate();
            check.on(statement);
        }
        onServer("drop database before");
    }

    private static List<String> row(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            var values = new ArrayList<String>();
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                values.add(row.getString(column));
            }
            return values;
        }
    }

    /** What a migration must not do while the version before it runs, and what this test is there to find. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table plans rename column title to name",
                "alter table wins drop column standing",
                "alter table goals add column colour text not null",
                "alter table steps add constraint steps_short check (effort_minutes < 10)",
                "alter table idempotency_keys rename to keys",
                "drop table plan_history cascade",
                "alter table occurrences drop column due_on cascade",
            })
    void wouldFailOnASchemaThatItCannotLiveWith(String change) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
        assertThat(failures()).isNotEmpty();
    }

    private Connection connect() throws SQLException {
        // Several commands in one go, as they stand in the script.
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", DATABASE) + "&preferQueryMode=simple");
    }

    private static List<String> statements() throws IOException {
        var statements = new ArrayList<String>();
        try (var scripts = Files.list(RELEASED)) {
            for (var script : scripts.toList()) {
                statements.addAll(List.of(Files.readString(script).split("\n--\n")));
            }
        }
        return statements;
    }

    private List<String> failures() throws IOException, SQLException {
        var failures = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            // One statement of each kind is here, so that rows refer to others that are not.
            statement.execute("set session_replication_role = replica");
            for (var each : statements()) {
                run(each, statement, failures);
            }
        }
        return failures;
    }

    private static void run(String text, Statement statement, List<String> failures) throws SQLException {
        try {
            statement.execute(text);
        } catch (SQLException failed) {
            failures.add(failed.getMessage() + "\n" + text);
            statement.execute("deallocate all");
        }
    }
}
