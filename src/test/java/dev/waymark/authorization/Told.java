package dev.waymark.authorization;

import dev.waymark.support.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that a response tells: status, headers and body; what repeats or counts the request, and what chance or the clock makes, is masked. */
record Told(int status, Map<String, List<String>> headers, String body) {

    private static final Pattern SECRET = Pattern.compile("(?<=/v1/(pictures|calendar-feeds)/)[\\w-]+");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    /** A random id: that of a receipt. All others grow with time. */
    private static final Pattern RANDOM_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** An export tells of the requests that were made about a member, each at its own time. */
    private static final Pattern EVENT_ID =
            Pattern.compile("(?<=\"id\":\")[0-9a-f-]{36}(?=\",\"at\":\"[^\"]+\",\"actorRole\")");

    /** Where what the request repeats is longer or shorter. */
    Told ofAnyLength() {
        return new Told(status, without(headers, "Content-Length"), body);
    }

    /** @param asked the id, name or secret that the request named */
    static Told by(Response response, String asked) {
        var headers = without(response.headers().map(), "Date", "RateLimit", "RateLimit-Policy");
        var secret = Matcher.quoteReplacement("{secret}");
        var masked = SECRET.matcher(mask(response.asString(), asked)).replaceAll(secret);
        headers.replaceAll((name, values) ->
                values.stream().map(value -> withoutId(mask(value, asked))).toList());
        if (masked.contains("{asked}") && response.statusCode() < 300) {
            // It is the tag of what repeats the request.
            headers.remove("ETag");
        }
        return new Told(
                response.statusCode(),
                headers,
                INSTANT.matcher(withoutId(EVENT_ID.matcher(masked).replaceAll("{id}")))
                        .replaceAll("{instant}"));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> headers, String... names) {
        var others = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        others.putAll(headers);
        List.of(names).forEach(others::remove);
        return others;
    }

    private static String withoutId(String text) {
        return RANDOM_ID.matcher(text).replaceAll("{id}");
    }

    private static String mask(String text, String asked) {
        return asked.isEmpty() ? text : text.replace(asked, "{asked}").replace(encoded(asked), "{asked}");
    }

    private static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
