package dev.waymark.platform.web;

/** The language of texts. One is shipped; what is not there in the language asked for comes in this one. */
public final class Language {

    /** The language in which texts are given, as in {@code Content-Language}. */
    public static final String GIVEN = "en";

    private Language() {}
}
