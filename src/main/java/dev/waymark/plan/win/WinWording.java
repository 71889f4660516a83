package dev.waymark.plan.win;

import static dev.waymark.platform.text.Sentences.quoted;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a win as something that happened, so that it stays true whatever comes later. */
final class WinWording {

    private WinWording() {}

    /**
     * One sentence in English.
     *
     * @param goal the goal's title; null unless the win is about one
     * @param step the title of the step that earned it; null when it was not a single one
     */
    static String sentence(WinCode code, String plan, @Nullable String goal, @Nullable String step) {
        return switch (code) {
            case FIRST_STEP -> "You took the first step of %s with %s.".formatted(quoted(plan), title(step));
            case QUARTER -> "You reached the first quarter of %s.".formatted(quoted(plan));
            case HALF -> "You reached the halfway point of %s.".formatted(quoted(plan));
            case GOAL -> "You achieved your goal %s.".formatted(title(goal));
            case COMEBACK -> "After a quiet time you picked %s up again with %s.".formatted(quoted(plan), title(step));
            case PLAN -> "You completed your plan %s.".formatted(quoted(plan));
        };
    }

    private static String title(@Nullable String known) {
        return quoted(Objects.requireNonNull(known));
    }
}
