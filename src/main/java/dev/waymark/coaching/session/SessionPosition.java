package dev.waymark.coaching.session;

import java.time.Instant;
import java.util.UUID;

/** A place in a list of sessions: the time of day and the id of the last one. */
record SessionPosition(Instant at, UUID id) {

    static SessionPosition of(SessionView session) {
        return new SessionPosition(session.at(), session.id());
    }

    /** @throws IllegalArgumentException when the text is not a position */
    static SessionPosition parse(String text) {
        var parts = text.split("/", -1);
        return new SessionPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return at + "/" + id;
    }
}
