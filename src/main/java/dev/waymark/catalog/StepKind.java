package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What an app can help with: `questionnaire`, answering one; `worksheet`, writing a list, a table or a"
                        + " record; `check_in`, saying briefly how it is going.")
public enum StepKind {
    QUESTIONNAIRE,
    WORKSHEET,
    CHECK_IN
}
