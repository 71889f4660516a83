package dev.waymark.platform.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads an enum from a parameter by its wire name, as the contract lists it. */
@Provider
public class EnumParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new WireNames<>(type) : null;
    }

    private record WireNames<T>(Class<T> type) implements ParamConverter<T> {

        /** The contract has checked the name before. */
        @Override
        public T fromString(String name) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> toString(constant).equals(name))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }

        @Override
        public String toString(T constant) {
            return WireEnum.name((Enum<?>) constant);
        }
    }
}
