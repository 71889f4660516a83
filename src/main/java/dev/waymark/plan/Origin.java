package dev.waymark.plan;

import dev.waymark.catalog.Situation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made from: its strategies' templates differ by it, those of later strategies too.
 *
 * @param situation the member's work situation; null when it is unknown
 * @param catalogVersion the version that templates were last taken from
 * @param foundDone the steps that were done before they were in the plan, and are no work of it
 */
@Embeddable
record Origin(
        @Column(name = "source_assessment_id") @Nullable UUID sourceAssessmentId,
        @Enumerated(EnumType.STRING) @Nullable Situation situation,
        @Column(name = "catalog_version") int catalogVersion,

        @Column(name = "found_done") @JdbcTypeCode(SqlTypes.JSON)
        List<UUID> foundDone) {

    static Origin of(CreatePlan wanted) {
        return new Origin(wanted.sourceAssessmentId(), wanted.situation(), 0, List.of());
    }

    /** With the situation that an assessment tells, if the member has told none for the plan. */
    Origin assuming(@Nullable Situation assessed) {
        return situation == null ? in(assessed) : this;
    }

    Origin in(@Nullable Situation other) {
        return new Origin(sourceAssessmentId, other, catalogVersion, foundDone);
    }

    Origin drawnFrom(int version) {
        return new Origin(sourceAssessmentId, situation, version, foundDone);
    }

    Origin finding(UUID step) {
        return with(Stream.concat(foundDone.stream(), Stream.of(step)));
    }

    /** Whether a step is work of the plan. */
    boolean isWork(Step step) {
        return !foundDone.contains(step.id());
    }

    /** A step that was reopened is work of the plan from then on, whatever becomes of it. */
    Origin keeping(Stream<Step> closed) {
        var steps = closed.map(Step::id).collect(Collectors.toSet());
        return with(foundDone.stream().filter(steps::contains));
    }

    private Origin with(Stream<UUID> found) {
        return new Origin(sourceAssessmentId, situation, catalogVersion, found.toList());
    }
}
