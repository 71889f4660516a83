package dev.waymark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.waymark.platform.json.CanonicalJson;
import dev.waymark.platform.json.JsonSettings;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the catalog's files from the class path, or says with file and line what is wrong with them. */
final class CatalogLoader {

    private static final String ROOT = "catalog";

    private final ObjectMapper json = JsonSettings.mapper();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private final List<String> faults = new ArrayList<>();

    /** @throws InvalidContentException naming every error */
    Catalog load() {
        var causeFiles = files(ROOT, "causes.yaml", "causes");
        var strategyFiles = files(ROOT + "/strategies", ".yaml", "strategy");
        var questionnaireFiles = files(ROOT + "/questionnaires", ".yaml", "questionnaire");
        var catalogFiles = files(ROOT, "catalog.yaml", "catalog");
        refuseFaults();
        faults.addAll(new CatalogRules(causeFiles, strategyFiles, questionnaireFiles).faults());
        refuseFaults();
        var causes = new ArrayList<Cause>();
        causeFiles.get(0).tree().path("causes").forEach(cause -> causes.add(bind(cause, Cause.class)));
        strategyFiles.sort(
                Comparator.comparingInt(file -> file.tree().path("number").asInt()));
        var strategies = strategyFiles.stream()
                .map(file -> bind(file.tree(), Strategy.class))
                .toList();
        var version = catalogFiles.get(0).tree().path("version").asInt();
        var hash = hash(causeFiles.get(0), strategyFiles);
        var questionnaires =
                questionnaireFiles.stream().map(this::questionnaire).toList();
        return new Catalog(new CatalogSnapshot(version, hash, List.copyOf(causes), strategies), questionnaires);
    }

    /**
     * Hashes the files' content, not the records, so that a new property in the code does not change the hash of old
     * content. Worksheets are left out, because no result depends on them.
     */
    static String hash(ContentFile causes, List<ContentFile> strategiesByNumber) {
        return CanonicalJson.hash(List.of(
                causes.tree(),
                strategiesByNumber.stream().map(WorksheetPart::without).toList()));
    }

    private Questionnaire questionnaire(ContentFile file) {
        var content = ((ObjectNode) file.tree()).deepCopy();
        content.put("contentHash", CanonicalJson.hash(file.tree()));
        return bind(content, Questionnaire.class);
    }

    private List<ContentFile> files(String folder, String suffix, String schemaName) {
        var found = new ArrayList<ContentFile>();
        var schema = schema(schemaName);
        try {
            ClassPathUtils.consumeAsPaths(getClass().getClassLoader(), folder, directory -> {
                try (var paths = Files.list(directory)) {
                    paths.filter(path -> path.getFileName().toString().endsWith(suffix))
                            .sorted(Comparator.comparing(Path::toString))
                            .forEach(path -> found.add(ContentFile.read(path)));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (found.isEmpty()) {
            faults.add("%s: no file ends in %s".formatted(folder, suffix));
        }
        found.forEach(file -> faults.addAll(file.faults(schema)));
        return found;
    }

    private Schema schema(String name) {
        var path = "%s/schema/%s.schema.json".formatted(ROOT, name);
        try (var resource = getClass().getClassLoader().getResourceAsStream(path)) {
            return registry.getSchema(resource, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T bind(JsonNode tree, Class<T> type) {
        return json.convertValue(tree, type);
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidContentException(faults);
        }
    }
}
