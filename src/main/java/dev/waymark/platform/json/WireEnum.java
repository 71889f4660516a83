package dev.waymark.platform.json;

import java.util.Locale;

/** The names of enum constants on the wire: lower_snake_case. */
public final class WireEnum {

    private WireEnum() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
