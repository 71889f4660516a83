package dev.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A library of the packaged service, as its bill of materials has it.
 *
 * @param artifact {@code group:artifact}
 * @param place of its file in the packaged service
 * @param sha256 of its file
 */
public record ShippedLibrary(String artifact, String version, String place, String sha256) {

    public static List<ShippedLibrary> in(Path bill) throws IOException {
        var components = new ObjectMapper().readTree(bill.toFile()).at("/components");
        return StreamSupport.stream(components.spliterator(), false)
                .map(ShippedLibrary::of)
                .toList();
    }

    private static ShippedLibrary of(JsonNode component) {
        return new ShippedLibrary(
                component.at("/group").asText() + ":" + component.at("/name").asText(),
                component.at("/version").asText(),
                component.at("/evidence/occurrences/0/location").asText(),
                component.at("/hashes/0/content").asText());
    }
}
