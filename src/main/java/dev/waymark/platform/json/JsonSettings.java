package dev.waymark.platform.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The contract's JSON: enum values in lower_snake_case, dates as text, no duplicate keys. */
@Singleton
public class JsonSettings implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new JavaTimeModule());
        mapper.setAnnotationIntrospector(new LowerCaseEnums());
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
    }

    /** A mapper with these settings, for use outside the container. */
    public static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new JsonSettings().customize(mapper);
        return mapper;
    }

    /** A mapper for what the service itself has stored, in which it does not look for duplicate keys. */
    public static ObjectMapper mapperOfStored() {
        var mapper = mapper();
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), false);
        mapper.getFactory().configure(StreamReadFeature.USE_FAST_DOUBLE_PARSER.mappedFeature(), true);
        return mapper;
    }

    private static final class LowerCaseEnums extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static final EnumNamingStrategy LOWER_SNAKE_CASE = constant -> constant.toLowerCase(Locale.ROOT);

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return LOWER_SNAKE_CASE;
        }
    }
}
