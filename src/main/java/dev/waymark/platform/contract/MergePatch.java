package dev.waymark.platform.contract;

/** The media type of changes (RFC 7396). */
public final class MergePatch {

    /** What every {@code PATCH} takes. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}
}
