package dev.waymark.assessment;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes what a member says about the strategies of a result, and takes it back. */
@ApplicationScoped
class ChoiceService {

    private final Assessments assessments;
    private final Choices choices;
    private final Catalog catalog;
    private final Caller caller;
    private final AssessmentTags tags;
    private final ETags etags;
    private final Clock clock;

    ChoiceService(
            Assessments assessments,
            Choices choices,
            Catalog catalog,
            Caller caller,
            AssessmentTags tags,
            ETags etags,
            Clock clock) {
        this.assessments = assessments;
        this.choices = choices;
        this.catalog = catalog;
        this.caller = caller;
        this.tags = tags;
        this.etags = etags;
        this.clock = clock;
    }

    /** A choice as it is returned, with the tag of its assessment. */
    record Tagged(StrategyChoiceView view, EntityTag tag) {}

    @Transactional
    Tagged set(UUID id, String strategy, Body<SetChoice> body) {
        var assessment = assessments.requireForChange(id, caller.scope());
        requireKnown(strategy, assessment);
        etags.honor(tags.of(assessment.revision()));
        var wanted = body.valid();
        if (assessment.result() == null) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "A draft has no result yet: submit it first, then choose from its strategies.",
                    Assessment.SUBMISSION);
        }
        var present = find(id, strategy).filter(choice -> choice.says(wanted));
        if (present.isPresent()) {
            return tagged(present.get(), assessment.revision());
        }
        var now = Instants.now(clock);
        var revision = choices.set(id, List.of(strategy), wanted, now);
        return tagged(new StrategyChoice(strategy, wanted.choice(), wanted.reason(), now), revision);
    }

    @Transactional
    void remove(UUID id, String strategy) {
        var assessment = assessments.requireForChange(id, caller.scope());
        find(id, strategy).orElseThrow(ProblemException::notFound);
        etags.honor(tags.of(assessment.revision()));
        choices.remove(id, strategy, Instants.now(clock));
    }

    /** A result keeps strategies that have left the catalog, and a plan may have brought one that came later. */
    private void requireKnown(String strategy, Assessment assessment) {
        var result = assessment.result();
        if (catalog.strategy(strategy).isEmpty()
                && (result == null || !result.order().contains(strategy))) {
            throw ProblemException.notFound();
        }
    }

    private Optional<StrategyChoice> find(UUID id, String strategy) {
        return choices.of(id).stream()
                .filter(choice -> choice.strategy().equals(strategy))
                .findFirst();
    }

    private Tagged tagged(StrategyChoice choice, int revision) {
        return new Tagged(StrategyChoiceView.of(choice, catalog.snapshot()), tags.of(revision));
    }
}
