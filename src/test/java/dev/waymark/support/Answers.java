package dev.waymark.support;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody's answers to all items of a shipped questionnaire, which is read over HTTP: {@code Answers.wornOut().json()}
 * is the body of an evaluation, {@code Answers.wornOut().scoredBy(mia)} the id of her assessment.
 */
public final class Answers {

    /** Six items a scale. */
    public static final String LONG = "career-rut";

    /** Two items a scale. */
    public static final String SHORT = "career-rut-short";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Read once: while the service runs, its questionnaires are the same. */
    private static final Map<String, List<Map<String, Object>>> ITEMS = new ConcurrentHashMap<>();

    private final String questionnaire;
    private final Map<String, Object> byItem;

    private Answers(String questionnaire, Map<String, Object> byItem) {
        this.questionnaire = questionnaire;
        this.byItem = byItem;
    }

    /** Exhausted, with much to learn and interests that lie idle. */
    public static Answers wornOut() {
        return of(LONG, Map.of("exhaustion", 5, "outdated-skills", 4, "unused-interests", 4));
    }

    /** Rested, and has learnt nothing new for long. */
    public static Answers learnsNothing() {
        return of(LONG, Map.of("outdated-skills", 5, "limited-growth", 4));
    }

    /** Little of every cause. */
    public static Answers content() {
        return of(LONG, Map.of());
    }

    /** Alone, in the short form. */
    public static Answers lonelyInShort() {
        return of(SHORT, Map.of("isolation", 5));
    }

    /**
     * Every item answered, reversed ones the other way round.
     *
     * @param levels how much of a cause there is, 1 to 5; 2 where a cause is not named
     */
    public static Answers of(String questionnaire, Map<String, Integer> levels) {
        var byItem = new LinkedHashMap<String, Object>();
        items(questionnaire).forEach(item -> {
            var level = levels.getOrDefault((String) item.get("cause"), 2);
            byItem.put((String) item.get("key"), Boolean.TRUE.equals(item.get("reversed")) ? 6 - level : level);
        });
        return new Answers(questionnaire, byItem);
    }

    private static List<Map<String, Object>> items(String questionnaire) {
        return ITEMS.computeIfAbsent(
                questionnaire,
                key -> member("reader")
                        .of(newTenant())
                        .get("/v1/questionnaires/" + key)
                        .path("items"));
    }

    /** The same, but for one item. */
    public Answers with(String item, Object answer) {
        var changed = new LinkedHashMap<>(byItem);
        changed.put(item, answer);
        return new Answers(questionnaire, changed);
    }

    /** The same, with this item, or every item of this scale, skipped. */
    public Answers without(String itemOrScale) {
        var changed = new LinkedHashMap<>(byItem);
        changed.keySet().removeIf(item -> item.equals(itemOrScale) || item.matches(itemOrScale + "-\\d+"));
        return new Answers(questionnaire, changed);
    }

    /** The answers by item key, in the order of the questionnaire. */
    public Map<String, Object> byItem() {
        return byItem;
    }

    /** The body of an evaluation or of a draft. */
    public String json() {
        return json(Map.of());
    }

    /** The same body with more properties. */
    public String json(Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("questionnaire", questionnaire);
        body.put("answers", byItem);
        body.putAll(more);
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id of an assessment of this caller that is scored at once. */
    public String scoredBy(Request caller) {
        return begin(caller, json(Map.of("submit", true))).path("id");
    }

    /** The id of a draft of this caller. */
    public String draftedBy(Request caller) {
        return begin(caller, json()).path("id");
    }

    /** Posts an assessment that must be accepted. */
    public static Response begin(Request caller, String body) {
        var answer = caller.contentType("application/json").body(body).post("/v1/assessments");
        answer.then().statusCode(201);
        return answer;
    }
}
