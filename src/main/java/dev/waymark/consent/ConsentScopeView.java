package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that a member can share with a coach.")
public record ConsentScopeView(
        @Schema(description = "What to send in `scopes`.") ConsentScope key,

        @Schema(description = "The same in words, as in `scopeLabels`.", examples = "Results")
        String label,

        @Schema(description = "What the coach can read with it, in one or two sentences for the member.")
        String description) {

    static ConsentScopeView of(ConsentScope scope) {
        return new ConsentScopeView(scope, scope.label(), scope.description());
    }
}
