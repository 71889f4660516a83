package dev.waymark.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Removes from {@code Accept} what says nothing about the response. Generated clients send what the contract declares:
 * for a delete, or where they prefer JSON, that only describes problems and is no reason for a 406. Neither is an
 * unreadable value.
 */
class AcceptFilter {

    @ServerRequestFilter(preMatching = true)
    public void leaveOpen(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.ACCEPT);
        if (sent == null) {
            return;
        }
        var telling = Arrays.stream(sent.split(","))
                .map(String::trim)
                .filter(AcceptFilter::isReadable)
                .collect(Collectors.joining(","));
        var isOpen = telling.isEmpty() || telling.equals(Problem.MEDIA_TYPE);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, isOpen ? MediaType.WILDCARD : telling);
    }

    /** A type, a subtype and a numeric weight. */
    private static boolean isReadable(String range) {
        try {
            var weight = MediaType.valueOf(range).getParameters().getOrDefault("q", "1");
            return range.contains("/") && Float.parseFloat(weight) >= 0;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
