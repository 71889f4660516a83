package dev.waymark.privacy.export;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.support.Belongings;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an export has for people: tables, pictures and a page. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ArchiveTest {

    private static final String EXPORT = "/v1/members/mia/export";
    private static final String NOTE = "=HYPERLINK(\"http://bad.example\") <script>alert(1)</script>";

    private final String tenant = newTenant();
    private Belongings own;
    private Map<String, String> files;

    @BeforeEach
    void export() throws IOException {
        own = Belongings.of(member("mia"), tenant);
        member("mia")
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("note", NOTE))
                .post("/v1/plans/%s/check-ins".formatted(own.id("plans")))
                .then()
                .statusCode(201);
        var archive = member("mia").of(tenant).accept("application/zip").get(EXPORT);
        archive.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"waymark-export-[0-9-]{10}.zip\""));
        files = unpacked(archive.asByteArray());
    }

    @Test
    void hasTheDocumentThatIsSentAsJson() throws IOException {
        var json = new ObjectMapper();
        var sent = json.readTree(member("mia").of(tenant).get(EXPORT).asByteArray());
        // An export is an event itself, and this is the second one.
        assertThat(withoutEvents(json.readTree(files.get("export.json")))).isEqualTo(withoutEvents(sent));
    }

    private static JsonNode withoutEvents(JsonNode export) {
        return ((ObjectNode) export.path("sections")).without("auditEvents");
    }

    @Test
    void hasATableOfEachSectionInWhichNoTextRuns() {
        assertThat(files).containsKeys("csv/plans.csv", "csv/goals.csv", "csv/assessments.csv", "csv/wins.csv");
        assertThat(files.get("csv/checkIns.csv"))
                .startsWith("id,planId,goalId,day,confidence,")
                .contains("\"'" + NOTE.replace("\"", "\"\"") + "\"");
    }

    @Test
    void hasAPictureOfEachResultAndOfEachPlan() {
        assertThat(files.keySet().stream().filter(name -> name.startsWith("pictures/")))
                .hasSize(3);
        assertThat(files.get("pictures/timeline-%s.svg".formatted(own.id("plans"))))
                .startsWith("<svg");
        assertThat(files.get("pictures/chart-%s.svg".formatted(own.id("assessments"))))
                .startsWith("<svg");
    }

    @Test
    void hasAPageThatExplainsAllOfIt() {
        var page = files.get("index.html");
        assertThat(page)
                .contains(
                        "<code>mia</code>", "How you said that you were", "A coach with whom you share your check-ins.")
                .contains("href=\"pictures/chart-%s.svg\"".formatted(own.id("assessments")))
                .doesNotContain("<script", " src=", "url(");
        files.keySet().stream()
                .filter(name -> !name.startsWith("csv/") && !name.equals("index.html"))
                .forEach(name -> assertThat(page).contains("href=\"%s\"".formatted(name)));
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
