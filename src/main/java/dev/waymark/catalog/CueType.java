package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of situation starts an action. */
@Schema(description = "What kind of situation starts an action.")
public enum CueType {
    TIME,
    PLACE,
    EVENT,
    FEELING
}
