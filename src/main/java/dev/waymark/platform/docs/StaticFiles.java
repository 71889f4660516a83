package dev.waymark.platform.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The files that pages load, which the build has compressed, and the contract in both of its formats. */
@ApplicationScoped
class StaticFiles {

    static final String STYLE = "/docs/page.css";
    static final String ICON = "/docs/icon.svg";
    static final String GUIDE = "/docs/guide.js";
    static final String REFERENCE = "/docs/reference.js";
    static final String EXPORT_SCHEMA = "/docs/export.schema.json";
    static final String SCALAR = "/webjars/scalar/scalar.js";
    static final String CONTRACT = "/openapi";

    private static final Map<String, String> TYPES = Map.of(
            STYLE, "text/css;charset=UTF-8",
            ICON, "image/svg+xml",
            GUIDE, "text/javascript;charset=UTF-8",
            REFERENCE, "text/javascript;charset=UTF-8",
            EXPORT_SCHEMA, "application/schema+json;charset=UTF-8",
            SCALAR, "text/javascript;charset=UTF-8");

    /** After the filters, and before the routes of the framework. */
    private static final int ORDER = -1;

    private final Map<String, PackedFile> files = new LinkedHashMap<>();
    private final PackedFile json = contract("json", "application/json;charset=UTF-8");
    private final PackedFile yaml = contract("yaml", "application/yaml;charset=UTF-8");

    StaticFiles() {
        TYPES.forEach((path, type) -> files.put(
                path,
                new PackedFile(
                        type, Asset.read("META-INF/resources" + path), Asset.read("META-INF/packed" + path + ".gz"))));
    }

    /**
     * Lets the framework find no contract of its own, which it would parse as YAML and write twice, a sixth of a start, for an address
     * that is served here.
     */
    static void hideContract(@Observes @Initialized(ApplicationScoped.class) Object started) {
        OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
    }

    void register(@Observes Router router) {
        files.forEach((path, file) -> serve(router, path, context -> file, "Accept-Encoding"));
        serve(router, CONTRACT, this::contractFor, "Accept, Accept-Encoding");
    }

    private static void serve(Router router, String path, Function<RoutingContext, PackedFile> file, String variesBy) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(context -> file.apply(context).send(context, variesBy));
    }

    /** The path of the contract as JSON, with its fingerprint. */
    String versionedContract() {
        return CONTRACT + "?format=json&v=" + json.fingerprint();
    }

    /** The contract, for pages that are made from it. */
    JsonNode parsedContract() {
        try {
            return new ObjectMapper().readTree(Asset.read(contractFile("json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@code format} says, or else {@code Accept}; YAML if neither does. */
    private PackedFile contractFor(RoutingContext context) {
        var format = context.request().getParam("format");
        var accepted = String.valueOf(context.request().getHeader("Accept"));
        var isJson = format == null ? accepted.contains("application/json") : format.equalsIgnoreCase("json");
        return isJson ? json : yaml;
    }

    /** The build makes the contract too late to compress it, so this is done once, at the start. */
    private static PackedFile contract(String format, String type) {
        return PackedFile.of(type, Asset.read(contractFile(format)));
    }

    private static String contractFile(String format) {
        return "META-INF/quarkus-generated-openapi-doc." + format.toUpperCase(Locale.ROOT);
    }
}
