package dev.waymark.platform.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Requests by route, status and tenant class, in a few time buckets: a client cannot add labels. */
@Singleton
class HttpMetrics implements HttpServerMetricsTagsContributor {

    private static final String REQUESTS = "http.server.requests";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final double[] BUCKETS = DoubleStream.of(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
            .map(seconds -> seconds * Duration.ofSeconds(1).toNanos())
            .toArray();

    @Override
    public Tags contribute(Context context) {
        String tenantClass = context.requestContextLocalData(TenantLabels.TENANT_CLASS);
        return Tags.of(TenantLabels.TENANT_CLASS, tenantClass == null ? TenantLabels.NONE : tenantClass);
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
     * request.
     */
    @Produces
    @Singleton
    MeterFilter tenantClassOfEveryRequest() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS) && id.getTag(TenantLabels.TENANT_CLASS) == null
                        ? id.withTag(Tag.of(TenantLabels.TENANT_CLASS, TenantLabels.NONE))
                        : id;
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
