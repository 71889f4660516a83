package dev.waymark.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A JSON document of maps, lists and values, of which a test asks for what is at a {@link Paths path}. Whole numbers are
 * integers, all others doubles.
 */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Object root;

    private Json(Object root) {
        this.root = root;
    }

    public static Json parse(String text) {
        try {
            return new Json(MAPPER.readValue(text, Object.class));
        } catch (IOException notJson) {
            throw new UncheckedIOException(text, notJson);
        }
    }

    /** What is there, of the type that the caller expects; null when nothing is. */
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        return (T) Paths.find(root, path);
    }

    /** The value there as text, whatever its type is; null when nothing is there. */
    public String getString(String path) {
        Object value = get(path);
        return value == null ? null : value.toString();
    }

    public <T> List<T> getList(String path) {
        return get(path);
    }

    public <T> Map<String, T> getMap(String path) {
        return get(path);
    }

    public int getInt(String path) {
        return this.<Number>get(path).intValue();
    }

    public double getDouble(String path) {
        return this.<Number>get(path).doubleValue();
    }

    public boolean getBoolean(String path) {
        return get(path);
    }

    /** The part of it that is there. */
    public Json at(String path) {
        return new Json(get(path));
    }
}
