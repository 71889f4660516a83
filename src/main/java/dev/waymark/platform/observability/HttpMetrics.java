package dev.waymark.platform.observability;

import dev.waymark.platform.contract.Contract;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Requests by route, status and tenant class, in a few time buckets. A client cannot add labels, and no label holds
 * what only a client knows: the ids and secrets in a path.
 */
@Singleton
class HttpMetrics implements HttpServerMetricsTagsContributor {

    private static final String SERVER = "http.server.";
    private static final String REQUESTS = SERVER + "requests";

    private static final String URI = "uri";

    /** Where the framework notes the template of the route that it has chosen. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final String UNKNOWN = "UNKNOWN";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final double[] BUCKETS = DoubleStream.of(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
            .map(seconds -> seconds * Duration.ofSeconds(1).toNanos())
            .toArray();

    private final Contract contract;

    HttpMetrics(Contract contract) {
        this.contract = contract;
    }

    /** The route of what ended before the framework has chosen one, such as 405, follows from the contract. */
    @Override
    public Tags contribute(Context context) {
        String tenantClass = context.requestContextLocalData(TenantLabels.TENANT_CLASS);
        var tags = Tags.of(TenantLabels.TENANT_CLASS, tenantClass == null ? TenantLabels.NONE : tenantClass);
        return context.requestContextLocalData(TEMPLATE) == null
                ? tags.and(URI, routeOf(context.request().path()))
                : tags;
    }

    private String routeOf(@Nullable String path) {
        return Optional.ofNullable(path).flatMap(contract::templateOf).orElse(UNKNOWN);
    }

    /** HTTP lets clients invent methods. */
    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues(
                "method", method -> METHODS.contains(method) ? method : "OTHER", METHODS.toArray(String[]::new));
    }

    /**
     * A caller who disconnects is counted without the labels of {@link #contribute}, and differing labels fail the
     * request. What else is counted by path, such as a connection that wants to become a socket, has none either.
     */
    @Produces
    @Singleton
    MeterFilter labelsOfEveryRequest() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var path = id.getTag(URI);
                if (path == null || !id.getName().startsWith(SERVER) || id.getTag(TenantLabels.TENANT_CLASS) != null) {
                    return id;
                }
                var labelled = id.withTag(Tag.of(URI, routeOf(path)));
                return id.getName().equals(REQUESTS)
                        ? labelled.withTag(Tag.of(TenantLabels.TENANT_CLASS, TenantLabels.NONE))
                        : labelled;
            }
        };
    }

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
