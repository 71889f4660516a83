package dev.waymark.privacy.export;

/** An export has outgrown what the service may write for one. */
final class ExportTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
