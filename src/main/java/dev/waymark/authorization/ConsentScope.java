package dev.waymark.authorization;

/** What a member can share with a coach. None of these includes another. */
public enum ConsentScope {
    /** Scored assessments, without the exhaustion scale. */
    RESULTS("Results"),

    /** Plans with what is due and how they progress, without private strategies. */
    PLANS("Plans"),

    /** Check-ins, without mood and energy. */
    CHECK_INS("Check-ins"),

    /** Wins, without those of private strategies. */
    WINS("Wins"),

    /** Worksheets, without private ones. */
    WORKSHEETS("Worksheets"),

    /** Mood, energy, the exhaustion scale and private strategies, in whatever else is shared. */
    WELLBEING("Wellbeing");

    private final String label;

    ConsentScope(String label) {
        this.label = label;
    }

    /** A word or two, such as a badge shows. */
    public String label() {
        return label;
    }
}
