package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a difference is told from chance. */
@Schema(
        description =
                "How a change is told from chance: by the reliable change index of Jacobson and Truax (1991), or by the same index with standard errors widened for items that were not answered.")
public enum ChangeMethod {
    /** The reliable change index of Jacobson and Truax (1991): every compared scale is answered completely on both sides. */
    JACOBSON_TRUAX,
    /** The same index with standard errors widened for items that were not answered. */
    JACOBSON_TRUAX_ADJUSTED
}
