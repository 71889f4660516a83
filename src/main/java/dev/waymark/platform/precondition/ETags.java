package dev.waymark.platform.precondition;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.CurrentShare;
import dev.waymark.platform.web.ContentCoding;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Strong entity tags: a fingerprint of the response, so that a tag changes exactly when the response does. */
@ApplicationScoped
public class ETags {

    /** Separates a tag from the language of its texts and from its content coding; {@code If-Match} ignores both. */
    private static final char LANGUAGE_MARK = '-';

    private static final int FINGERPRINT_BYTES = 12;

    private static final EntityTag OF_MEMBER = new EntityTag("member");

    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final CurrentShare share;
    private final String version;

    ETags(
            ObjectMapper json,
            CurrentVertxRequest request,
            CurrentShare share,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.json = json;
        this.request = request;
        this.share = share;
        this.version = version;
    }

    /** The tag of a response that is the same in every language. */
    public EntityTag of(Object view) {
        if (view instanceof Revised revised) {
            // Another version may show the same state in other words, and a coach sees more of it under another
            // consent.
            var state = revised.state() + share.sight().mark() + " " + version;
            return ofContent(output -> output.write(state.getBytes(StandardCharsets.UTF_8)));
        }
        return ofContent(output -> json.writeValue(output, view));
    }

    /** The tag of content that is written piece by piece, so that it is never in memory as a whole. */
    public EntityTag ofContent(StreamingOutput content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            var fingerprint = Arrays.copyOf(digest.digest(), FINGERPRINT_BYTES);
            // The standard alphabet, because the URL alphabet contains the language mark.
            return new EntityTag(Base64.getEncoder().withoutPadding().encodeToString(fingerprint));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The tag of a state whose texts were rendered in a language. */
    public static EntityTag of(String state, String language) {
        return new EntityTag(state + LANGUAGE_MARK + language);
    }

    /**
     * Guards a change: {@code If-Match} must be sent and name the present state.
     *
     * @throws ProblemException {@code precondition-required} without the header, {@code precondition-failed} when
     *     stale, {@code validation-failed} when it holds no tags
     */
    public void require(EntityTag present) {
        refuseIfNoneMatch(present);
        if (sent(HttpHeaders.IF_MATCH).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Read the resource, then send its `ETag` in `If-Match` with the change.");
        }
        requireIfMatch(present);
    }

    /**
     * Guards an action, for which {@code If-Match} is optional.
     *
     * @throws ProblemException {@code precondition-failed} when the header is sent and stale, {@code validation-failed}
     *     when it holds no tags
     */
    public void honor(EntityTag present) {
        requireIfMatch(present);
        refuseIfNoneMatch(present);
    }

    /**
     * Guards the creation of something in a list, which exists even if it is empty.
     *
     * @throws ProblemException {@code precondition-failed} if the request wants nothing to exist
     */
    public void honorInList() {
        if (noneMatch().filter(TagList::any).isPresent()) {
            throw exists();
        }
    }

    /**
     * Guards what is done to a member as a whole, or created for one. No client can have read a state of that, so only {@code *}
     * matches.
     *
     * @throws ProblemException as {@link #honor}
     */
    public void honorOfMember() {
        honor(OF_MEMBER);
    }

    /** Whether the client may name states that it has: what it names is read when the present one is known. */
    boolean asksForOthers() {
        return sent(HttpHeaders.IF_NONE_MATCH).isPresent();
    }

    /** Whether the client of a read has this state already, in any coding. Proxies that compress make tags weak. */
    boolean isKnown(EntityTag present) {
        return noneMatch()
                .filter(known ->
                        known.matches(tag -> ContentCoding.unmarked(quoted(tag)).equals(quoted(present))))
                .isPresent();
    }

    /**
     * Guards reads too. RFC 9110, section 13.1.1, compares strongly: a weak tag never matches.
     *
     * @throws ProblemException as {@link #honor}
     */
    void requireIfMatch(EntityTag present) {
        var sent = sent(HttpHeaders.IF_MATCH);
        if (sent.isEmpty()) {
            return;
        }
        var wanted = TagList.parse(sent.get())
                .orElseThrow(() -> ProblemException.invalid(Fault.ofParameter(
                        HttpHeaders.IF_MATCH,
                        FaultCode.WRONG_FORMAT,
                        "Send the `ETag` as you received it, with its quotes, or `*` for any.")));
        if (!wanted.matches(tag -> !tag.isWeak() && withoutLanguage(tag).equals(withoutLanguage(present)))) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_FAILED,
                    "It has changed since you read it: read it again and apply your change to what you find.");
        }
    }

    /** RFC 9110, section 13.1.2: a write that wants nothing to exist, or not this state. */
    private void refuseIfNoneMatch(EntityTag present) {
        if (isKnown(present)) {
            throw exists();
        }
    }

    private static ProblemException exists() {
        return ProblemException.of(
                ProblemType.PRECONDITION_FAILED,
                "`If-None-Match` names a state that exists: leave it out to change what is there.");
    }

    /** Anything else than tags matches nothing. */
    private Optional<TagList> noneMatch() {
        return sent(HttpHeaders.IF_NONE_MATCH).flatMap(TagList::parse);
    }

    /** A list may be sent as several headers of that name. */
    private Optional<String> sent(String header) {
        var values = request.getCurrent().request().headers().getAll(header);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    private static String quoted(EntityTag tag) {
        return '"' + tag.getValue() + '"';
    }

    private static String withoutLanguage(EntityTag tag) {
        var mark = tag.getValue().indexOf(LANGUAGE_MARK);
        return mark < 0 ? tag.getValue() : tag.getValue().substring(0, mark);
    }
}
