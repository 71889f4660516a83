package dev.waymark.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The only access to strategies, causes and questionnaires; immutable, in memory, shared by all requests. */
public class Catalog {

    private final CatalogSnapshot snapshot;
    private final CatalogSnapshot withoutPrivate;
    private final Map<String, Strategy> strategies;
    private final Map<String, Cause> causes;
    private final List<Questionnaire> questionnaires;

    Catalog(CatalogSnapshot snapshot, List<Questionnaire> questionnaires) {
        this.snapshot = snapshot;
        this.withoutPrivate = snapshot.withoutPrivate();
        this.strategies = snapshot.strategies().stream().collect(Collectors.toMap(Strategy::key, Function.identity()));
        this.causes = snapshot.causes().stream().collect(Collectors.toMap(Cause::key, Function.identity()));
        this.questionnaires = questionnaires.stream()
                .sorted(Comparator.comparing(Questionnaire::key)
                        .thenComparing(Questionnaire::version, Comparator.reverseOrder()))
                .toList();
    }

    /** The content that evaluations and plans are based on. */
    public CatalogSnapshot snapshot() {
        return snapshot;
    }

    /** The same without what is nobody else's business. */
    public CatalogSnapshot withoutPrivate() {
        return withoutPrivate;
    }

    /** The keys of strategies whose steps are nobody else's business. */
    public List<String> privateStrategies() {
        return snapshot.strategies().stream()
                .filter(Strategy::confidential)
                .map(Strategy::key)
                .toList();
    }

    /** The strategy with this key. */
    public Optional<Strategy> strategy(String key) {
        return Optional.ofNullable(strategies.get(key));
    }

    /** Whether the steps of the strategy with this key are nobody else's business. */
    public boolean isPrivate(String key) {
        return strategy(key).filter(Strategy::confidential).isPresent();
    }

    /** The cause, or the readiness scale, with this key. */
    public Optional<Cause> cause(String key) {
        return Optional.ofNullable(causes.get(key));
    }

    /** The latest version of each questionnaire, by key. */
    public List<Questionnaire> questionnaires() {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire(questionnaire.key())
                        .filter(questionnaire::equals)
                        .isPresent())
                .toList();
    }

    /** The latest version of a questionnaire. */
    public Optional<Questionnaire> questionnaire(String key) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.key().equals(key))
                .findFirst();
    }

    /** One version of a questionnaire. */
    public Optional<Questionnaire> questionnaire(String key, int version) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.version() == version
                        && questionnaire.key().equals(key))
                .findFirst();
    }

    /**
     * The version of a questionnaire that a stored record names: everything ever published stays in the catalog.
     *
     * @throws java.util.NoSuchElementException if it does not exist, which is an error in the content
     */
    public Questionnaire require(String key, int version) {
        return questionnaire(key, version).orElseThrow();
    }

    /** Every version of a questionnaire, the latest first; empty when no questionnaire has that key. */
    public List<Questionnaire> versions(String key) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.key().equals(key))
                .toList();
    }
}
