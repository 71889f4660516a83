package dev.waymark.support;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics as Prometheus fetches them. */
public final class Exposition {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final String text;

    private Exposition(String text) {
        this.text = text;
    }

    /** One value, and what it is of. */
    public record Sample(String name, Map<String, String> labels, double value) {}

    public static Exposition at(URL address) {
        return new Exposition(Api.unchecked()
                .get(address.toString())
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Sample sample(MatchResult line) {
        var labels = new HashMap<String, String>();
        if (line.group(2) != null) {
            LABEL.matcher(line.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        }
        return new Sample(line.group(1), labels, Double.parseDouble(line.group(3)));
    }

    public String text() {
        return text;
    }

    public List<Sample> of(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .map(SAMPLE::matcher)
                .filter(Matcher::matches)
                .map(Exposition::sample)
                .filter(sample -> sample.name().equals(name))
                .toList();
    }

    /** The sum over all labels; nothing yet is 0. */
    public double sum(String name) {
        return of(name).stream().collect(Collectors.summingDouble(Sample::value));
    }
}
