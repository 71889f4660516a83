package dev.waymark.assessment.scoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Strategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalog and questionnaires as shipped, read without the service. */
public final class ShippedContent {

    private static final Path CATALOG = Path.of("src/main/resources/catalog");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ShippedContent() {}

    public static Questionnaire questionnaire(String key) {
        return read(CATALOG.resolve("questionnaires/" + key + ".yaml"), Questionnaire.class);
    }

    public static CatalogSnapshot catalog() {
        List<Strategy> strategies = new ArrayList<>();
        try (var files = Files.list(CATALOG.resolve("strategies"))) {
            files.forEach(file -> strategies.add(read(file, Strategy.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        strategies.sort(Comparator.comparingInt(Strategy::number));
        var causes = read(CATALOG.resolve("causes.yaml"), Causes.class).causes();
        return new CatalogSnapshot(1, "sha256:shipped", causes, List.copyOf(strategies));
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Causes(List<Cause> causes) {}
}
