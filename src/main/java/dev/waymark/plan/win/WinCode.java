package dev.waymark.plan.win;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What there is to celebrate: the first step, a quarter, half, an achieved goal, a comeback, a plan.")
public enum WinCode implements Labeled {
    FIRST_STEP("First step"),
    QUARTER("A quarter done"),
    HALF("Halfway"),
    GOAL("Goal achieved"),
    COMEBACK("Comeback"),
    PLAN("Plan completed");

    private final String label;

    WinCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
