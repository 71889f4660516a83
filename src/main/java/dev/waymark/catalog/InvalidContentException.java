package dev.waymark.catalog;

import java.util.List;

/** The catalog's files break their rules; the message names every error with file and line. */
class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidContentException(List<String> faults) {
        super("The catalog is invalid, so the service does not start:\n  " + String.join("\n  ", faults));
    }
}
