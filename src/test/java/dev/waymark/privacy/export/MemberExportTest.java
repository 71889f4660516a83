package dev.waymark.privacy.export;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.support.Belongings;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a member gets who asks for all that is kept about them. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MemberExportTest {

    private static final String EXPORT = "/v1/members/mia/export";
    private static final Path SCHEMA = Path.of("src/main/resources/META-INF/resources/docs/export.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Superuser database;

    @Inject
    Sections sections;

    private final String tenant = newTenant();

    private static void assertFits(Response export) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(SCHEMA.toFile()));
        var faults = schema.validate(
                JSON.readTree(export.asByteArray()),
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(faults).isEmpty();
    }

    private long rowsOf(MemberTable table) throws SQLException {
        var sql = "select count(*) from (%s) found".formatted(table.ofMember());
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, tenant);
            query.setString(2, "mia");
            if (query.getParameterMetaData().getParameterCount() > 2) {
                query.setString(3, tenant);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void assertWhole(JsonNode export) throws SQLException {
        for (var section : sections.all()) {
            assertThat(export.at("/sections/" + section.name()).size())
                    .as(section.name())
                    .isEqualTo((int) rowsOf(section.table()));
        }
    }

    /** An export is an event itself. */
    private static JsonNode withoutTrail(JsonNode sections) {
        return ((ObjectNode) sections).without(List.of("auditEvents", "auditPseudonyms"));
    }

    @Test
    void isAllThatIsKeptOfThatMember() throws SQLException, IOException {
        Belongings.of(member("mia"), tenant);
        Belongings.of(member("mia"), newTenant());
        var export = member("mia").of(tenant).get(EXPORT);
        export.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"waymark-export-[0-9-]{10}.json\""))
                .header("Content-Length", notNullValue())
                .header("ETag", nullValue())
                .body("schema", matchesPattern("http.*/docs/export.schema.json"))
                .body("memberId", equalTo("mia"))
                .body("sections.plans[0].lifecycle", equalTo("active"))
                .body("sections.goals[0].outcome.achievement", equalTo("partly_achieved"))
                .body("sections.strategyChoices[0].reason", equalTo("I work alone"))
                .body("sections.assessments[0].result.inputs", notNullValue())
                .body("sections.checkIns[0].confidence", equalTo(6));
        assertFits(export);
        assertWhole(JSON.readTree(export.asByteArray()));
        assertThat(export.asString()).contains("\"answers\":{").doesNotContain("tenant-", "secretHash");
        var other = Belongings.of(member("noa"), tenant);
        assertThat(member("mia").of(tenant).get(EXPORT).asString()).doesNotContain(other.id("plans"));
    }

    @Test
    void isEmptyForWhomNothingIsKept() throws IOException {
        for (var export : new Response[] {
            member("mia").of(tenant).get(EXPORT), service().of(tenant).get(EXPORT),
        }) {
            assertFits(export);
            assertThat(withoutTrail(JSON.readTree(export.asByteArray()).at("/sections")))
                    .allSatisfy(section -> assertThat(section).isEmpty());
        }
    }

    @Test
    void isThatOfEveryMemberForThePlatform() throws IOException {
        Belongings.of(member("mia"), tenant);
        var mine = JSON.readTree(member("mia").of(tenant).get(EXPORT).asByteArray());
        var theirs = JSON.readTree(service().of(tenant).get(EXPORT).asByteArray());
        assertThat(withoutTrail(theirs.at("/sections"))).isEqualTo(withoutTrail(mine.at("/sections")));
    }

    @Test
    void isEmptyFromTheMomentInWhichTheMemberIsErased() throws SQLException {
        Belongings.of(member("mia"), tenant);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var section : sections.all()) {
                if (section.table().withheld().containsKey("erasure_id")) {
                    statement.execute("update %s set erasure_id = gen_random_uuid() where tenant_id = '%s'"
                            .formatted(section.table().name(), tenant));
                }
            }
        }
        Map<String, ?> sections = member("mia").of(tenant).get(EXPORT).json().get("sections");
        sections.remove("repeatableRequests");
        assertThat(sections.values())
                .allSatisfy(rows -> assertThat((Iterable<?>) rows).isEmpty());
    }

    @Test
    void headIsTheSameWithoutTheFile() {
        member("mia")
                .of(tenant)
                .head(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "private, no-store")
                .body(emptyString());
    }

    /** The file is packed on its way, like all that is large. */
    @Test
    void isCompressedForWhoeverCanUnpackIt() {
        member("mia")
                .of(tenant)
                .unchecked()
                .header("Accept-Encoding", "gzip")
                .get(EXPORT)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }
}
