package dev.waymark.platform.json;

import java.util.Locale;

/** The names of enum constants on the wire: lower_snake_case. */
public final class WireEnum {

    private WireEnum() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant with a wire name.
     *
     * @throws IllegalArgumentException when there is none; the contract has already checked the name
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
