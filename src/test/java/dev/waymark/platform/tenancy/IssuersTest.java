package dev.waymark.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.tenancy.NamedIssuers.NamedIssuer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which issuer a token is held against, before anything in it is verified. */
class IssuersTest {

    private static final String MAIN = "https://issuer.example";
    private static final String ACME = "https://acme.example/realm";

    private static final Issuers BOTH = issuers(MAIN);
    private static final Issuers ONLY_ACME = issuers(null);

    private record Setting(Optional<String> url, Optional<List<String>> tenants, Optional<List<String>> audience)
            implements NamedIssuer {}

    private static Issuers issuers(@Nullable String main) {
        var acme = new Setting(Optional.of(ACME), Optional.of(List.of("acme", " acme-labs")), Optional.empty());
        var incomplete = new Setting(Optional.empty(), Optional.empty(), Optional.empty());
        return new Issuers(Optional.ofNullable(main), () -> Map.of("acme", acme, "incomplete", incomplete));
    }

    private static @Nullable String idOf(Issuers issuers, String header) {
        var issuer = issuers.of(header);
        return issuer == null ? null : issuer.id();
    }

    private static String header(String claims) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "Bearer e30." + encoded + ".c2ln";
    }

    @ParameterizedTest
    @ValueSource(strings = {ACME, ACME + "/"})
    void isTheOneThatTheTokenNames(String url) {
        var header = header("{\"iss\": \"%s\"}".formatted(url));
        assertThat(idOf(BOTH, header)).isEqualTo("issuer-acme");
        assertThat(idOf(ONLY_ACME, header)).isEqualTo("issuer-acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"iss\": \"https://issuer.example\"}",
                "{\"iss\": \"https://elsewhere.example\"}",
                "{\"iss\": \"https://acme.example/realm//\"}",
                "{\"iss\": \"\"}",
                "{\"iss\": 7}",
                "{}",
                "[]",
                "oops"
            })
    void isTheMainOneForEverythingElseOrNobody(String claims) {
        assertThat(idOf(BOTH, header(claims))).isEqualTo("Default");
        assertThat(idOf(ONLY_ACME, header(claims))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer ",
                "Bearer ..",
                "Bearer a.b",
                "Bearer a.b.c.d",
                "Bearer a.b.",
                "Basic a.b.c",
                "Bearer a.%.c"
            })
    void isNobodyForWhatIsNoSignedToken(String header) {
        assertThat(idOf(BOTH, header)).isNull();
    }

    @Test
    void eachSpeaksForItsOwnTenants() {
        var acme = BOTH.withId("issuer-acme");
        var main = BOTH.withId("Default");
        assertThat(List.of("acme", "acme-labs")).allMatch(acme::speaksFor).noneMatch(main::speaksFor);
        assertThat(List.of("globex", "ACME", "")).noneMatch(acme::speaksFor).allMatch(main::speaksFor);
        assertThat(BOTH.all()).hasSize(2);
        assertThat(ONLY_ACME.all()).hasSize(1);
    }
}
