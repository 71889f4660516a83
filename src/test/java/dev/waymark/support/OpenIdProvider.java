package dev.waymark.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;

/** An OpenID provider on loopback that changes its keys, goes away, comes back to the same address, and counts who asks it. */
public final class OpenIdProvider implements AutoCloseable {

    private static final int RSA_BITS = 2048;
    private static final int LIFETIME = 3600;

    /** What every token of it says unless a test wants something else. */
    public static final String SUBJECT = "mia";

    private final int port;
    private final List<SigningKey> published = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.HELPFUL;
    private HttpServer server;
    private SigningKey current;

    /** How it answers. */
    public enum Mood {
        HELPFUL,
        SILENT,
        FAILING
    }

    /** A key that it can publish, and what its tokens say about it. */
    public record SigningKey(String id, String algorithm, KeyPair pair) {

        /** As it is published. */
        public Map<String, Object> parameters() {
            try {
                var key = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
                key.setKeyId(id);
                key.setUse(Use.SIGNATURE);
                return key.toParams(OutputControlLevel.PUBLIC_ONLY);
            } catch (JoseException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** What signs. */
        public Key secret() {
            return pair.getPrivate();
        }
    }

    /** A provider with one key, at an address of its own. */
    public OpenIdProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        port = server.getAddress().getPort();
        serve();
        current = newKey("first", "ES256");
        published.add(current);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What it signs with. */
    public SigningKey key() {
        return current;
    }

    /** One of the keys that it publishes. */
    public SigningKey key(String id) {
        return published.stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow();
    }

    /** A key that it does not publish yet. */
    public static SigningKey newKey(String id, String algorithm) {
        return switch (algorithm) {
            case "ES256" -> newKey(id, algorithm, "EC", new ECGenParameterSpec("secp256r1"));
            case "ES384" -> newKey(id, algorithm, "EC", new ECGenParameterSpec("secp384r1"));
            case "ES512" -> newKey(id, algorithm, "EC", new ECGenParameterSpec("secp521r1"));
            case "EdDSA" -> newKey(id, algorithm, "EdDSA", NamedParameterSpec.ED25519);
            default -> newKey(id, algorithm, "RSA", new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4));
        };
    }

    private static SigningKey newKey(String id, String algorithm, String kind, AlgorithmParameterSpec parameters) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(parameters);
            return new SigningKey(id, algorithm, generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signs with this key from now on, and publishes it beside the others. */
    public void use(SigningKey key) {
        published.add(key);
        current = key;
    }

    /** A token as it issues them, for a test to change before it is signed. */
    public TokenDraft token(String tenant) {
        var now = Instant.now().getEpochSecond();
        return new TokenDraft(current)
                .claim("iss", url())
                .claim("aud", TestIssuer.AUDIENCE)
                .claim("sub", SUBJECT)
                .claim("tenant", tenant)
                .claim("roles", List.of("member"))
                // Long ago, so that a test can let it expire at any time.
                .claim("iat", now - LIFETIME)
                .claim("exp", now + LIFETIME);
    }

    public void become(Mood next) {
        mood = next;
    }

    /** Nobody listens at its address anymore. */
    public void goAway() {
        server.stop(0);
    }

    public void comeBack() throws IOException {
        mood = Mood.HELPFUL;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        serve();
    }

    /** How often somebody has asked for this path. */
    public int requestsOf(String path) {
        return requests.getOrDefault(path, 0);
    }

    private void serve() {
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            requests.merge(path, 1, Integer::sum);
            switch (mood) {
                case HELPFUL -> answer(exchange, 200, bodyOf(path));
                case FAILING -> answer(exchange, 500, "{}");
                // The connection stays open, and nothing comes.
                case SILENT -> exchange.getRequestBody().readAllBytes();
            }
        });
        server.start();
    }

    /** Whoever asks about a token is told that it is valid: the service must not ask. */
    private String bodyOf(String path) {
        return switch (path) {
            case "/.well-known/openid-configuration" -> """
                    {"issuer": "%s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                     "introspection_endpoint": "%1$s/introspection"}""".formatted(url());
            case "/introspection" -> """
                    {"active": true, "iss": "%s", "aud": "%s", "sub": "eve", "username": "eve", "scope": "service",
                     "tenant": "acme", "roles": ["service"]}""".formatted(url(), TestIssuer.AUDIENCE);
            default ->
                published.stream()
                        .map(key -> JsonUtil.toJson(key.parameters()))
                        .collect(Collectors.joining(",", "{\"keys\": [", "]}"));
        };
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
