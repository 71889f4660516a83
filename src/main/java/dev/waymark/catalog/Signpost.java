package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A pointer to help that this service cannot give.")
public record Signpost(
        @Schema(description = "The kind of help.") SignpostCode code,
        @Schema(description = "What to tell the member.") String message) {

    /**
     * In words that hold in every country and for every reason to say them: what the answers to a questionnaire show, or
     * how somebody has felt for days. They are never a diagnosis.
     */
    public static Signpost of(SignpostCode code) {
        return new Signpost(
                code,
                switch (code) {
                    case SUPPORT ->
                        "You seem to be going through a hard time, so please go easy on yourself. If it does not get better"
                                + " soon, talk with a doctor or another health professional, and let someone you trust"
                                + " know how you are. If you do not feel safe, or think about hurting yourself, please do"
                                + " not wait: call the emergency number where you live, or a crisis line. You do not have"
                                + " to carry this alone.";
                });
    }
}
