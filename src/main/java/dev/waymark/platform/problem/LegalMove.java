package dev.waymark.platform.problem;

import dev.waymark.platform.json.WireEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A state that the resource can get into now, and the operation that gets it there.")
public record LegalMove(
        @Schema(
                description = "The state, as the resource has it in `status`, `lifecycle` or `state`.",
                examples = "active")
        String state,

        @Schema(description = "The `operationId` of the operation.", examples = "resumePlan")
        String operation) {

    /** A move to a state of the contract. */
    public static LegalMove to(Enum<?> state, String operation) {
        return new LegalMove(WireEnum.name(state), operation);
    }
}
