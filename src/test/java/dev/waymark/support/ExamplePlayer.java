package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays the examples of the contract: sends each request and expects exactly its response. Only random values are
 * replaced: the first id of a story is the first id of its examples, and so on.
 *
 * <p>With {@code -Dexamples=record} it writes the responses instead, for anyone who has changed them on purpose.
 */
public final class ExamplePlayer {

    private static final Path FOLDER = Path.of("openapi/examples");
    private static final boolean RECORDS = "record".equals(System.getProperty("examples"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String SHOWN_ID = "0195f3a8-6a2e-7cc3-98f4-%012x";
    private static final Pattern SECRET = Pattern.compile("(?<=/(?:calendar-feeds|pictures)/)[A-Za-z0-9_-]{44,}");
    private static final String ADDRESS = "http://localhost:\\d+";
    private static final String SHOWN_ADDRESS = "http://localhost:8080";
    private static final String SHOWN_SECRET = "pJ4uXq0m3sWcYb1RZk8dT2vNfLh6EoGiA9yC7xQwK5VhY21l";
    private static final Pattern CURSOR = Pattern.compile("(?<=\"next\":\")[^\"]+");

    /** Of a receipt, whose id is random. */
    private static final Pattern HASH = Pattern.compile("(?<=\"hash\":\")sha256:[0-9a-f]{64}");

    private static final String SHOWN_HASH = "sha256:" + "5e".repeat(32);

    /** When an entry of a calendar was revised, by the clock of the database, which no test moves. */
    private static final Pattern STAMPS =
            Pattern.compile("DTSTAMP:\\d{8}T\\d{6}Z\\\\r\\\\nLAST-MODIFIED:\\d{8}T\\d{6}Z");

    private static final String SHOWN_STAMPS = "DTSTAMP:20370216T070000Z\\\\r\\\\nLAST-MODIFIED:20370216T070000Z";
    private static final String SHOWN_CURSOR = "MDE5NWYzYTgtNmEyZS03Y2Mz";

    private final Supplier<Request> caller;
    private final Map<String, String> shownIds = new LinkedHashMap<>();
    private final Set<String> played = new TreeSet<>();

    /** For a caller who is asked for a new request each time. */
    public ExamplePlayer(Supplier<Request> caller) {
        this.caller = caller;
    }

    /** Sends the example of an operation, with its body if it has one; gives the answer as it came. */
    public Response play(String operation, String method, String path) {
        return playAs(caller, operation, method, path);
    }

    /** The same for another caller. */
    public Response playAs(Supplier<Request> another, String operation, String method, String path) {
        assertThat(operationAt(method, path)).as(method + " " + path).isEqualTo(operation);
        var request = another.get();
        if (Files.exists(file(operation, "request"))) {
            var isPatch = method.equals("PATCH");
            request.contentType(isPatch ? "application/merge-patch+json; charset=UTF-8" : "application/json");
            request.body(real(read(operation, "request").toString()));
        }
        if (method.equals("PATCH")) {
            request.header("If-Match", "*");
        }
        var response = request.request(method, path);
        assertThat(response.statusCode()).as(operation + response.asString()).isBetween(200, 299);
        // A picture is no example: nobody reads its source, and its own tests look at it. Neither is nothing.
        if (response.statusCode() != 204 && !response.contentType().startsWith("image/")) {
            hold(operation, shown(response));
        }
        return response;
    }

    /** What the folder holds and nobody played. */
    public Set<String> unplayed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !played.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String operationAt(String method, String path) {
        var template = ContractDocument.templateOf(path.split("\\?")[0]).orElseThrow();
        var item = ContractDocument.child("/paths", template);
        return ContractDocument.at(item + "/" + method.toLowerCase(Locale.ROOT) + "/operationId")
                .asText();
    }

    private void hold(String operation, JsonNode answer) {
        var file = file(operation, "response");
        if (RECORDS) {
            write(file, answer);
        }
        assertThat(answer).as(operation).isEqualTo(read(operation, "response"));
    }

    private JsonNode shown(Response response) {
        var isJson = response.contentType().startsWith("application/json");
        var text = isJson
                ? response.asString()
                : TextNode.valueOf(response.asString()).toString();
        ID.matcher(text).results().forEach(id -> shownIds.computeIfAbsent(id.group(), real -> nextShownId()));
        for (var id : shownIds.entrySet()) {
            text = text.replace(id.getKey(), id.getValue());
        }
        text = SECRET.matcher(text).replaceAll(SHOWN_SECRET).replaceAll(ADDRESS, SHOWN_ADDRESS);
        text = HASH.matcher(text).replaceAll(SHOWN_HASH);
        text = STAMPS.matcher(text).replaceAll(SHOWN_STAMPS);
        return ContractDocument.tree(CURSOR.matcher(text).replaceAll(SHOWN_CURSOR));
    }

    private String nextShownId() {
        return SHOWN_ID.formatted(shownIds.size() + 1);
    }

    private String real(String body) {
        var text = body;
        for (var id : shownIds.entrySet()) {
            text = text.replace(id.getValue(), id.getKey());
        }
        return text;
    }

    private static Path file(String operation, String side) {
        return FOLDER.resolve("%s.%s.json".formatted(operation, side));
    }

    private JsonNode read(String operation, String side) {
        var file = file(operation, side);
        played.add(file.getFileName().toString());
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void write(Path file, JsonNode answer) {
        try {
            Files.writeString(file, JSON.writer(PRETTY).writeValueAsString(answer) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
