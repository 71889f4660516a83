package dev.waymark.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies match a search: each word of the query must begin a word of the strategy's title, summary or texts,
 * in any order, ignoring case and accents.
 */
final class StrategySearch {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final List<String> sought;

    StrategySearch(@Nullable String query) {
        this.sought = query == null ? List.of() : words(query).toList();
    }

    boolean finds(Strategy strategy) {
        if (sought.isEmpty()) {
            return true;
        }
        var words = texts(strategy).flatMap(StrategySearch::words).distinct().toList();
        return sought.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }

    private static Stream<String> texts(Strategy strategy) {
        var goals = strategy.template().goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.title(), goal.measure()),
                        goal.steps().stream().map(TemplateStep::title)));
        var rationales = strategy.causes().stream().map(StrategyCause::rationale);
        return Stream.of(Stream.of(strategy.title(), strategy.summary(), strategy.description()), rationales, goals)
                .flatMap(texts -> texts);
    }

    private static Stream<String> words(String text) {
        var plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(plain)).filter(word -> !word.isEmpty());
    }
}
