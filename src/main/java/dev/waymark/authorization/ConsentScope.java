package dev.waymark.authorization;

/** What a member can share with a coach, in the order in which to offer it. None of these includes another. */
public enum ConsentScope {
    /** Scored assessments, without the exhaustion scale. */
    RESULTS(
            "Results",
            "Your coach can read your assessments and their results, and see how these change over time. The exhaustion"
                    + " scale stays hidden."),

    /** Plans with what is due and how they progress, without private strategies. */
    PLANS(
            "Plans",
            "Your coach can read your plans with their goals and steps, what is due, and how you are getting on. Private"
                    + " strategies stay hidden."),

    /** Check-ins, without mood and energy. */
    CHECK_INS(
            "Check-ins",
            "Your coach can read your check-ins: your confidence, how far you are with a goal, and your notes. Mood and"
                    + " energy stay hidden."),

    /** Wins, without those of private strategies. */
    WINS("Wins", "Your coach can read the wins that you have earned. Those from private strategies stay hidden."),

    /** Worksheets, without private ones. */
    WORKSHEETS(
            "Worksheets",
            "Your coach can read what you keep in your worksheets, and the figures that follow from it. Private worksheets"
                    + " stay hidden."),

    /** Mood, energy, the exhaustion scale and private strategies, in whatever else is shared. */
    WELLBEING(
            "Wellbeing",
            "In whatever else you share, your coach can also see your mood and energy, the exhaustion scale, and private"
                    + " strategies. On its own, this shows nothing.");

    private final String label;
    private final String description;

    ConsentScope(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** A word or two, such as a badge shows. */
    public String label() {
        return label;
    }

    /** What a coach can read with it, in the words of a form in which the member chooses. */
    public String description() {
        return description;
    }
}
