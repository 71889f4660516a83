package dev.waymark.privacy.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far an erasure is. Nobody sees anything of the member in either state.")
public enum ErasureStatus {
    /** Rows are still being deleted. */
    RUNNING,

    /** Every row has been deleted. */
    COMPLETED
}
