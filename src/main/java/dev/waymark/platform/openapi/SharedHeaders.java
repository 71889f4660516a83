package dev.waymark.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, by reference: {@code META-INF/openapi.yaml} describes each once. */
final class SharedHeaders {

    private static final List<String> OF_EVERY_ANSWER =
            List.of("X-Request-Id", "Cache-Control", "Content-Language", "Vary");

    private SharedHeaders() {}

    /** Adds the headers that every response has. */
    static void addTo(APIResponse answer) {
        OF_EVERY_ANSWER.forEach(name -> add(name, answer));
    }

    /** Adds the headers that say how often a token can be used. */
    static void addLimitsTo(APIResponse answer) {
        add("RateLimit-Policy", answer);
        add("RateLimit", answer);
    }

    static void add(String name, APIResponse answer) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }
}
