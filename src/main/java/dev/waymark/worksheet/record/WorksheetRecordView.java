package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A record that a member keeps in the worksheet of a strategy.")
public record WorksheetRecordView(
        @Schema(description = "The record's id.") UUID id,

        @Schema(description = "The member it belongs to.", examples = "mia")
        String memberId,

        @Schema(description = "The key of the strategy whose worksheet it is in.", examples = "build-your-network")
        String strategy,

        @Schema(description = "The title of that strategy.", examples = "Build a network and keep it alive")
        String strategyTitle,

        @Schema(description = "The key of its kind in the worksheet.", examples = "contact")
        String kind,

        @Schema(description = "The record that it belongs to; null if its kind stands alone.") @Nullable
        UUID parentId,

        @Schema(description = "Its state; null if its kind has no states.", examples = "open") @Nullable
        String state,

        @Schema(description = "The state in words; null if its kind has no states.", examples = "Open") @Nullable
        String stateLabel,

        @Schema(description = "The states that it can move to now.")
        List<String> moves,

        @Schema(description = "What to call it in a list.", examples = "Ada")
        String name,

        @Schema(
                description = "What it says, by the key of the field, in the order of the worksheet.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 50)
        ObjectNode fields,

        @Schema(
                description =
                        "What it says in fields that the worksheet no longer has. Such a value can be removed, but not"
                                + " changed.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 1000)
        ObjectNode formerFields,

        @Schema(description = "The version of the worksheet with which its fields were last checked.", examples = "1")
        int definitionVersion,

        @Schema(
                description = "The steps of plans that adding it has completed; empty in all later responses. They are"
                        + " not covered by the `ETag`.")
        List<CompletedStep> completedSteps,

        @Schema(description = "When it was added.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    /** The same of a record that has completed these steps. */
    WorksheetRecordView completing(List<CompletedStep> steps) {
        return new WorksheetRecordView(
                id,
                memberId,
                strategy,
                strategyTitle,
                kind,
                parentId,
                state,
                stateLabel,
                moves,
                name,
                fields,
                formerFields,
                definitionVersion,
                steps,
                createdAt,
                updatedAt);
    }
}
