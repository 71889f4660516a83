package dev.waymark.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waymark.client.ApiClient;
import dev.waymark.client.ApiException;
import dev.waymark.client.model.Problem;

/** Ends the program at the first difference from the contract. */
final class Expectations {

    private Expectations() {}

    interface Call {
        Object send() throws ApiException;
    }

    /** Returns the expected problem, in the type from the contract. */
    static Problem problem(int status, Call call) throws JsonProcessingException {
        try {
            throw new AssertionError("expected %d, got %s".formatted(status, call.send()));
        } catch (ApiException refused) {
            expect(status, refused.getCode());
            return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        }
    }

    static void expect(Object expected, Object found) {
        if (expected == null ? found != null : !expected.equals(found)) {
            throw new AssertionError("expected %s, got %s".formatted(expected, found));
        }
    }
}
