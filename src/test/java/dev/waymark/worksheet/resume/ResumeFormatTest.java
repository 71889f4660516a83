package dev.waymark.worksheet.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeFormatTest {

    private static List<Fault> faults(String resume) {
        return ResumeFormat.faultsOf(SampleResume.parsed(resume)).toList();
    }

    @Test
    void takesEveryPartOfTheFormatAndWhateverElseThereIs() {
        var mia = SampleResume.mia();

        assertThat(ResumeFormat.faultsOf(mia)).isEmpty();
        SampleResume.assertKeepsToTheFormat(mia);
        assertThat(faults("{}")).isEmpty();
    }

    @Test
    void namesEveryFaultAtOnceAndWhereItIs() {
        var found = faults("""
                {"basics": {"name": 7, "email": "mia at example", "location": [], "profiles": [{"url": "no url"}, null]},
                 "work": [{"startDate": "May 2024", "highlights": ["Fine.", true, {}]}, "Teacher"],
                 "skills": {"name": "Teaching"}, "hobbies": 7}""");

        assertThat(found)
                .extracting(Fault::pointer, Fault::code, Fault::detail)
                .containsExactly(
                        tuple("/basics/name", FaultCode.WRONG_TYPE, "Send a string, not a number."),
                        tuple(
                                "/basics/email",
                                FaultCode.WRONG_FORMAT,
                                "This is not an email address: write it as name@example.com."),
                        tuple("/basics/location", FaultCode.WRONG_TYPE, "Send an object, not an array."),
                        tuple(
                                "/basics/profiles/0/url",
                                FaultCode.WRONG_FORMAT,
                                "This is not a URL: begin it with its scheme, and percent-encode spaces and"
                                        + " special letters."),
                        tuple("/basics/profiles/1", FaultCode.WRONG_TYPE, "Send an object, not null."),
                        tuple(
                                "/work/0/startDate",
                                FaultCode.WRONG_FORMAT,
                                "This is not a date: write it as 2027, 2027-02 or 2027-02-01."),
                        tuple("/work/0/highlights/1", FaultCode.WRONG_TYPE, "Send a string, not a boolean."),
                        tuple("/work/0/highlights/2", FaultCode.WRONG_TYPE, "Send a string, not an object."),
                        tuple("/work/1", FaultCode.WRONG_TYPE, "Send an object, not a string."),
                        tuple("/skills", FaultCode.WRONG_TYPE, "Send an array, not an object."));
    }

    /** What is right and what is wrong is the same here and in the format's own schema. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"meta\": {\"canonical\": \"urn:resume:mia\"}}",
                "{\"meta\": {\"canonical\": \"/mia.json\"}}",
                "{\"meta\": {\"canonical\": \"\"}}",
                "{\"$schema\": \"https://example.com/m%C3%BCller\"}",
                "{\"$schema\": \"https://example.com/a b\"}",
                "{\"awards\": [{\"date\": \"2027-02-01\"}, {\"date\": \"2027-02\"}, {\"date\": \"2027\"}]}",
                "{\"awards\": [{\"date\": \"2027-2\"}]}",
                "{\"awards\": [{\"date\": \"3027\"}]}",
                "{\"awards\": [{\"date\": \"\"}]}",
                "{\"basics\": {\"email\": \"\"}}",
                "{\"basics\": {\"email\": \"mia.example@mail.example.com\"}}",
                "{\"basics\": null}"
            })
    void judgesAsTheSchemaDoes(String resume) {
        assertThat(faults(resume).isEmpty())
                .as(resume)
                .isEqualTo(SampleResume.keepsToTheFormat(SampleResume.parsed(resume)));
    }

    /** The schema's validator here takes them for URIs; RFC 3986 does not. */
    @Test
    void wantsLettersOutsideOfAsciiEncoded() {
        assertThat(faults("{\"basics\": {\"url\": \"https://example.com/müller\"}}"))
                .extracting(Fault::pointer)
                .containsExactly("/basics/url");
    }
}
