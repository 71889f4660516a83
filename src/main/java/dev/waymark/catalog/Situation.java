package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A person's work situation: `employed` by somebody else, `self_employed`, `looking` for work, or"
                + " `studying`.")
public enum Situation {
    EMPLOYED,
    SELF_EMPLOYED,
    LOOKING,
    STUDYING;

    /** What a person is treated as. */
    public static Situation orEmployed(@Nullable Situation known) {
        return known == null ? EMPLOYED : known;
    }
}
