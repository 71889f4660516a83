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

    /** Where what the request repeats is longer or shorter. */
    Told ofAnyLength() {
        return new Told(status, without(headers, "Content-Length"), body);
    }

    /** @param asked the id, name or secret that the request named */
    static Told by(Response response, String asked) {
        var headers = without(response.headers().map(), "Date", "RateLimit", "RateLimit-Policy");
        var masked = SECRET.matcher(mask(response.asString(), asked)).replaceAll(Matcher.quoteReplacement("{secret}"));
        headers.replaceAll((name, values) ->
                values.stream().map(value -> mask(value, asked)).toList());
        if (masked.contains("{asked}") && response.statusCode() < 300) {
            // It is the tag of what repeats the request.
            headers.remove("ETag");
        }
        return new Told(response.statusCode(), headers, INSTANT.matcher(masked).replaceAll("{instant}"));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> headers, String... names) {
        var others = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        others.putAll(headers);
        List.of(names).forEach(others::remove);
        return others;
    }

    private static String mask(String text, String asked) {
        return asked.isEmpty() ? text : text.replace(asked, "{asked}").replace(encoded(asked), "{asked}");
    }

    private static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
