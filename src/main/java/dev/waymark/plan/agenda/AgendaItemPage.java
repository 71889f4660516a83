package dev.waymark.plan.agenda;

import dev.waymark.platform.paging.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One page of an agenda.")
public record AgendaItemPage(
        @Schema(description = "The items on this page.") List<AgendaItem> items,

        @Schema(
                description = "Send it as `cursor` to get the next page; null on the last page.",
                examples = "MDE5NWYzYTgtNmEyZS03Y2Mz")
        @Nullable
        String next,

        @Schema(
                description =
                        "What is due in the member's worksheets on these days, earliest first, at most the first 100; all of it"
                                + " is on the first page.")
        List<RecordDue> recordsDue)
        implements Paged {}
