package dev.waymark.worksheet.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.json.CanonicalJson;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is imported comes back, and achievements never break it. */
class ResumeRoundTripTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 300)
    void whatIsImportedIsExportedAsItWas(@ForAll("resumes") ObjectNode resume) {
        var exported = ResumeMerge.whole(SampleResume.parsed(resume.toString()), List.of());

        assertThat(CanonicalJson.hash(exported)).isEqualTo(CanonicalJson.hash(resume));
        assertThat(exported.toString()).as("the order of its properties").isEqualTo(resume.toString());
    }

    @Property(tries = 300)
    void whatIsExportedKeepsToTheFormatAndCanBeImported(
            @ForAll("resumes") ObjectNode resume, @ForAll("achievements") List<LoggedAchievement> achievements) {
        var exported = ResumeMerge.whole(resume, achievements);

        assertThat(ResumeFormat.faultsOf(exported)).isEmpty();
        SampleResume.assertKeepsToTheFormat(exported);
        assertThat(ResumeMerge.whole(exported, achievements).toString()).isEqualTo(exported.toString());
        SampleResume.assertKeepsToTheFormat(ResumeMerge.forSkill(exported, achievements, "Tact"));
    }

    @Provide
    Arbitrary<List<LoggedAchievement>> achievements() {
        var skills = Arbitraries.of("Tact", "tact", "Sums", " ").list().ofMaxSize(2);
        return Combinators.combine(words(), words(), words(), skills, words(), words())
                .as(LoggedAchievement::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<ObjectNode> resumes() {
        var work = object(Map.of(
                "name", text(),
                "position", text(),
                "startDate", dates(),
                "endDate", dates(),
                "highlights", list(text())));
        var skills = object(Map.of("name", text(), "level", text(), "keywords", list(text())));
        return object(Map.of(
                "work",
                list(work),
                "skills",
                list(skills),
                "basics",
                object(Map.of("name", text())),
                "awards",
                list(object(Map.of("title", text())))));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "Acme", "Led a team", "led a team.", "Tact", "Lead", "40 %", "Why?", "…");
    }

    private static Arbitrary<JsonNode> text() {
        return Arbitraries.oneOf(words(), Arbitraries.strings().ofMaxLength(8)).map(NODES::textNode);
    }

    private static Arbitrary<JsonNode> dates() {
        return Arbitraries.of("1999", "2024-02", "2024-02-29").map(NODES::textNode);
    }

    private static Arbitrary<JsonNode> list(Arbitrary<? extends JsonNode> elements) {
        return elements.list().ofMaxSize(3).map(all -> NODES.arrayNode().addAll(List.copyOf(all)));
    }

    /** Some of these properties, in any order, among others that the format does not name. */
    private static Arbitrary<ObjectNode> object(Map<String, Arbitrary<? extends JsonNode>> properties) {
        var known = properties.entrySet().stream()
                .<Arbitrary<Map.Entry<String, ? extends JsonNode>>>map(
                        property -> property.getValue().map(value -> Map.entry(property.getKey(), value)))
                .toList();
        var other = Combinators.combine(Arbitraries.of("x-theme", "remote", "ünknown", "a/b~c"), anything())
                .<Map.Entry<String, ? extends JsonNode>>as(Map::entry);
        var all = Arbitraries.oneOf(Arbitraries.lazy(() -> Arbitraries.oneOf(known)), other);
        return all.list().ofMaxSize(6).map(entries -> {
            var object = NODES.objectNode();
            entries.forEach(entry -> object.set(entry.getKey(), entry.getValue()));
            return object;
        });
    }

    private static Arbitrary<JsonNode> anything() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode()),
                text(),
                list(text()));
    }
}
