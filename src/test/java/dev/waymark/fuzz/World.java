package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.support.Sorting;
import dev.waymark.support.TestIssuer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a walk has learnt from the answers so far: the ids and keys of what there is, by the segment of the path under
 * which it is found ({@code plans}, {@code steps}), dates, cursors, and the tokens of those who call.
 */
final class World {

    /** Who the examples are about. */
    static final String MEMBER = "mia";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int MOST_OF_A_KIND = 40;

    private final Random random;
    private final String tenant = "fuzz-" + UUID.randomUUID();
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Pattern> addresses = new ArrayList<>();
    private final List<List<String>> addressKinds = new ArrayList<>();
    private final Map<String, String> namedBy = new HashMap<>();

    World(Random random, List<Operation> operations) {
        this.random = random;
        learn("members", MEMBER);
        // Nothing is said about a cohort of fewer than ten, and a walk hardly ever sorts that many.
        learn("cohorts", "autumn");
        Sorting.withOthers(tenant, "autumn", MEMBER);
        operations.stream().map(Operation::path).distinct().forEach(path -> {
            addresses.add(Pattern.compile(".*?" + path.replace(".", "\\.").replaceAll("\\{\\w+}", "([^/?]+)")));
            addressKinds.add(VARIABLE.matcher(path)
                    .results()
                    .map(variable -> segmentBefore(path, variable.start()))
                    .toList());
            VARIABLE.matcher(path)
                    .results()
                    .forEach(variable -> namedBy.put(segmentBefore(path, variable.start()), variable.group(1)));
        });
    }

    /** The segment before the one in which something stands: what a variable there is an id of. */
    static String segmentBefore(String path, int position) {
        var segments = path.substring(0, position).split("/");
        return segments[segments.length - 1];
    }

    /** A token, or none for nobody. */
    @Nullable
    String token(String role) {
        return switch (role) {
            case "nobody" -> null;
            case "stranger" -> tokens.computeIfAbsent(role, key -> TestIssuer.token(tenant, "eve", "member"));
            case "rival" -> tokens.computeIfAbsent(role, key -> TestIssuer.token(tenant + "-rival", MEMBER, "member"));
            case "coach" -> tokens.computeIfAbsent(role, key -> TestIssuer.token(tenant, "carl", role));
            case "tenantless" -> tokens.computeIfAbsent(role, key -> TestIssuer.token("", MEMBER, "member"));
            default -> tokens.computeIfAbsent(role, key -> TestIssuer.token(tenant, MEMBER, role));
        };
    }

    /** Something of a kind that there is, mostly one of the latest. */
    Optional<String> one(String kind) {
        var all = known.getOrDefault(kind, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        // What was met last belongs together: a plan, its goals, their steps.
        var latest = Math.min(all.size(), List.of(1, 4, MOST_OF_A_KIND).get(random.nextInt(3)));
        return Optional.of(all.get(all.size() - 1 - random.nextInt(latest)));
    }

    /** Something that a property or parameter of this name could mean: a {@code goalId} is one of the goals. */
    Optional<String> meantBy(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return known.keySet().stream()
                .filter(kind -> lower.contains(kind.replaceFirst("s$", "")))
                .max(Comparator.comparingInt(String::length))
                .flatMap(this::one);
    }

    /** Something of the last kind that a path names. */
    Optional<String> ofPath(String path) {
        return kindOf(path).flatMap(this::one);
    }

    /** What was made first of that kind, for what is compared with something later: ids grow with time. */
    Optional<String> firstOfPath(String path) {
        return kindOf(path).flatMap(kind -> known.get(kind).stream().min(Comparator.naturalOrder()));
    }

    private Optional<String> kindOf(String path) {
        return Arrays.stream(path.split("/")).filter(known::containsKey).reduce((earlier, later) -> later);
    }

    void learn(String kind, String value) {
        var all = known.computeIfAbsent(kind, key -> new ArrayList<>());
        all.remove(value);
        all.add(value);
        if (all.size() > MOST_OF_A_KIND) {
            all.remove(0);
        }
    }

    /** What an address names is not there, or no longer. */
    void forget(String address) {
        var segments = address.split("/");
        known.values().forEach(all -> all.removeIf(value -> segments.length == 4 && value.equals(segments[3])));
    }

    /** Takes from an answer what later requests can name. */
    void learn(String path, JsonNode answer) {
        var segments = VARIABLE.matcher(path).replaceAll("").split("/+");
        learnFrom(segments[segments.length - 1], answer);
    }

    /** Where an operation succeeded, its counterpart may: what was completed can be reopened. */
    void learnPlace(String path, String place) {
        var id = Pattern.compile(path.replaceAll("\\{\\w+}", "([^/]+)")).matcher(place);
        if (id.matches() && id.groupCount() == 1) {
            learn(path, id.group(1));
        }
    }

    private void learnFrom(String kind, JsonNode node) {
        if (node.isTextual()) {
            learnText(node.asText());
        }
        var name = node.path(namedBy.getOrDefault(kind, ""));
        if (name.isTextual()) {
            learn(kind, name.asText());
        }
        if (node.path("next").isTextual()) {
            learn("cursors", node.path("next").asText());
        }
        node.properties().forEach(property -> {
            var isList = property.getKey().equals("items") && node.has("next");
            learnFrom(isList ? kind : property.getKey(), property.getValue());
        });
        if (node.isArray()) {
            node.forEach(element -> learnFrom(kind, element));
        }
    }

    private void learnText(String text) {
        if (DATE.matcher(text).matches()) {
            learn("dates", text);
        } else if (text.contains("/v1/")) {
            learnAddress(text);
        }
    }

    /** What an address of ours names. */
    void learnAddress(String address) {
        for (var index = 0; index < addresses.size(); index++) {
            var found = addresses.get(index).matcher(address);
            if (found.matches()) {
                for (var group = 1; group <= found.groupCount(); group++) {
                    learn(addressKinds.get(index).get(group - 1), found.group(group));
                }
            }
        }
    }
}
