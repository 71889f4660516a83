package dev.waymark.local;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;

/** The key that signs local tokens: created at startup, kept in memory, gone with the process. */
final class LocalIdentity {

    static final String ISSUER = "urn:waymark:local";

    private static final KeyPair KEYS = generate();

    private LocalIdentity() {}

    static void configure() {
        System.setProperty(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
        System.setProperty("waymark.identity.issuer", ISSUER);
    }

    static PrivateKey signingKey() {
        return KEYS.getPrivate();
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
