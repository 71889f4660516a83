package dev.waymark.platform.precondition;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: a fingerprint of the response, so that a tag changes exactly when the response does. */
@ApplicationScoped
public class ETags {

    /** Separates a tag from the language of its texts and from its content coding; {@code If-Match} ignores both. */
    private static final char LANGUAGE_MARK = '-';

    private static final Pattern STRONG_TAG = Pattern.compile("\\s*\"[^\"]*\"\\s*");

    private static final int FINGERPRINT_BYTES = 12;

    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    ETags(ObjectMapper json, CurrentVertxRequest request) {
        this.json = json;
        this.request = request;
    }

    /** The tag of a response that is the same in every language. */
    public EntityTag of(Object view) {
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
        if (ifMatch() == null) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Read the resource, then send its `ETag` in `If-Match` with the change.");
        }
        honour(present);
    }

    /**
     * Guards an action, for which {@code If-Match} is optional.
     *
     * @throws ProblemException {@code precondition-failed} when the header is sent and stale, {@code validation-failed}
     *     when it holds no tags
     */
    public void honour(EntityTag present) {
        var sent = ifMatch();
        requireTags(sent);
        if (sent != null && Arrays.stream(sent.split(",")).noneMatch(tag -> names(tag.trim(), present))) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_FAILED,
                    "It has changed since you read it: read it again and apply your change to what you find.");
        }
    }

    /** RFC 9110, section 13.1.1, compares strongly: a weak tag would never match. */
    private static void requireTags(@Nullable String sent) {
        if (sent != null
                && !sent.equals("*")
                && !Arrays.stream(sent.split(",")).allMatch(STRONG_TAG.asMatchPredicate())) {
            throw ProblemException.invalid(Fault.ofParameter(
                    HttpHeaders.IF_MATCH,
                    "wrong_format",
                    "Send the `ETag` as you received it, with its quotes and without `W/`, or `*` for any."));
        }
    }

    private @Nullable String ifMatch() {
        return request.getCurrent().request().getHeader(HttpHeaders.IF_MATCH);
    }

    private static boolean names(String tag, EntityTag present) {
        return tag.equals("*") || withoutLanguage(tag).equals(withoutLanguage('"' + present.getValue() + '"'));
    }

    private static String withoutLanguage(String quoted) {
        var mark = quoted.indexOf(LANGUAGE_MARK);
        return mark < 0 ? quoted : quoted.substring(0, mark) + '"';
    }
}
