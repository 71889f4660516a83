package dev.waymark.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What a member says about a strategy: that they chose it (`chosen`), that it is not for them"
                + " (`not_for_me`), or that they have tried it before (`already_tried`).")
public enum Choice {
    CHOSEN,
    NOT_FOR_ME,
    ALREADY_TRIED
}
