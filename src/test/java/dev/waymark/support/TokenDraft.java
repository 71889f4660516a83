package dev.waymark.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.support.OpenIdProvider.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A token before it is signed: everything in it can be changed, also to what no issuer would sign. */
public final class TokenDraft {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private final Key publicKey;
    private @Nullable Key key;
    private @Nullable String payload;

    TokenDraft(SigningKey key) {
        this.key = key.secret();
        this.publicKey = key.pair().getPublic();
        headers.put("alg", key.algorithm());
        headers.put("kid", key.id());
    }

    public TokenDraft claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TokenDraft without(String... names) {
        for (var name : names) {
            claims.remove(name);
        }
        return this;
    }

    public TokenDraft header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    public TokenDraft withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    /** Signed by this key, whatever its headers say. */
    public TokenDraft signedBy(Key other) {
        key = other;
        return this;
    }

    /** With the public key, which everybody has, as the secret of a symmetric algorithm. */
    public TokenDraft signedByPublicKey(String algorithm) {
        return header("alg", algorithm).signedBy(new HmacKey(publicKey.getEncoded()));
    }

    /** Not signed at all. */
    public TokenDraft unsigned() {
        return header("alg", "none").signedBy(null);
    }

    /** Something else than a set of claims. */
    public TokenDraft payload(String other) {
        payload = other;
        return this;
    }

    /** The three parts of the token, the last of which may be empty. */
    public String signed() {
        try {
            var token = new JsonWebSignature();
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setDoKeyValidation(false);
            headers.forEach(token.getHeaders()::setObjectHeaderValue);
            token.setPayload(payload == null ? JSON.writeValueAsString(claims) : payload);
            token.setKey(key);
            return token.getCompactSerialization();
        } catch (JoseException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With other claims than those that were signed. */
    public static String withClaimsOf(String signed, String other) {
        var parts = signed.split("\\.", -1);
        return parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2];
    }

    /** With one bit of the signature changed. */
    public static String withOtherSignature(String signed) {
        var bytes = signed.getBytes(StandardCharsets.US_ASCII);
        var middle = (signed.lastIndexOf('.') + bytes.length) / 2;
        bytes[middle] = (byte) (bytes[middle] == 'A' ? 'B' : 'A');
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
