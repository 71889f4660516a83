package dev.waymark.platform.paging;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted; {@code META-INF/openapi.yaml} describes both parameters. */
public class PageRequest {

    private static final int USUAL = 20;

    @RestQuery
    @Nullable
    Integer limit;

    @RestQuery
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
