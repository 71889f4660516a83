package dev.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moves the service's clock, so that an integrator sees ten weeks of a plan in a minute: only in the local run. */
@Path("/local/clock")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LocalClockResource {

    /** The years in which plans are possible. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2199;

    private final LocalClock clock;

    LocalClockResource(LocalClock clock) {
        this.clock = clock;
    }

    /** The service's time, and whether that is the real time. */
    public record LocalTime(Instant now, boolean moved) {}

    @GET
    @Operation(hidden = true)
    public LocalTime tell() {
        return new LocalTime(clock.instant(), clock.isMoved());
    }

    @PUT
    @Operation(hidden = true)
    public LocalTime move(JsonNode wanted) {
        if (wanted != null && wanted.path("now").isNull()) {
            clock.returnToRealTime();
        } else {
            clock.moveTo(instant(wanted));
        }
        return tell();
    }

    private static Instant instant(JsonNode wanted) {
        try {
            var now = OffsetDateTime.parse(
                    wanted == null ? "" : wanted.path("now").asText());
            var year = now.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return now.toInstant();
            }
        } catch (DateTimeException noInstant) {
            throw refused();
        }
        throw refused();
    }

    private static ProblemException refused() {
        return ProblemException.invalid(Fault.at(
                "/now",
                FaultCode.WRONG_FORMAT,
                "`now` must be a date-time in the years %d to %d, such as \"2027-02-01T08:00:00Z\", or null for the real time."
                        .formatted(FIRST_YEAR, LAST_YEAR)));
    }
}
