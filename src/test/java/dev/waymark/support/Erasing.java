package dev.waymark.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Erasures of members, from the request to the last row. */
public final class Erasing {

    private Erasing() {}

    /** @return the id of the receipt */
    public static String erase(Request as, String member) {
        return as.delete("/v1/members/" + member)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** A member is erased and comes back, and somebody else is erased and does not. The id of the member's receipt. */
    static String eraseAndReadmit(Api member, String tenant) {
        erase(Api.service().of(tenant), "gone");
        var receipt = erase(member.of(tenant), member.subject());
        await(member, tenant, receipt);
        member.of(tenant)
                .delete("/v1/members/%s/erasure".formatted(member.subject()))
                .then()
                .statusCode(204);
        return receipt;
    }

    /** The receipt when nothing is left to be deleted. */
    public static Response await(Api as, String tenant, String receipt) {
        return await(() -> as.of(tenant), receipt);
    }

    /** The same for a caller who is asked for a new request each time. */
    public static Response await(Supplier<Request> as, String receipt) {
        for (var attempt = 0; attempt < 500; attempt++) {
            var found = as.get().get("/v1/erasures/" + receipt);
            if ("completed".equals(found.path("status"))) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("The erasure does not end");
    }
}
