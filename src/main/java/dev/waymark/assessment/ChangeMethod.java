package dev.waymark.assessment;

/** How a difference is told from chance. */
public enum ChangeMethod {
    /** The reliable change index of Jacobson and Truax (1991): every compared scale is answered completely on both sides. */
    JACOBSON_TRUAX,
    /** The same index with standard errors widened for items that were not answered. */
    JACOBSON_TRUAX_ADJUSTED
}
