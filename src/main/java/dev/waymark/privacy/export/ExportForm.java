package dev.waymark.privacy.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** The forms of an export. */
enum ExportForm {
    JSON(MediaType.APPLICATION_JSON, "json"),
    ZIP(ExportForm.ARCHIVE, "zip");

    /** The media type of an archive. */
    static final String ARCHIVE = "application/zip";

    private final String mediaType;
    private final String suffix;

    ExportForm(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** The one that the client likes best; the framework has made sure that there is one. */
    static ExportForm of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(type ->
                        Arrays.stream(values()).filter(form -> type.isCompatible(MediaType.valueOf(form.mediaType))))
                .findFirst()
                .orElse(JSON);
    }

    String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends in. */
    String suffix() {
        return suffix;
    }
}
