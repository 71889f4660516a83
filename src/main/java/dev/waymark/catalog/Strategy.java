package dev.waymark.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.text.Labeled;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy: its texts, the causes it addresses, its evidence and its plan template.
 *
 * @param number its position in the catalog, from 1; it breaks ties in a ranking
 * @param confidential whether its steps are nobody else's business
 * @param worksheet what a member keeps for it
 */
public record Strategy(
        String key,
        int number,
        String title,
        String summary,
        String description,
        List<StrategyCause> causes,
        Horizon horizon,
        Load load,
        int firstStepMinutes,
        int weeklyMinutes,
        List<Requirement> requires,
        @JsonProperty("private") boolean confidential,
        List<Evidence> evidence,
        List<String> related,
        PlanTemplate template,
        Worksheet worksheet,
        Basis basis,
        int version) {

    Strategy withoutPrivateCauses() {
        return new Strategy(
                key,
                number,
                title,
                summary,
                description,
                causes.stream().filter(cause -> !Cause.isPrivate(cause.cause())).toList(),
                horizon,
                load,
                firstStepMinutes,
                weeklyMinutes,
                requires,
                confidential,
                evidence,
                related,
                template,
                worksheet,
                basis,
                version);
    }

    @Schema(name = "StrategyHorizon", description = "How soon a strategy shows results.")
    public enum Horizon implements Labeled {
        SHORT("Short-term"),
        LONG("Long-term"),
        BOTH("Short- and long-term");

        private final String label;

        Horizon(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Schema(name = "StrategyLoad", description = "How a strategy affects a person's load while it is under way.")
    public enum Load implements Labeled {
        ADDING("Adds load"),
        NEUTRAL("Neutral"),
        RESTORING("Restores energy");

        private final String label;

        Load(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Schema(name = "StrategyBasis", description = "What a strategy's weights are based on.")
    public enum Basis {
        EXPERT
    }
}
