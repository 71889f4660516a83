package dev.waymark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One YAML file of the catalog, with the line numbers of its content. */
record ContentFile(String name, JsonNode tree) {

    private static final NodeReader READER =
            NodeReader.builder().locationAware().build();

    static ContentFile read(Path path) {
        var name = path.getParent().getFileName() + "/" + path.getFileName();
        try {
            return parse(name, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static ContentFile parse(String name, String yaml) throws IOException {
        return new ContentFile(name, READER.readTree(yaml, InputFormat.YAML));
    }

    /** The errors that the schema finds, each with file and line. */
    List<String> faults(Schema schema) {
        return schema.validate(tree).stream()
                .map(error -> fault(error.getInstanceLocation().toString(), error.getMessage()))
                .toList();
    }

    /** An error at a JSON pointer, with file and line. */
    String fault(String pointer, String message) {
        var location = JsonNodes.tokenStreamLocationOf(tree.at(pointer));
        var line = location == null ? 1 : location.getLineNr();
        return "%s:%d: %s %s".formatted(name, line, pointer, message);
    }
}
