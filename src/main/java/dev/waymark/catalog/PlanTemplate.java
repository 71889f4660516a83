package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The goals that a strategy adds to a plan.")
public record PlanTemplate(
        @Schema(description = "At least one short-term and one long-term goal.")
        List<TemplateGoal> goals) {}
