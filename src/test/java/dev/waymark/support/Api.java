package dev.waymark.support;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Calls the service as somebody of some tenant: {@code as(member("mia")).of(tenant).get("/v1/plans")}. Every request and
 * answer is checked against the contract.
 */
public final class Api {

    private final String subject;
    private final String[] roles;

    private Api(String subject, String... roles) {
        this.subject = subject;
        this.roles = roles;
    }

    /** A tenant that no other test has. */
    public static String newTenant() {
        return "tenant-" + UUID.randomUUID();
    }

    /** A person being coached. */
    public static Api member(String subject) {
        return new Api(subject, "member");
    }

    /** A coach. */
    public static Api coach(String subject) {
        return new Api(subject, "coach");
    }

    /** A platform's backend. */
    public static Api service() {
        return service("backend");
    }

    /** One of several backends of a platform. */
    public static Api service(String subject) {
        return new Api(subject, "service");
    }

    /** A platform's administrator. */
    public static Api admin() {
        return new Api("root", "admin");
    }

    public String subject() {
        return subject;
    }

    boolean hasOneOf(List<String> accepted) {
        return Stream.of(roles).anyMatch(accepted::contains);
    }

    /** A request with a token of that tenant. */
    public Request of(String tenant) {
        return with(TestIssuer.token(tenant, subject, roles));
    }

    /** A request with this token. */
    public static Request with(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A request without a token. */
    public static Request anonymous() {
        return new Request();
    }

    /** A request without a token, of which the contract need not know. */
    public static Request unchecked() {
        return anonymous().unchecked();
    }

    /** Where the service under test listens. */
    public static int port() {
        return URI.create(address()).getPort();
    }

    static String address() {
        return Address.OF_THE_SERVICE;
    }

    /** It starts once, and to look its address up takes longer than to write a request. */
    private static final class Address {

        static final String OF_THE_SERVICE = ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
