package dev.waymark.platform.web;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the backslashes in patterns of origins. They are a list, and reading a list takes a backslash for an escape:
 * {@code /https:\/\/app\.example\.com/} would become a pattern in which each dot stands for any character. Only a
 * backslash before a comma keeps that meaning.
 */
public final class CorsOrigins implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "quarkus.http.cors.origins";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        return value == null || value.getValue() == null || !name.equals(NAME)
                ? value
                : value.withValue(value.getValue().replaceAll("\\\\(?!,)", "\\\\\\\\"));
    }
}
