package dev.waymark.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in the file are those of the zones and links in release 2025b of the IANA list. */
class ZonesTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    private static List<String> names() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/time/iana-2025b.txt"));
    }

    @Test
    void everyZoneAndEveryLinkExists() throws IOException {
        assertThat(names())
                .hasSize(598)
                .allMatch(Zones::exists)
                .allSatisfy(name ->
                        assertThat(Zones.of(name).getRules().getOffset(NOW)).isNotNull());
    }

    /** A newer Java may know zones that are newer than the file; their names begin like others. */
    @Test
    void nothingElseExists() throws IOException {
        var areas = names().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList();
        assertThat(ZoneId.getAvailableZoneIds().stream().filter(Zones::exists))
                .filteredOn(name -> areas.stream().noneMatch(name::startsWith))
                .isSubsetOf(names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SystemV/EST5EDT",
                "CET+1",
                "UTC+1",
                "GMT+1",
                "+01:00",
                "Z",
                "utc",
                "europe/berlin",
                "Europe/Berlin ",
                "",
                "PST",
                "localtime",
                "posixrules",
                "posix/Europe/Berlin",
                "Mars/Olympus"
            })
    void whatTheListLacksDoesNotExist(String name) {
        assertThat(Zones.exists(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EST, -05:00",
        "MST, -07:00",
        "HST, -10:00",
        "ROC, +08:00",
        "GMT+0, Z",
        "GMT-0, Z",
        "America/Coyhaique, -03:00"
    })
    void whatJavaLacksHasItsOffset(String name, String offset) {
        assertThat(Zones.of(name).getRules().getOffset(NOW)).hasToString(offset);
    }
}
