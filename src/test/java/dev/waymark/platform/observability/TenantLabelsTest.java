package dev.waymark.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenantLabelsTest {

    private static TenantLabels labels(List<String> assignments) {
        return new TenantLabels(Optional.of(assignments), new CurrentVertxRequest());
    }

    @Test
    void aTenantHasTheClassThatItWasGivenOrElseTheStandardOne() {
        var labels = labels(List.of("acme=large", " globex=trial "));
        assertThat(labels.classOf("acme")).isEqualTo("large");
        assertThat(labels.classOf("globex")).isEqualTo("trial");
        assertThat(labels.classOf("initech")).isEqualTo("standard");
    }

    @Test
    void whatIsNoAssignmentIsRefused() {
        assertThatThrownBy(() -> labels(List.of("acme")))
                .hasMessageContaining("`acme` is not in the form tenant=class");
    }

    @Test
    void moreThanTenClassesAreRefused() {
        var eleven = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> "tenant-%d=class-%1$d".formatted(number))
                .toList();
        assertThat(labels(eleven.subList(0, 10)).classOf("tenant-10")).isEqualTo("class-10");
        assertThatThrownBy(() -> labels(eleven)).hasMessageContaining("more than 10 classes");
    }
}
