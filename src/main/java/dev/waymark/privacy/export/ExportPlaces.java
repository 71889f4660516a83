package dev.waymark.privacy.export;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many exports are written or sent at once, and how large one may be: all of them together fit into the folder for temporary files,
 * which is small where the service runs ({@code k8s/base/deployment.yaml}).
 */
@ApplicationScoped
class ExportPlaces {

    private final Semaphore places;
    private final long largest;

    ExportPlaces(
            @ConfigProperty(name = "waymark.export.at-once") int atOnce,
            @ConfigProperty(name = "waymark.export.largest") MemorySize largest) {
        this.places = new Semaphore(atOnce);
        this.largest = largest.asLongValue();
    }

    /** Whether there was a place, which is then taken. */
    boolean take() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    /** The most bytes of an export. */
    long largest() {
        return largest;
    }
}
