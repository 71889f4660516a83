package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.waymark.platform.json.JsonSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Worksheets for tests. */
public final class Worksheets {

    private Worksheets() {}

    /** A worksheet in which nothing is kept. */
    public static Worksheet empty() {
        return new Worksheet(1, false, List.of(), List.of(), null, null, null);
    }

    /** A worksheet that no strategy has; it uses everything that a worksheet can have. */
    public static Worksheet garden() {
        var yaml = new ObjectMapper(new YAMLFactory());
        new JsonSettings().customize(yaml);
        try {
            return yaml.readValue(
                    Path.of("src/test/resources/worksheets/garden.yaml").toFile(), Worksheet.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
