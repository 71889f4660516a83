package dev.waymark.platform.contract;

/** The media type of changes (RFC 7396). */
public final class MergePatch {

    /** For {@code @Consumes} of every {@code PATCH}. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}
}
