package dev.waymark.assessment;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.web.Language;
import jakarta.ws.rs.core.EntityTag;

/** The entity tag of an assessment. */
final class AssessmentTag {

    private AssessmentTag() {}

    /** The next items and the words of a result depend on the catalog. */
    static EntityTag of(int revision, CatalogSnapshot catalog) {
        return ETags.of(revision + "." + catalog.version(), Language.GIVEN);
    }
}
