package dev.waymark.assessment;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.tenancy.CurrentShare;
import dev.waymark.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The entity tags of assessments. */
@ApplicationScoped
class AssessmentTags {

    private final Catalog catalog;
    private final CurrentShare share;
    private final String version;

    AssessmentTags(
            Catalog catalog, CurrentShare share, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.catalog = catalog;
        this.share = share;
        this.version = version;
    }

    /**
     * The tag of a revision. The next items and the words of a result depend on the catalog. Another version of the service may
     * show the same in other words, with which no change gets into conflict. A coach sees more of it under another consent.
     */
    EntityTag of(int revision) {
        return ETags.of(
                revision + "." + catalog.snapshot().version() + share.sight().mark(), version + "-" + Language.GIVEN);
    }
}
