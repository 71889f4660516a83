package dev.waymark.assessment;

import static dev.waymark.platform.text.Sentences.quoted;

/** The sentence that says why a strategy that the member has put aside comes after the rest. */
final class PutAsideExplanation {

    private PutAsideExplanation() {}

    /**
     * Names the member's own reason for its place, and then the place that their answers give it.
     *
     * @param title what the strategy is called
     * @param strategies how many there are
     */
    static String sentence(ShownStrategy strategy, String title, int strategies) {
        var said = (strategy.choice() == Choice.NOT_FOR_ME
                        ? "You said that %s is not for you"
                        : "You have already tried %s")
                .formatted(quoted(title));
        var answers = strategy.figures().relevance() == null
                ? "there were too few answers to say how well it fits you"
                : "by your answers alone, it would be number %d of %d".formatted(strategy.computedRank(), strategies);
        return said + ", so it moved to the end; " + answers + ".";
    }
}
