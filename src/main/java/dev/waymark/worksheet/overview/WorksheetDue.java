package dev.waymark.worksheet.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that is due about a record.")
public record WorksheetDue(
        @Schema(description = "The worksheet's rule that it follows from.", examples = "next-touch")
        String key,

        @Schema(description = "The kind of record to keep then, or to change.", examples = "touch")
        String kind,

        @Schema(description = "The record that it is about.")
        UUID recordId,

        @Schema(description = "What the record is called.", examples = "Ines from the book club")
        String name,

        @Schema(description = "The day it is due, in the member's time zone.", examples = "2037-02-18")
        LocalDate dueOn,

        @Schema(description = "What to do.", examples = "Get back in touch with Ines from the book club")
        String text) {

    static List<WorksheetDue> first(List<Due> due, int most) {
        return due.stream()
                .limit(most)
                .map(each -> new WorksheetDue(
                        each.key(), each.kind(), each.recordId(), each.name(), each.dueOn(), each.text()))
                .toList();
    }
}
