package dev.waymark.assessment;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What a member says about a strategy: that they chose it (`chosen`), that it is not for them"
                + " (`not_for_me`), or that they have tried it before (`already_tried`).")
public enum Choice implements Labeled {
    CHOSEN("Chosen"),
    NOT_FOR_ME("Not for me"),
    ALREADY_TRIED("Already tried");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
