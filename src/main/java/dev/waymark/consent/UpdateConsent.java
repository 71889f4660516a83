package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A merge patch (RFC 7396) for a consent: what you leave out stays as it is.")
public record UpdateConsent(
        @Schema(
                description = "What is shared; it replaces what was shared before.",
                uniqueItems = true,
                examples = "[\"plans\", \"wins\"]")
        @Size(min = 1, max = 6)
        List<ConsentScope> scopes,

        @Schema(
                description = "The last day on which it holds, in UTC: today or later; null for no end.",
                examples = "2037-12-31")
        @Nullable
        LocalDate until) {

    static UpdateConsent of(ConsentTerms terms) {
        return new UpdateConsent(terms.scopes(), terms.until());
    }

    ConsentTerms terms() {
        return new ConsentTerms(scopes, until);
    }
}
