package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a resume of the document that a member imported and of the achievements that they have logged.
 *
 * <p>Everything in the document stays as it is and where it is, whether or not JSON Resume names it; achievements come behind it. What
 * the document says already is not said again, so a resume that was exported can be imported.
 */
final class ResumeMerge {

    private ResumeMerge() {}

    /**
     * The whole resume.
     *
     * @param imported null if there is none; not changed
     * @param achievements in the order in which they shall appear
     */
    static ObjectNode whole(@Nullable ObjectNode imported, List<LoggedAchievement> achievements) {
        var resume = beginning(imported);
        new WorkEntries(resume).add(achievements);
        var skills = new SkillList(resume);
        achievements.forEach(achievement -> skills.add(achievement.skills()));
        return resume;
    }

    /**
     * The resume for one skill: without other skills, and without highlights that are achievements which do not show it. Other highlights
     * of the document stay, because nothing says which skills they show.
     */
    static ObjectNode forSkill(@Nullable ObjectNode imported, List<LoggedAchievement> achievements, String skill) {
        Predicate<LoggedAchievement> shows = achievement -> achievement.shows(skill);
        var shown = achievements.stream().filter(shows).toList();
        var removed = highlights(achievements.stream().filter(shows.negate()).toList());
        removed.removeAll(highlights(shown));
        var resume = beginning(imported);
        var work = new WorkEntries(resume);
        work.remove(removed);
        work.add(shown);
        var skills = new SkillList(resume);
        skills.keepOnly(skill);
        shown.forEach(achievement -> skills.add(achievement.skills().stream()
                .filter(own -> Spelling.same(own, skill))
                .toList()));
        return resume;
    }

    private static Set<String> highlights(List<LoggedAchievement> achievements) {
        return achievements.stream()
                .map(achievement -> Spelling.plain(achievement.highlight()))
                .collect(Collectors.toSet());
    }

    private static ObjectNode beginning(@Nullable ObjectNode imported) {
        if (imported != null) {
            return imported.deepCopy();
        }
        var resume = JsonNodeFactory.instance.objectNode();
        resume.putObject("meta").put("version", ResumeFormat.VERSION);
        return resume;
    }
}
