package dev.waymark.privacy.export;

import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * The published JSON Schema says what exports hold.
 *
 * <p>With {@code -Dexamples=record} this writes it instead, for anyone who has changed on purpose what is kept.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ExportSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/META-INF/resources/docs/export.schema.json");
    private static final boolean RECORDS = "record".equals(System.getProperty("examples"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sections sections;

    @Inject
    Superuser database;

    private JsonNode made() throws SQLException {
        try (var connection = database.getConnection()) {
            return ExportSchema.of(sections.all(), connection);
        }
    }

    @Test
    void isWhatTheFeaturesDeclare() throws SQLException, IOException {
        var made = made();
        if (RECORDS) {
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
        }
        assertThat(JSON.readTree(FILE.toFile())).isEqualTo(made);
    }

    @Test
    void isServedToAnyone() throws IOException {
        var served =
                anonymous().get(ExportService.SCHEMA).then().statusCode(200).contentType("application/schema+json");
        assertThat(JSON.readTree(served.asByteArray())).isEqualTo(JSON.readTree(FILE.toFile()));
    }

    /** Columns that are not there, and columns that nobody speaks of, are found by the tests of erasure. */
    @Test
    void everySectionHasItsOwnNameAndEveryRowItsPlace() throws SQLException {
        assertThat(sections.all()).extracting(Section::name).doesNotHaveDuplicates();
        assertThat(sections.all()).allSatisfy(section -> {
            assertThat(section.key()).as(section.name()).isNotEmpty();
            assertThat(section.columns()).extracting(Section.Column::property).doesNotHaveDuplicates();
        });
    }
}
