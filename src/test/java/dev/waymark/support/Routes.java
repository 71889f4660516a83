package dev.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Permissions;
import dev.waymark.authorization.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The operations of the committed contract, sorted by what they have to do with members. */
public final class Routes {

    private static final JsonNode CONTRACT = read();

    /** What concerns no member. Everything else, whatever is added, holds somebody's data. */
    private static final Set<String> NOBODYS =
            Set.of("strategies", "causes", "questionnaires", "evaluations", "consent-scopes");

    /** What is about a tenant as a whole: it tells of no member, or only by a pseudonym. */
    private static final Set<String> OF_TENANTS = Set.of("cohorts", "audit-events");

    private Routes() {}

    /**
     * An operation.
     *
     * @param id its operationId
     * @param query the query parameters that it must have
     * @param bodyType the media type of its body, if it takes one
     * @param answers the media types of what it answers when all is well
     * @param takesMember whether a member can be named, in the query or in the body
     * @param writes whether it changes anything: every POST that does takes an idempotency key or a tag
     * @param openToAll whether it asks for no token
     * @param isTagged whether its response has a tag, so that the request takes conditions
     */
    public record Route(
            String id,
            String method,
            String path,
            List<String> query,
            @Nullable String bodyType,
            List<String> answers,
            boolean takesMember,
            boolean writes,
            boolean openToAll,
            boolean isTagged) {

        /** The segment behind {@code /v1}: what the path's id is an id of. */
        public String kind() {
            return path.split("/")[2];
        }

        /** Whether it is for coaches alone. */
        public boolean isForCoaches() {
            return Permissions.of(id).orElseThrow().roles().equals(List.of(Role.COACH));
        }

        /** A member of that name, or a coach where only coaches may call. */
        public Api caller(String subject) {
            return isForCoaches() ? Api.coach(subject) : Api.member(subject);
        }

        public boolean gets() {
            return method.equals("GET");
        }

        public boolean hasVariables() {
            return path.contains("{");
        }

        public boolean isOfAMember() {
            return path.contains("{memberId}");
        }

        /** Whether somebody may call it, whatever they get then. */
        public boolean isFor(Api caller) {
            return openToAll
                    || Permissions.of(id)
                            .map(Permission::roles)
                            .filter(caller::hasOneOf)
                            .isPresent();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Everything that holds somebody's data. */
    public static Stream<Route> ofMembers() {
        return all().filter(route ->
                !NOBODYS.contains(route.kind()) && !OF_TENANTS.contains(route.kind()) && !route.openToAll());
    }

    /** What is about a tenant as a whole. */
    public static Stream<Route> ofTenants() {
        return all().filter(route -> OF_TENANTS.contains(route.kind()));
    }

    /** What needs no token, by design: each has tests of its own. */
    public static Stream<Route> openToAll() {
        return all().filter(Route::openToAll);
    }

    /** What is about one thing of a member. */
    public static Stream<Route> withAnId() {
        return ofMembers().filter(route -> route.path().contains("{id}"));
    }

    /** What is about one member. */
    public static Stream<Route> ofOneMember() {
        return ofMembers().filter(route -> route.gets() && route.path().contains("{memberId}"));
    }

    /** What lists things of members. */
    public static Stream<Route> lists() {
        return ofMembers().filter(route -> route.gets() && !route.hasVariables());
    }

    /** Every operation. */
    public static Stream<Route> all() {
        return CONTRACT.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream().map(operation -> route(path.getKey(), operation)));
    }

    private static Route route(String path, Map.Entry<String, JsonNode> operation) {
        var parameters = StreamSupport.stream(
                        operation.getValue().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .toList();
        var required = parameters.stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText())
                .toList();
        var content = operation.getValue().at("/requestBody/content").properties().stream()
                .findFirst();
        var takesMember = parameters.stream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("memberId"))
                || content.map(Map.Entry::getValue).filter(Routes::namesAMember).isPresent();
        return new Route(
                operation.getValue().path("operationId").asText(),
                operation.getKey().toUpperCase(Locale.ROOT),
                path,
                required,
                content.map(Map.Entry::getKey).orElse(null),
                answers(operation.getValue()),
                takesMember,
                writes(operation),
                operation.getValue().path("security").isEmpty(),
                operation.getValue().at("/responses/304").isObject());
    }

    private static List<String> answers(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").properties().stream())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean writes(Map.Entry<String, JsonNode> operation) {
        return switch (operation.getKey()) {
            case "get" -> false;
            case "post" -> operation.getValue().path("parameters").toString().matches(".*(IdempotencyKey|IfMatch).*");
            default -> true;
        };
    }

    private static boolean namesAMember(JsonNode content) {
        var schema = content.at("/schema/$ref").asText().substring(1);
        return CONTRACT.at(schema + "/properties/memberId").isObject();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
