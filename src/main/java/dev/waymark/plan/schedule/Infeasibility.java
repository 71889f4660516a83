package dev.waymark.plan.schedule;

import dev.waymark.platform.text.Sentences;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is not possible, and what would make it possible.
 *
 * @param stepId the step with the problem; null when it is the plan's
 */
public record Infeasibility(Code code, @Nullable UUID stepId, String message) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The message for people, who know steps by their titles: these stand for the ids, or, if the message has none, before it.
     *
     * @param titles the title of every step of the plan, by its id
     */
    public String told(Map<UUID, String> titles) {
        var told = ID.matcher(message)
                .replaceAll(id -> Matcher.quoteReplacement(Sentences.quoted(titles.get(UUID.fromString(id.group())))));
        return stepId == null || !told.equals(message) ? told : Sentences.quoted(titles.get(stepId)) + ": " + told;
    }

    /** The only reasons why a plan can be impossible. */
    public enum Code {
        WEEKLY_MINUTES_TOO_FEW,
        NO_WORKING_DAY,
        CYCLE,
        UNTIL_TOO_EARLY
    }
}
