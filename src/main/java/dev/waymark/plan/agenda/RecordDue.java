package dev.waymark.plan.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Something that is due about a record of a worksheet, whether or not a plan has its strategy: to get back in"
                        + " touch with a contact, say.")
public record RecordDue(
        @Schema(description = "The strategy that the worksheet belongs to.", examples = "build-your-network")
        String strategy,

        @Schema(description = "The strategy's name.", examples = "Build a network and keep it alive")
        String strategyTitle,

        @Schema(description = "The kind of record to keep then, or to change.", examples = "touch")
        String kind,

        @Schema(description = "The record that it is about.")
        UUID recordId,

        @Schema(description = "What the record is called.", examples = "Ines from the book club")
        String name,

        @Schema(description = "What to do.", examples = "Get back in touch with Ines from the book club")
        String text,

        @Schema(description = "The day it is due, in the member's time zone.", examples = "2037-02-18")
        LocalDate dueOn,

        @Schema(description = "Whether it was due before today, in the member's time zone.")
        boolean overdue,

        @JsonProperty("private")
        @Schema(description = "Whether it is nobody else's business: calendars do not show it.")
        boolean confidential) {}
