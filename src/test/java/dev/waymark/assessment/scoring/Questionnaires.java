package dev.waymark.assessment.scoring;

import dev.waymark.catalog.NormGroup;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.AnswerScale;
import dev.waymark.catalog.Questionnaire.Assumptions;
import dev.waymark.catalog.Questionnaire.Contradiction;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.catalog.Questionnaire.Item;
import dev.waymark.catalog.Questionnaire.LongString;
import dev.waymark.catalog.Questionnaire.MostlyUnanswered;
import dev.waymark.catalog.Questionnaire.QualityRules;
import dev.waymark.catalog.Questionnaire.TooFast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Made-up questionnaires on an answer scale of 1..5, written by their keying: {@code +} forward, {@code -} reversed. */
public final class Questionnaires {

    static final Assumptions FULL_FORM = new Assumptions(20, 0.85, "");
    public static final Cutoffs CUTOFFS = new Cutoffs(40, 65, "");
    static final QualityRules RULES = new QualityRules(
            new LongString(6, ""), new Contradiction(2.5, 2, ""), new TooFast(2, ""), new MostlyUnanswered(0.5, ""));

    private Questionnaires() {}

    /** One scale, its items called {@code <cause>-<n>}. */
    static Questionnaire of(String cause, String keying) {
        return of(items(cause, keying));
    }

    /** One scale for each cause, all of the same keying. */
    public static Questionnaire of(List<String> causes, String keying) {
        List<Item> items = new ArrayList<>();
        causes.forEach(cause -> items.addAll(items(cause, keying)));
        return of(items);
    }

    static Questionnaire of(List<Item> items) {
        return version(1, "sha256:1", List.of(), FULL_FORM, items);
    }

    static Questionnaire reliable(double reliability, String cause, String keying) {
        return version(1, "sha256:1", List.of(), new Assumptions(20, reliability, ""), items(cause, keying));
    }

    public static Questionnaire version(int version, String hash, List<Integer> comparableWith) {
        return version(version, hash, comparableWith, FULL_FORM, items("isolation", "++"));
    }

    static Questionnaire keyed(String key) {
        return new Questionnaire(
                key, 1, "", 1, "", "", "", scale(), FULL_FORM, CUTOFFS, List.of(), RULES, null, List.of(), "sha256:1");
    }

    static Questionnaire normed(NormGroup group, String cause, String keying) {
        return new Questionnaire(
                "made-up",
                1,
                "",
                1,
                "",
                "",
                "",
                scale(),
                FULL_FORM,
                CUTOFFS,
                List.of(),
                RULES,
                group,
                items(cause, keying),
                "sha256:1");
    }

    static List<Item> items(String cause, String keying) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < keying.length(); i++) {
            items.add(new Item(cause + "-" + (i + 1), "", cause, keying.charAt(i) == '-'));
        }
        return items;
    }

    /** Answers in the questionnaire's order, separated by blanks: a number, {@code .} skipped, {@code n} not applicable. */
    public static Map<String, Answer> answers(Questionnaire questionnaire, String answers) {
        Map<String, Answer> byItem = new HashMap<>();
        String[] each = answers.split(" +");
        for (int i = 0; i < each.length; i++) {
            String item = questionnaire.items().get(i).key();
            switch (each[i]) {
                case "." -> byItem.remove(item);
                case "n" -> byItem.put(item, Answer.NOT_APPLICABLE);
                default -> byItem.put(item, Answer.of(Integer.parseInt(each[i])));
            }
        }
        return byItem;
    }

    /** The same keyed answer to every item of a scale, so that a reversed one gets its mirror image. */
    public static void answerAll(Map<String, Answer> answers, Questionnaire questionnaire, String cause, int keyed) {
        for (Item item : questionnaire.items()) {
            if (item.cause().equals(cause)) {
                answers.put(item.key(), Answer.of(item.reversed() ? 6 - keyed : keyed));
            }
        }
    }

    private static Questionnaire version(
            int version, String hash, List<Integer> comparableWith, Assumptions assumptions, List<Item> items) {
        return new Questionnaire(
                "made-up",
                version,
                "Made up",
                1,
                "",
                "",
                "",
                scale(),
                assumptions,
                CUTOFFS,
                comparableWith,
                RULES,
                null,
                items,
                hash);
    }

    private static AnswerScale scale() {
        return new AnswerScale(1, 5, List.of("1", "2", "3", "4", "5"));
    }
}
