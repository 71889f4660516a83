package dev.waymark.platform.openapi;

import static dev.waymark.platform.openapi.SharedComponents.REQUEST_ID;
import static dev.waymark.platform.openapi.SharedComponents.TAG;
import static dev.waymark.platform.openapi.SharedComponents.requestId;
import static dev.waymark.platform.openapi.SharedComponents.text;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes each response header once. */
final class SharedHeaders {

    private static final List<String> OF_EVERY_ANSWER =
            List.of("X-Request-Id", "Cache-Control", "Content-Language", "Vary");

    private static final String PLAN = "http://localhost:8080/v1/plans/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b";

    private final OpenAPI document;

    SharedHeaders(OpenAPI document) {
        this.document = document;
    }

    void apply() {
        describeThoseOfEveryAnswer();
        header("ETag", "The tag of the current state; send it in `If-Match` or `If-None-Match`.", tag(), TAG);
        header("Location", "The address of the new resource.", text(2000).format("uri"), PLAN);
        header("Retry-After", "How many seconds to wait before trying again.", seconds(), 5);
        var challenge = "Bearer realm=\"waymark\", error=\"invalid_token\"";
        header("WWW-Authenticate", "The challenge (RFC 6750).", text(1000).pattern("^Bearer "), challenge);
        var next = "<http://localhost:8080/v1/plans?cursor=...>; rel=\"next\"";
        header(
                        "Link",
                        "The address of the next page (RFC 8288), if there is one.",
                        text(8000).pattern("^<.+>; rel=\"next\"$"),
                        next)
                .required(false);
        header(
                        "Idempotency-Replayed",
                        "`true` if this is the first response, repeated; absent otherwise.",
                        OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration("true"),
                        "true")
                .required(false);
    }

    private void describeThoseOfEveryAnswer() {
        header("X-Request-Id", "The request's id: yours, or one that the service created.", requestId(), REQUEST_ID);
        header(
                "Cache-Control",
                "Who may cache the response, and for how long.",
                text(100).pattern("^[a-z0-9=, -]+$"),
                "private, no-cache");
        header(
                "Content-Language",
                "The language of the texts in the response.",
                text(35).pattern("^[A-Za-z-]+$"),
                "en");
        header(
                "Vary",
                "The request headers that the response depends on.",
                text(200).pattern("^[A-Za-z, -]+$"),
                "Accept-Language, Accept-Encoding");
    }

    /** Adds the headers that every response has. */
    static void addTo(APIResponse answer) {
        OF_EVERY_ANSWER.forEach(name -> answer.addHeader(name, reference(name)));
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private Header header(String name, String description, Schema schema, Object example) {
        var header = OASFactory.createHeader()
                .description(description)
                .required(true)
                .schema(schema)
                .example(example);
        document.getComponents().addHeader(name, header);
        return header;
    }

    private static Schema tag() {
        return text(100).pattern("^\"[^\"]+\"$");
    }

    /** From a second up to a day. */
    private static Schema seconds() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(86_400));
    }
}
