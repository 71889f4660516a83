package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where to find help that this service cannot give.")
public enum SignpostCode {
    SUPPORT
}
