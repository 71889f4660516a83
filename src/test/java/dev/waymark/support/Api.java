package dev.waymark.support;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Calls the service as somebody of some tenant: {@code as(member("mia")).of(tenant).get("/v1/plans")}. Every request and
 * answer is checked against the contract.
 */
public final class Api {

    /** What failed is printed as it was sent: every exchange is kept for that, and making them all pretty takes its time. */
    private static final RestAssuredConfig CONFIG = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpClientFactory(PlainClients::make))
            .logConfig(LogConfig.logConfig()
                    .enableLoggingOfRequestAndResponseIfValidationFails()
                    .enablePrettyPrinting(false));

    static {
        CompiledPaths.use();
    }

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
        return new Api("backend", "service");
    }

    /** A platform's administrator. */
    public static Api admin() {
        return new Api("root", "admin");
    }

    /** A request with a token of that tenant. */
    public RequestSpecification of(String tenant) {
        return with(TestIssuer.token(tenant, subject, roles));
    }

    /** A request with this token. */
    public static RequestSpecification with(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A request without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().config(CONFIG).filter(new ContractCheck());
    }
}
