package dev.waymark.consent;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Whether a consent holds: `open` until its last day is over or it is revoked. Only an `open` one lets"
                        + " a coach read anything.")
public enum ConsentStatus implements Labeled {
    OPEN("Open"),
    EXPIRED("Expired"),
    REVOKED("Revoked");

    private final String label;

    ConsentStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
