package dev.waymark.local;

import dev.waymark.platform.web.PublicUrl;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Prints the addresses for a new user, once the service is up. */
@ApplicationScoped
class LocalWelcome {

    private final PublicUrl publicUrl;

    LocalWelcome(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    void welcome(@ObservesAsync HttpServerStart started) {
        System.out.printf(
                """

                Waymark is running with its own PostgreSQL. Stop it with Ctrl-C; your data is kept in
                %s
                  Try it  %s   the whole loop in a browser, as a member, a coach or an administrator
                  API     %s
                  Docs    %s   read and try every operation, as mia, a member of acme
                  Tokens  %s   POST {"tenant": "acme", "subject": "mia", "roles": ["member"]}
                  Clock   %s    PUT {"now": "2027-02-01T08:00:00Z"}, or null for the real time

                """,
                LocalDatabase.DATA,
                publicUrl.of("/try"),
                publicUrl.of("/v1"),
                publicUrl.of("/docs"),
                publicUrl.of("/local/tokens"),
                publicUrl.of("/local/clock"));
    }
}
