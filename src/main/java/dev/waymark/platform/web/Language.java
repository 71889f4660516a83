package dev.waymark.platform.web;

/** The language of texts. Only one is shipped, which is also used when another one is requested. */
public final class Language {

    /** The language of all texts, as in {@code Content-Language}. */
    public static final String GIVEN = "en";

    private Language() {}
}
