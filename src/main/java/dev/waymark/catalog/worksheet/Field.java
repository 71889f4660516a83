package dev.waymark.catalog.worksheet;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RecordField", description = "One thing that a record says.")
public record Field(
        @Schema(description = "The name of its property in a record.", examples = "person")
        String key,

        @Schema(description = "What a form calls it.", examples = "Name")
        String label,

        @Schema(description = "What its value is.") FieldType type,

        @Schema(description = "Whether a record cannot be without it.")
        boolean required,

        @Schema(description = "The least number; null for the least that its type allows.", examples = "1") @Nullable
        BigDecimal min,

        @Schema(
                description =
                        "The largest number, the longest text, or the most tags; null for the most that its type allows.",
                examples = "5")
        @Nullable
        BigDecimal max,

        @Schema(description = "What the lower end of a scale means; null for other types.", examples = "We have met")
        @Nullable
        String lowLabel,

        @Schema(description = "What its upper end means.", examples = "We trust each other") @Nullable
        String highLabel,

        @Schema(description = "What a choice is between; empty if it is among other records, and for other types.")
        List<Option> options,

        @Schema(description = "The kind of record that a choice is among; null for others.", examples = "value")
        @Nullable
        String from,

        @Schema(description = "When it is asked, and required if it is; null for always.") @Nullable
        Condition askedWhen,

        @Schema(description = "What helps to fill it in.", examples = "A first name will do.") @Nullable
        String help) {

    /** @param options may be left out in the catalog's files */
    public Field(
            String key,
            String label,
            FieldType type,
            boolean required,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String lowLabel,
            @Nullable String highLabel,
            @Nullable List<Option> options,
            @Nullable String from,
            @Nullable Condition askedWhen,
            @Nullable String help) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.required = required;
        this.min = min;
        this.max = max;
        this.lowLabel = lowLabel;
        this.highLabel = highLabel;
        this.options = options == null ? List.of() : options;
        this.from = from;
        this.askedWhen = askedWhen;
        this.help = help;
    }

    @Schema(name = "FieldOption", description = "What a choice can be.")
    public record Option(
            @Schema(description = "The value that a record has.", examples = "community")
            String key,

            @Schema(description = "What it is called.", examples = "A club or a neighborhood")
            String label,

            @Schema(description = "What it counts in figures; null if it is not a number.", examples = "1") @Nullable
            BigDecimal score) {}
}
