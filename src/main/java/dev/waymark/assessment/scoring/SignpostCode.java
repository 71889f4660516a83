package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a person may find help that this service cannot give. */
@Schema(description = "Where a person may find help that this service cannot give.")
public enum SignpostCode {
    SUPPORT
}
