package dev.waymark.platform.admission;

/**
 * How many of all tenants, and how many of one, may be somewhere.
 *
 * @param places at the database
 * @param heavy computing for long
 * @param sending their responses, besides those
 * @param waiting in the queue
 * @param waitingHeavy in the queue, and heavy
 */
record Limits(Most places, Most heavy, Most sending, Most waiting, Most waitingHeavy) {

    /** Some of them wait for the database, and all take turns with what is light: so many keep a processor busy. */
    private static final int HEAVY_PER_PROCESSOR = 4;

    /** How many times more may wait than are inside: what the queue holds can be answered in time. */
    private static final int QUEUE = 3;

    /** Most heavy requests take a few milliseconds, so a burst has time to wait, and it leaves most of the threads to others. */
    private static final int WAITING_HEAVY = 64;

    /**
     * A third of the places for one tenant: requests that are large, such as reads of the largest plan, come from
     * one, and two of them are enough to fill a processor. Of those that compute, half.
     */
    static Limits of(int places, int processors) {
        var heavy = HEAVY_PER_PROCESSOR * processors;
        var waiting = QUEUE * places + WAITING_HEAVY;
        return new Limits(
                new Most(places, part(places, 3)),
                new Most(heavy, part(heavy, 2)),
                new Most(places, part(places, 2)),
                new Most(waiting, part(waiting, 2)),
                new Most(WAITING_HEAVY, part(WAITING_HEAVY, 2)));
    }

    private static int part(int all, int parts) {
        return (all + parts - 1) / parts;
    }

    record Most(int ofAll, int ofOne) {}
}
