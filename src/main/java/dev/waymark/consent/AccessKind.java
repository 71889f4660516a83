package dev.waymark.consent;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What kind of record a coach has read: one that a scope opens, or `other`, such as the list of the coach's members.")
public enum AccessKind implements Labeled {
    RESULTS("Results"),
    PLANS("Plans"),
    CHECK_INS("Check-ins"),
    WINS("Wins"),
    WORKSHEETS("Worksheets"),
    WELLBEING("Wellbeing"),
    OTHER("Other");

    private final String label;

    AccessKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
