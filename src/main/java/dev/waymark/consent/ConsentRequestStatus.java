package dev.waymark.consent;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of a request for consent: `open` until the member accepts or refuses it.")
public enum ConsentRequestStatus implements Labeled {
    OPEN("Open"),
    ACCEPTED("Accepted"),
    REFUSED("Refused");

    private final String label;

    ConsentRequestStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
