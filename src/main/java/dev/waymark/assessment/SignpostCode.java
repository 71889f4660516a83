package dev.waymark.assessment;

/** Where a person may find help that this service cannot give. */
public enum SignpostCode {
    SUPPORT
}
