package dev.waymark.platform.observability;

import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts what members achieve, once it is committed (what is rolled back or replayed is not counted), and who is refused. */
@ApplicationScoped
public class Counters {

    private final Event<Counted> events;
    private final TenantLabels labels;

    Counters(Event<Counted> events, TenantLabels labels) {
        this.events = events;
        this.labels = labels;
    }

    /** A count in the current transaction. */
    record Counted(String counter, String tenantClass) {}

    /**
     * Adds one when the transaction commits.
     *
     * @param counter a plural noun and a participle, such as {@code waymark.plans.made}
     */
    public void count(String counter) {
        events.fire(new Counted(counter, labels.current()));
    }

    /** Adds one at once, with a label that has few values. */
    public void countNow(String counter, String label, String value) {
        Metrics.counter(counter, TenantLabels.TENANT_CLASS, labels.current(), label, value)
                .increment();
    }

    /** The same, where nobody has said who they are. */
    public void countOfNobody(String counter, String label, String value) {
        Metrics.counter(counter, TenantLabels.TENANT_CLASS, TenantLabels.NONE, label, value)
                .increment();
    }

    void increment(@Observes(during = TransactionPhase.AFTER_SUCCESS) Counted counted) {
        Metrics.counter(counted.counter(), TenantLabels.TENANT_CLASS, counted.tenantClass())
                .increment();
    }
}
