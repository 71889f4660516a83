package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What the value of a field is: `text`; `choice`, the key of an option or the id of a record; `scale`, a whole"
                        + " number between two labeled ends; `integer`; `money`, an amount in the member's own currency; `minutes`;"
                        + " `date`; `tags`, short texts, each once; `url`.")
public enum FieldType {
    /** In one line, unless it can be longer than 200 characters. */
    TEXT,
    /** The key of an option, or the id of another record. */
    CHOICE,
    /** A whole number between two labeled ends. */
    SCALE,
    INTEGER,
    /** An amount of at least 0, with two decimals at most, in the member's own currency. */
    MONEY,
    MINUTES,
    DATE,
    /** Short texts, each once. */
    TAGS,
    URL
}
