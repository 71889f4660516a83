package dev.waymark.assessment.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What the clarity of a profile leaves of relevance over a range of severities, in thousandths: of a closer look, and of
 * everything else.
 */
record ProfileFactors(long leastCloserLook, long mostCloserLook, long leastOther, long mostOther) {

    private static final ProfileFactors NONE = new ProfileFactors(1000, 1000, 1000, 1000);

    /**
     * The factors between two severities. A closer look loses by clarity, and everything else gains.
     *
     * @param clarity null when no strategy looks at the profile
     */
    static ProfileFactors of(@Nullable Clarity clarity, long low, long high) {
        if (clarity == null) {
            return NONE;
        }
        int flattest = clarity.least(low, high);
        int clearest = clarity.most(low, high);
        return new ProfileFactors(
                Gates.closerLookFactor(clearest),
                Gates.closerLookFactor(flattest),
                Gates.flatFactor(flattest),
                Gates.flatFactor(clearest));
    }

    long least(boolean closerLook) {
        return closerLook ? leastCloserLook : leastOther;
    }

    long most(boolean closerLook) {
        return closerLook ? mostCloserLook : mostOther;
    }
}
