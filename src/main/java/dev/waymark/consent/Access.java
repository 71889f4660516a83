package dev.waymark.consent;

import java.time.Instant;

/**
 * An entry of what a coach has read.
 *
 * @param recordId empty if it was about the member
 */
record Access(Instant at, String operation, String recordId) {

    /** @throws IllegalArgumentException when the text is not the position of an entry */
    static Access parse(String position) {
        var parts = position.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(position);
        }
        return new Access(Instant.ofEpochSecond(0, Long.parseLong(parts[0]) * 1_000), parts[1], parts[2]);
    }

    /** Its position in a list. */
    String position() {
        var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return micros + "/" + operation + "/" + recordId;
    }
}
