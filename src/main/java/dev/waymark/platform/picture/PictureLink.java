package dev.waymark.platform.picture;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A short-lived address of a picture, for an `<img>`.")
public record PictureLink(
        @Schema(
                description =
                        "Where the picture is, without a token. Anyone who has the address can see this one picture"
                                + " until it expires.",
                examples = "https://coach.example/v1/pictures/pJ4uXq0m3sWcYb1RZk8dT2vNfLh6EoGiA9yC7xQwK5VhY21l.svg")
        String url,

        @Schema(description = "When the address expires.", examples = "2026-02-02T08:05:00Z")
        Instant expiresAt) {}
