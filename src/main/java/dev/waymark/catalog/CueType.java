package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The kind of situation that starts an action.")
public enum CueType {
    TIME,
    PLACE,
    EVENT,
    FEELING
}
