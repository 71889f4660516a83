package dev.waymark.privacy.export;

import dev.waymark.platform.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The export that a request makes. It has a place and a file until its response has been written: the request's scope ends then, however
 * it ends.
 */
@RequestScoped
class ExportInProgress {

    private static final Logger LOG = Logger.getLogger(ExportInProgress.class);

    private final ExportPlaces places;
    private boolean hasPlace;
    private @Nullable ExportFile file;

    ExportInProgress(ExportPlaces places) {
        this.places = places;
    }

    /**
     * Writes the export to a file.
     *
     * @throws ProblemException {@code unavailable} if there are as many as there may be, or if it gets too large
     */
    ExportFile write(ExportFile.Writing export) throws SQLException, IOException {
        if (!places.take()) {
            throw ProblemException.unavailable("Other exports are being made.");
        }
        hasPlace = true;
        var written = ExportFile.create(places.largest());
        file = written;
        try {
            written.write(export);
        } catch (ExportTooLargeException tooLarge) {
            LOG.warnf("An export is larger than waymark.export.largest, %d bytes, and was ended", places.largest());
            throw ProblemException.unavailable("This export is larger than the service may make at present.");
        }
        return written;
    }

    @PreDestroy
    void end() throws IOException {
        if (hasPlace) {
            places.leave();
        }
        if (file != null) {
            file.close();
        }
    }
}
