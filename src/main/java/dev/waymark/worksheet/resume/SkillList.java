package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The skills of a resume. */
final class SkillList {

    private static final String SKILLS = "skills";

    private final ObjectNode resume;

    /** @param resume is changed in place */
    SkillList(ObjectNode resume) {
        this.resume = resume;
    }

    /** Leaves only what names this skill, itself or as a keyword. */
    void keepOnly(String skill) {
        var entries = resume.path(SKILLS).elements();
        while (entries.hasNext()) {
            if (!names(entries.next(), skill)) {
                entries.remove();
            }
        }
    }

    /** Adds each skill that the resume does not name yet. */
    void add(Collection<String> skills) {
        for (var skill : skills) {
            if (!skill.isBlank() && entries().noneMatch(entry -> names(entry, skill))) {
                list().addObject().put("name", skill);
            }
        }
    }

    private ArrayNode list() {
        return resume.get(SKILLS) instanceof ArrayNode present ? present : resume.putArray(SKILLS);
    }

    private Stream<JsonNode> entries() {
        return StreamSupport.stream(resume.path(SKILLS).spliterator(), false);
    }

    private static boolean names(JsonNode entry, String skill) {
        var keywords = StreamSupport.stream(entry.path("keywords").spliterator(), false);
        return Stream.concat(Stream.of(entry.path("name")), keywords)
                .anyMatch(name -> Spelling.same(name.asText(), skill));
    }
}
