package dev.waymark.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;

/** A small OpenID provider on loopback: discovery, keys, and tokens for any user a test needs. */
public final class TestIssuer {

    /** What the tokens are for. */
    public static final String AUDIENCE = "waymark-under-test";

    private static final String KEY_ID = "test";

    private static final int CURVE_BITS = 256;

    /** The class that signs runs in another class loader than the one that starts the server. */
    private static final String ADDRESS = "waymark.test.issuer";

    /** A second key that it publishes. */
    private static final String OTHER_KEY = ADDRESS + ".other-key";

    private static final String FETCHES = ADDRESS + ".fetches";

    /** Longer than any run of the tests. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    private static final Map<List<Object>, String> TOKENS = new ConcurrentHashMap<>();

    private static HttpServer server;

    /** On a curve: thousands of tokens are signed, and with RSA, signing one takes longer than the request that it is for. */
    private static final class Keys {

        static final KeyPair PAIR = newKeys("EC", CURVE_BITS);
    }

    private TestIssuer() {}

    /** Starts it, unless it runs already. */
    static synchronized String start() throws IOException {
        if (server != null) {
            return System.getProperty(ADDRESS);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token"}""".formatted(issuer)));
        server.createContext("/keys", exchange -> {
            System.setProperty(FETCHES, String.valueOf(fetchesOfKeys() + 1));
            var more = System.getProperty(OTHER_KEY);
            answer(
                    exchange,
                    "{\"keys\": [%s%s]}".formatted(jwk(KEY_ID, Keys.PAIR.getPublic()), more == null ? "" : "," + more));
        });
        server.start();
        System.setProperty(ADDRESS, issuer);
        System.setProperty(
                ADDRESS + ".key",
                Base64.getEncoder().encodeToString(Keys.PAIR.getPrivate().getEncoded()));
        return issuer;
    }

    static synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** A valid token, the same for the same caller. */
    public static String token(String tenant, String subject, String... roles) {
        return TOKENS.computeIfAbsent(
                List.of(System.getProperty(ADDRESS), tenant, subject, Set.of(roles)),
                caller -> sign(Jwt.claims()
                        .claim("tenant", tenant)
                        .claim("roles", Set.of(roles))
                        .subject(subject)
                        .expiresIn(LIFETIME)));
    }

    /** A token for the service with claims of the test's choice, signed by the trusted key. */
    public static String sign(JwtClaimsBuilder claims) {
        return signFor(Set.of(AUDIENCE), claims, Map.of());
    }

    /** A token of the issuer for these audiences, with headers of the test's choice, too. */
    public static String signFor(Set<String> audiences, JwtClaimsBuilder claims, Map<String, Object> headers) {
        claims.issuer(System.getProperty(ADDRESS));
        if (!audiences.isEmpty()) {
            claims.audience(audiences);
        }
        var signature = claims.jws().keyId(KEY_ID);
        headers.forEach(signature::header);
        return signature.sign(signingKey());
    }

    /** How often its keys have been fetched. */
    public static int fetchesOfKeys() {
        return Integer.parseInt(System.getProperty(FETCHES, "0"));
    }

    /** A key that it publishes only when it is told to. */
    public static OtherKey otherKey() {
        return new OtherKey("other-" + UUID.randomUUID(), newKeys("RSA", 2048));
    }

    /** A key of another kind, beside the one that signs all other tokens. */
    public record OtherKey(String id, KeyPair keys) {

        public void publish() {
            System.setProperty(OTHER_KEY, jwk(id, keys.getPublic()));
        }

        public void withdraw() {
            System.clearProperty(OTHER_KEY);
        }

        /** A valid token, once the key is published. */
        public String token(String tenant, String subject, String role) {
            return Jwt.claims()
                    .claim("tenant", tenant)
                    .claim("roles", Set.of(role))
                    .subject(subject)
                    .issuer(System.getProperty(ADDRESS))
                    .audience(AUDIENCE)
                    .jws()
                    .keyId(id)
                    .sign(keys.getPrivate());
        }
    }

    private static String jwk(String id, PublicKey key) {
        try {
            var published = PublicJsonWebKey.Factory.newPublicJwk(key);
            published.setKeyId(id);
            published.setUse(Use.SIGNATURE);
            return published.toJson();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey signingKey() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(ADDRESS + ".key"));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static KeyPair newKeys(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
