package dev.waymark.worksheet.resume;

import static dev.waymark.worksheet.resume.Part.DATE;
import static dev.waymark.worksheet.resume.Part.EMAIL;
import static dev.waymark.worksheet.resume.Part.TEXT;
import static dev.waymark.worksheet.resume.Part.URL;
import static dev.waymark.worksheet.resume.Part.listOf;
import static dev.waymark.worksheet.resume.Part.object;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.problem.Fault;
import java.util.Map;
import java.util.stream.Stream;

/** What JSON Resume 1.2.1 says of the parts that it names. It requires none of them, and other properties may be anything. */
final class ResumeFormat {

    /** As a resume names it. */
    static final String VERSION = "v1.2.1";

    private static final Part TEXTS = listOf(TEXT);

    private static final Part BASICS = object(Map.of(
            "name", TEXT,
            "label", TEXT,
            "image", TEXT,
            "email", EMAIL,
            "phone", TEXT,
            "url", URL,
            "summary", TEXT,
            "location",
                    object(Map.of(
                            "address", TEXT, "postalCode", TEXT, "city", TEXT, "countryCode", TEXT, "region", TEXT)),
            "profiles", listOf(object(Map.of("network", TEXT, "username", TEXT, "url", URL)))));

    private static final Part WORK = object(Map.of(
            "name", TEXT,
            "location", TEXT,
            "description", TEXT,
            "position", TEXT,
            "url", URL,
            "startDate", DATE,
            "endDate", DATE,
            "summary", TEXT,
            "highlights", TEXTS));

    private static final Part VOLUNTEER = object(Map.of(
            "organization", TEXT,
            "position", TEXT,
            "url", URL,
            "startDate", DATE,
            "endDate", DATE,
            "summary", TEXT,
            "highlights", TEXTS));

    private static final Part EDUCATION = object(Map.of(
            "institution", TEXT,
            "url", URL,
            "area", TEXT,
            "studyType", TEXT,
            "startDate", DATE,
            "endDate", DATE,
            "score", TEXT,
            "courses", TEXTS));

    private static final Part PROJECT = object(Map.of(
            "name", TEXT,
            "description", TEXT,
            "highlights", TEXTS,
            "keywords", TEXTS,
            "startDate", DATE,
            "endDate", DATE,
            "url", URL,
            "roles", TEXTS,
            "entity", TEXT,
            "type", TEXT));

    private static final Part RESUME = object(Map.ofEntries(
            entry("$schema", URL),
            entry("basics", BASICS),
            entry("work", listOf(WORK)),
            entry("volunteer", listOf(VOLUNTEER)),
            entry("education", listOf(EDUCATION)),
            entry("awards", listOf(object(Map.of("title", TEXT, "date", DATE, "awarder", TEXT, "summary", TEXT)))),
            entry("certificates", listOf(object(Map.of("name", TEXT, "date", DATE, "url", URL, "issuer", TEXT)))),
            entry(
                    "publications",
                    listOf(object(Map.of(
                            "name", TEXT, "publisher", TEXT, "releaseDate", DATE, "url", URL, "summary", TEXT)))),
            entry("skills", listOf(object(Map.of("name", TEXT, "level", TEXT, "keywords", TEXTS)))),
            entry("languages", listOf(object(Map.of("language", TEXT, "fluency", TEXT)))),
            entry("interests", listOf(object(Map.of("name", TEXT, "keywords", TEXTS)))),
            entry("references", listOf(object(Map.of("name", TEXT, "reference", TEXT)))),
            entry("projects", listOf(PROJECT)),
            entry("meta", object(Map.of("canonical", URL, "version", TEXT, "lastModified", TEXT)))));

    private ResumeFormat() {}

    /** Everything that is not as JSON Resume has it. */
    static Stream<Fault> faultsOf(JsonNode resume) {
        return RESUME.faults(resume, "");
    }
}
