package dev.waymark.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A small OpenID provider on loopback: discovery, keys, and tokens for any user a test needs. */
public final class TestIssuer {

    private static final String KEY_ID = "test";
    private static final KeyPair KEYS = newKeys();

    /** The class that signs runs in another class loader than the one that starts the server. */
    private static final String ADDRESS = "waymark.test.issuer";

    /** Longer than any run of the tests. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    private static final Map<List<Object>, String> TOKENS = new ConcurrentHashMap<>();

    private static HttpServer server;

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
        server.createContext(
                "/keys",
                exchange -> answer(exchange, """
                {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(
                                KEY_ID,
                                number(publicKey().getModulus()),
                                number(publicKey().getPublicExponent()))));
        server.start();
        System.setProperty(ADDRESS, issuer);
        System.setProperty(
                ADDRESS + ".key",
                Base64.getEncoder().encodeToString(KEYS.getPrivate().getEncoded()));
        return issuer;
    }

    static synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** A valid token, the same for the same caller: signing one is dearer than the request that it is for. */
    public static String token(String tenant, String subject, String... roles) {
        return TOKENS.computeIfAbsent(
                List.of(System.getProperty(ADDRESS), tenant, subject, Set.of(roles)),
                caller -> sign(Jwt.claims()
                        .claim("tenant", tenant)
                        .claim("roles", Set.of(roles))
                        .subject(subject)
                        .expiresIn(LIFETIME)));
    }

    /** A token with claims of the test's choice, signed by the trusted key. */
    public static String sign(JwtClaimsBuilder claims) {
        return claims.issuer(System.getProperty(ADDRESS)).jws().keyId(KEY_ID).sign(signingKey());
    }

    private static PrivateKey signingKey() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(ADDRESS + ".key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAPublicKey publicKey() {
        return (RSAPublicKey) KEYS.getPublic();
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Every request is verified, and with the smallest exponent that takes a fifth of the time. */
    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F0));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
