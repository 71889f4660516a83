package dev.waymark.platform.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The requested page of a list. */
public class PageRequest {

    private static final int USUAL = 20;

    @RestQuery
    @Parameter(
            description = "How many items a page has at most.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"),
            example = "50")
    @Nullable
    Integer limit;

    @RestQuery
    @Parameter(
            description = "The `next` of the previous page; leave it out for the first page.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 500),
            example = "MDE5NWYzYTgtNmEyZS03Y2Mz")
    @Nullable
    String cursor;

    /** The maximum number of items on the page, 1 to 100. */
    public int limit() {
        return limit == null ? USUAL : limit;
    }

    /** The cursor as it was sent; null for the first page. */
    public @Nullable String cursor() {
        return cursor;
    }
}
