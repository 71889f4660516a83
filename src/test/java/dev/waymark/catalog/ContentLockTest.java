package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.catalog.ContentLock.Entry;
import dev.waymark.platform.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentLockTest {

    private static final Path CONTENT = Path.of("src/main/resources/catalog");

    private static final ContentLock LOCK = ContentLock.parse(Stream.of(
            "# a comment",
            "",
            "questionnaires/pulse 1 sha256:a",
            "questionnaires/pulse 2 sha256:b",
            "strategies/rest 1 sha256:c"));

    private static final Entry ONE = new Entry("questionnaires/pulse", 1, "sha256:a");
    private static final Entry TWO = new Entry("questionnaires/pulse", 2, "sha256:b");
    private static final Entry REST = new Entry("strategies/rest", 1, "sha256:c");

    @Test
    void whatIsPublishedKeepsItsContent() throws IOException {
        try (var lines = Files.lines(CONTENT.resolve("content.lock"))) {
            assertThat(ContentLock.parse(lines).faults(content()))
                    .as("see CONTRIBUTING.md, Content")
                    .isEmpty();
        }
    }

    @Test
    void unchangedContentIsSound() {
        assertThat(LOCK.faults(List.of(ONE, TWO, REST))).isEmpty();
    }

    @Test
    void changedContentNeedsANewVersion() {
        assertThat(LOCK.faults(List.of(ONE, TWO, new Entry("strategies/rest", 1, "sha256:d"))))
                .containsExactly("strategies/rest version 1 was published with other content: raise its version");
        assertThat(LOCK.faults(List.of(ONE, TWO, new Entry("strategies/rest", 2, "sha256:d"))))
                .containsExactly("New content: add the line \"strategies/rest 2 sha256:d\"");
    }

    @Test
    void aPublishedQuestionnaireStays() {
        assertThat(LOCK.faults(List.of(TWO, REST)))
                .containsExactly(
                        "questionnaires/pulse version 1 is gone, but assessments answer it: bring its file back");
    }

    @Test
    void versionsOnlyRise() {
        var lock = ContentLock.parse(Stream.of("strategies/rest 1 sha256:c", "strategies/rest 2 sha256:d"));
        assertThat(lock.faults(List.of(REST)))
                .containsExactly("strategies/rest version 1 is older than what was published");
    }

    @Test
    void aWorksheetIsNoPartOfItsStrategysHash() throws IOException {
        var step = "template: {goals: [{steps: [{key: ask, after: []%s}]}]}\n";
        var plain = ContentFile.parse("strategies/it.yaml", "key: rest\n" + step.formatted(""));
        var withRecords = ContentFile.parse(
                "strategies/it.yaml",
                "key: rest\n" + step.formatted(", record: contact") + "worksheet: {due: [{record: contact}]}\n");
        assertThat(WorksheetPart.without(withRecords)).isEqualTo(plain.tree());
        assertThat(WorksheetPart.of(withRecords))
                .hasToString(
                        "{\"worksheet\":{\"due\":[{\"record\":\"contact\"}]},\"steps\":[{\"key\":\"ask\",\"record\":\"contact\"}]}");
    }

    private static List<Entry> content() throws IOException {
        var strategies = files("strategies");
        strategies.sort(
                Comparator.comparingInt(file -> file.tree().path("number").asInt()));
        var causes = ContentFile.read(CONTENT.resolve("causes.yaml"));
        var catalog = ContentFile.read(CONTENT.resolve("catalog.yaml"));
        var content = new ArrayList<Entry>();
        content.add(
                new Entry("catalog", catalog.tree().path("version").asInt(), CatalogLoader.hash(causes, strategies)));
        files("questionnaires").forEach(file -> content.add(entry("questionnaires", file, file.tree(), file.tree())));
        strategies.forEach(file -> {
            content.add(entry("strategies", file, file.tree(), WorksheetPart.without(file)));
            content.add(entry("worksheets", file, file.tree().path("worksheet"), WorksheetPart.of(file)));
        });
        return content;
    }

    private static Entry entry(String kind, ContentFile file, JsonNode versioned, JsonNode content) {
        var name = kind + "/" + file.tree().path("key").asText();
        return new Entry(name, versioned.path("version").asInt(), CanonicalJson.hash(content));
    }

    private static List<ContentFile> files(String folder) throws IOException {
        try (var paths = Files.list(CONTENT.resolve(folder))) {
            return new ArrayList<>(paths.sorted().map(ContentFile::read).toList());
        }
    }
}
