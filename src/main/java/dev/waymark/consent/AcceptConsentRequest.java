package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Accepts a request for consent, as it is or with other terms.")
public record AcceptConsentRequest(
        @Schema(
                description =
                        "What to share: less, or something else, than the coach asks for; all of that if left out.",
                uniqueItems = true,
                examples = "[\"plans\"]")
        @Size(min = 1, max = 6)
        List<ConsentScope> scopes,

        @Schema(
                description =
                        "The last day on which the consent holds, in UTC: today or later. Null for no end; that of the"
                                + " request if left out.",
                examples = "2037-03-31")
        @Nullable
        LocalDate until) {

    static AcceptConsentRequest of(ConsentTerms asked) {
        return new AcceptConsentRequest(asked.scopes(), asked.until());
    }

    ConsentTerms terms() {
        return new ConsentTerms(scopes, until);
    }
}
