package dev.waymark.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether answers are still being collected (`draft`), or have been scored for good (`scored`).")
public enum AssessmentStatus {
    DRAFT,
    SCORED
}
