package dev.waymark.platform.time;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Time zones by their names in the IANA list, which differs a little from what Java has. */
public final class Zones {

    /** Java's own invention. */
    private static final String NOT_IANA = "SystemV/";

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    /** Names that Java, or an older Java, lacks, each with a zone of the same rules; all but the newest are links. */
    private static final Map<String, String> MISSING = Map.of(
                    "America/Coyhaique", "America/Punta_Arenas",
                    "EST", "America/Panama",
                    "Factory", "Etc/UTC",
                    "GMT+0", "Etc/GMT",
                    "GMT-0", "Etc/GMT",
                    "HST", "Pacific/Honolulu",
                    "MST", "America/Phoenix",
                    "ROC", "Asia/Taipei")
            .entrySet()
            .stream()
            .filter(zone -> !KNOWN.contains(zone.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Zones() {}

    /** Whether the IANA list has a zone or a link of that name. */
    public static boolean exists(String name) {
        return KNOWN.contains(name) && !name.startsWith(NOT_IANA) || MISSING.containsKey(name);
    }

    /** The zone of a name that {@linkplain #exists exists}. */
    public static ZoneId of(String name) {
        return ZoneId.of(name, MISSING);
    }
}
