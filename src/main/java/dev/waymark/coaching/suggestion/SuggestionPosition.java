package dev.waymark.coaching.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of a plan's suggestions, which begins with those of the service itself.
 *
 * @param served how many of the service itself come before it
 * @param after the one of a coach that comes before it; null if none does
 */
record SuggestionPosition(int served, @Nullable UUID after) {

    static final SuggestionPosition FIRST = new SuggestionPosition(0, null);

    static SuggestionPosition behindServed(int number) {
        return new SuggestionPosition(number, null);
    }

    static SuggestionPosition behind(UUID suggestion) {
        return new SuggestionPosition(Integer.MAX_VALUE, suggestion);
    }

    /** @throws IllegalArgumentException when the text is not a position */
    static SuggestionPosition parse(String text) {
        return text.length() < 10 ? behindServed(Integer.parseInt(text)) : behind(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return after == null ? Integer.toString(served) : after.toString();
    }
}
