package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.AnswerScale;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.Random;

/**
 * How a person answers one item: the answer nearest to the severity they live with plus a normal error of the item.
 *
 * @param error the error's standard deviation, in points of severity
 */
record ItemResponse(AnswerScale scale, double error) {

    /**
     * Items whose errors add up to the questionnaire's standard error of measurement, times {@code noise}.
     *
     * <p>The mean of K parallel items has the error variance {@code sd^2 (1 - r)}, so one item has K times that. Rounding to the
     * nearest answer contributes {@code step^2 / 12} of it, and the rest is the person's.
     */
    static ItemResponse of(Questionnaire questionnaire, double noise) {
        AnswerScale scale = questionnaire.scale();
        String any = questionnaire.items().get(0).cause();
        double oneItem = noise * ErrorModel.sem(questionnaire, any, 1);
        double step = step(scale);
        return new ItemResponse(scale, Math.sqrt(oneItem * oneItem - step * step / 12));
    }

    /** A keyed answer, drawn. */
    int keyed(double latent, Random random) {
        double chance = random.nextDouble();
        int answer = scale.min();
        while (answer < scale.max() && chance >= atMost(answer, latent)) {
            answer++;
        }
        return answer;
    }

    /** The answer as given, which a reversed item mirrors. */
    Answer answer(Item item, double latent, Random random) {
        return Answer.of(Scoring.keyed(scale, item, keyed(latent, random)));
    }

    /**
     * The true score of classical test theory: the expected severity of this person's answers, over all repetitions.
     */
    double trueScore(double latent) {
        double expected = 0;
        for (int answer = scale.min(); answer < scale.max(); answer++) {
            expected += step(scale) * (1 - atMost(answer, latent));
        }
        return expected;
    }

    /** The probability of a keyed answer that is at most this one. */
    private double atMost(int answer, double latent) {
        double border = step(scale) * (answer - scale.min() + 0.5);
        return Normal.below((border - latent) / error);
    }

    private static double step(AnswerScale scale) {
        return 100.0 / (scale.max() - scale.min());
    }
}
