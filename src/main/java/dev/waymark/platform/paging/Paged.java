package dev.waymark.platform.paging;

import org.jspecify.annotations.Nullable;

/** A page of a list, which knows the next one. */
public interface Paged {

    /** The cursor of the next page; null on the last page. */
    @Nullable
    String next();
}
