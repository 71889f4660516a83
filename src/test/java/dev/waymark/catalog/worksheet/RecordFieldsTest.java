package dev.waymark.catalog.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.RecordFields.Reference;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFieldsTest {

    private static final ObjectMapper JSON = JsonSettings.mapper();
    private static final Worksheet GARDEN = Worksheets.garden();
    private static final UUID ID = UUID.fromString("0b0a4d8e-6f0e-4a53-9d6b-3f2f3f0c8a11");

    private static RecordFields check(String kind, String fields) throws JsonProcessingException {
        return RecordFields.of(GARDEN.kind(kind).orElseThrow(), (ObjectNode) JSON.readTree(fields));
    }

    private static List<String> faults(String fields) throws JsonProcessingException {
        return check("plant", fields).faults().stream()
                .map(fault -> "%s %s %s".formatted(fault.pointer(), fault.code().wireName(), fault.detail()))
                .toList();
    }

    @Test
    void keepsWhatIsValidInTheOrderOfTheKindWithoutSpacesAround() throws JsonProcessingException {
        var checked = check("plant", """
                {"page": "https://example.com/basil?x=1", "health": 3, "name": "  Basil ", "place": "sun", "notes": "\\n One\\ntwo\\u00a0 ",
                 "price": 2.50, "care": 10, "height": -5, "sownOn": "2026-02-28", "uses": ["tea", " tea ", " pesto"]}""");
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.references()).isEmpty();
        assertThat(checked.fields()).hasToString("""
                {"name":"Basil","notes":"One\\ntwo","place":"sun","health":3,"height":-5,"price":2.5,"care":10,\
                "sownOn":"2026-02-28","uses":["tea","pesto"],"page":"https://example.com/basil?x=1"}""");
    }

    @Test
    void namesEveryErrorAtOnce() throws JsonProcessingException {
        assertThat(faults("""
                {"notes": " ", "place": "roof", "health": 5, "height": 1.5, "price": 0.001, "care": -1, "sownOn": "2026-02-30",
                 "rhythmDays": "7", "uses": ["a", "a", "b", "", 5], "page": "example.com", "color": "green"}"""))
                .containsExactly(
                        "/fields/name required “Name” is required: write a text.",
                        "/fields/notes wrong_format “Notes” has nothing to see in it: write something or leave it out.",
                        "/fields/place unknown_value “Where it stands” has no such option: choose one of those listed.",
                        "/fields/health out_of_range “How it is doing” is too large: send 4 or less.",
                        "/fields/height wrong_type “Height in centimeters” is something else: send a whole number from -5 to 300.",
                        "/fields/price invalid “What it cost” has more than two decimals: round it.",
                        "/fields/care out_of_range “Minutes of care a week” is too small: send 0 or more.",
                        "/fields/sownOn wrong_format “When you sowed it” is not a date: write it as 2027-02-01.",
                        "/fields/rhythmDays wrong_type “Days between waterings” is something else: send a whole number from 1 to 60.",
                        "/fields/uses too_long “What it is good for” has too many: send 3 or fewer.",
                        "/fields/uses duplicate “What it is good for” has a value more than once: send each value once.",
                        "/fields/uses/3 too_short “What it is good for” is empty: write something or leave it out.",
                        "/fields/uses/4 wrong_type “What it is good for” is a list of short texts: send a text here.",
                        "/fields/page wrong_format “Where you read about it” is not a web address: copy it from the browser, with"
                                + " https://.",
                        "/fields/color unknown_property `color` is not known here: remove it or check its spelling.");
    }

    @Test
    void listsTheOptionsThatThereAre() throws JsonProcessingException {
        assertThat(check("plant", "{\"name\": \"Basil\", \"health\": 1, \"place\": \"roof\"}")
                        .faults())
                .singleElement()
                .extracting(Fault::allowed)
                .isEqualTo(List.of("sun", "shade", "cellar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/fields/place required",
                "{\"place\": 5, \"lamp\": \"Red\"}|/fields/place wrong_type",
                "{\"place\": \"sun\"}|",
                "{\"place\": \"shade\"}|/fields/lamp required",
                "{\"place\": \"shade\", \"lamp\": \"Red\"}|",
                "{\"place\": \"sun\", \"lamp\": \"Red\"}|/fields/lamp not_allowed",
                "{\"place\": \"shade\", \"lamp\": \"Red\", \"bulbs\": 2}|/fields/bulbs not_allowed",
                "{\"place\": \"cellar\", \"lamp\": \"Red\"}|",
            })
    void asksOnlyWhatFollowsFromAnEarlierChoice(String fields, String fault) throws JsonProcessingException {
        var sent =
                "{\"name\": \"Basil\", \"health\": 1, " + fields.substring(1).replaceFirst("^}", "\"notes\": \"-\"}");
        assertThat(faults(sent))
                .satisfies(found -> assertThat(found).hasSize(fault == null ? 0 : 1))
                .allSatisfy(found -> assertThat(found).startsWith(fault));
    }

    @Test
    void saysWhenAFieldIsAsked() throws JsonProcessingException {
        assertThat(faults("{\"name\": \"Basil\", \"health\": 1, \"place\": \"sun\", \"lamp\": \"Red\"}"))
                .containsExactly("/fields/lamp not_allowed “Which lamp it has” is asked only if “Where it stands” is"
                        + " “In the shade” or “In the cellar”: leave it out.");
    }

    @Test
    void returnsTheRecordsThatChoicesName() throws JsonProcessingException {
        var sent = "{\"day\": \"2026-02-01\", \"better\": -2, \"neighbor\": \"%s\"}";
        var checked = check("watering", sent.formatted(ID.toString().toUpperCase(Locale.ROOT)));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.references()).containsExactly(new Reference("/fields/neighbor", "plant", ID));
        assertThat(checked.fields().path("neighbor").asText()).isEqualTo(ID.toString());
        assertThat(check("watering", sent.formatted("basil")).faults())
                .extracting(Fault::detail)
                .containsExactly("“The plant next to it” is not an id: send it as you received it.");
        assertThat(check("watering", sent.replace("\"%s\"", "7")).faults())
                .extracting(Fault::detail)
                .containsExactly("“The plant next to it” is something else: send the id of a record.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\": 5|“Name” is something else: write a text.",
                "\"name\": null|“Name” is something else: write a text.",
                "\"name\": \"a\\nb\"|“Name” has one line only: write it without line breaks.",
                "\"name\": \"12345678901234567890123456789012345678901\"|“Name” is too long: write 40 characters or fewer.",
                "\"price\": \"much\"|“What it cost” is something else: send an amount from 0 to 250.5.",
                "\"price\": 250.51|“What it cost” is too large: send 250.5 or less.",
                "\"care\": []|“Minutes of care a week” is something else: send a whole number of minutes from 0 to 100000.",
                "\"sownOn\": {}|“When you sowed it” is something else: send a date, such as 2027-02-01.",
                "\"sownOn\": \"1.2.2026\"|“When you sowed it” is not a date: write it as 2027-02-01.",
                "\"sownOn\": \"1899-12-31\"|“When you sowed it” is out of reach: send a day in the years 1900 to 2199.",
                "\"uses\": \"tea\"|“What it is good for” is something else: send a list of short texts.",
                "\"uses\": []|“What it is good for” is empty: send at least one or leave it out.",
                "\"page\": 1|“Where you read about it” is something else: send an address that begins with https://.",
                "\"page\": \"\"|“Where you read about it” is empty: write something or leave it out.",
                "\"page\": \"https://example.com/%zz\"|“Where you read about it” is not a web address: copy it from the browser, with https://.",
                "\"place\": true|“Where it stands” is something else: choose one of the options.",
            })
    void saysWhatToSend(String property, String detail) throws JsonProcessingException {
        var sent = (ObjectNode) JSON.readTree("{\"name\": \"Basil\", \"health\": 1, \"place\": \"sun\"}");
        sent.setAll((ObjectNode) JSON.readTree("{" + property + "}"));
        assertThat(RecordFields.of(GARDEN.records().get(0), sent).faults())
                .extracting(Fault::detail)
                .containsExactly(detail);
    }

    @Test
    void aWholeNumberMayBeWrittenWithDecimals() throws JsonProcessingException {
        var checked = check("plant", "{\"name\": \"Basil\", \"health\": 1.0, \"place\": \"sun\", \"price\": 1e1}");
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.fields()).hasToString("{\"name\":\"Basil\",\"place\":\"sun\",\"health\":1,\"price\":10}");
    }

    @Test
    void hasRoomForFiftyFieldsAndEightKilobytes() throws JsonProcessingException {
        var many = JSON.createObjectNode();
        for (var index = 0; index < 51; index++) {
            many.put("field" + index, index);
        }
        assertThat(RecordFields.of(GARDEN.records().get(0), many).faults())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple("/fields", "A record has room for 50 fields: send fewer."));
        var text =
                "{\"name\": \"Basil\", \"health\": 1, \"place\": \"sun\", \"notes\": \"%s\", \"page\": \"https://a.b/%s\"%s}";
        var notes = "\u4e00".repeat(2000);
        assertThat(faults(text.formatted(notes, "x".repeat(1988), ""))).isEmpty();
        assertThat(faults(
                        text.formatted(notes, "x".repeat(1988), ", \"uses\": [\"%s\"]".formatted("\u4e01".repeat(60)))))
                .containsExactly("/fields too_long A record has room for 8 KB in total: shorten its longest text.");
    }
}
