package dev.waymark.assessment;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.contract.Contract;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;

/** The entity tags of assessments. */
@ApplicationScoped
class AssessmentTags {

    private final Catalog catalog;
    private final Contract contract;

    AssessmentTags(Catalog catalog, Contract contract) {
        this.catalog = catalog;
        this.contract = contract;
    }

    /**
     * The tag of a revision. The next items and the words of a result depend on the catalog. What else there is to see depends on
     * the contract, with which no change gets into conflict.
     */
    EntityTag of(int revision) {
        var state = revision + "." + catalog.snapshot().version();
        return ETags.of(state, contract.version() + "-" + Language.GIVEN);
    }
}
