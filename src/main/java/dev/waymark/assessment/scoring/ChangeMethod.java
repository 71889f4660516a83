package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "How a change is told apart from chance: by the reliable change index of Jacobson and Truax (1991),"
                        + " or by the same index with standard errors widened for unanswered items.")
public enum ChangeMethod {
    /** Every compared scale is answered completely on both sides. */
    JACOBSON_TRUAX,
    JACOBSON_TRUAX_ADJUSTED
}
