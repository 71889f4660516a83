package dev.waymark.assessment;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.ScaleScores;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the results of several members say, for figures about a group: four statements for any number of them. Goes from each member to
 * their assessments, and of each result it reads the scales only.
 */
@ApplicationScoped
public class GroupResults {

    private static final String OF_EACH =
            "select owner, found.* from unnest(cast(? as text[])) owners(owner) cross join lateral (";

    private static final String FIRST_OF_EACH_VERSION = """
            select distinct on (questionnaire_key, questionnaire_version)
                id, questionnaire_key, questionnaire_version, submitted_at
            from assessments where tenant_id = ? and member_id = owner and status = ?
            order by questionnaire_key, questionnaire_version, submitted_at, id) found""";

    private static final String LATEST = """
            select id, questionnaire_key, questionnaire_version, submitted_at
            from (
                select id, questionnaire_key, questionnaire_version, submitted_at
                from assessments where tenant_id = ? and member_id = owner and status = ? offset 0) own
            order by submitted_at desc, id desc limit 1) found""";

    private static final String CHOSEN = """
            select choices.strategy from (
                select id from assessments where tenant_id = ? and member_id = owner offset 0) own
            cross join lateral (
                select strategy from assessment_choices
                where tenant_id = ? and assessment_id = own.id and choice = ? offset 0) choices) found""";

    private static final String SCALES = """
            select found.id, found.scales from unnest(cast(? as uuid[])) results(result) cross join lateral (
                select id, json_build_object('causes', cast(result_text as json) -> 'causes',
                    'readiness', cast(result_text as json) -> 'readiness') as scales
                from assessments where tenant_id = ? and id = result offset 0) found""";

    private static final ObjectReader READER = JsonSettings.mapperOfStored().readerFor(ScaleScores.class);

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final Catalog catalog;

    GroupResults(QueryBatches batches, CurrentTenant tenant, Catalog catalog) {
        this.batches = batches;
        this.tenant = tenant;
        this.catalog = catalog;
    }

    /**
     * What the results of one member say.
     *
     * @param levels of the causes in the latest scored assessment; empty without one
     * @param change between the first assessment that is comparable with the latest, and the latest; null if there is no such pair
     * @param chosen the strategies that the member has chosen
     */
    public record Standing(
            String memberId,
            Map<String, Level> levels,
            @Nullable Verdict change,
            Set<String> chosen) {}

    private record Scored(String memberId, UUID id, Questionnaire questionnaire, Instant submittedAt) {}

    /** In the order of the members, of whom nothing may be known. */
    public List<Standing> of(List<String> members) {
        var owners = members.toArray(String[]::new);
        var batch = batches.begin();
        var firsts = scored(batch, FIRST_OF_EACH_VERSION, owners);
        var latest = scored(batch, LATEST, owners);
        var chosen = batch.list(
                Sql.of(OF_EACH + CHOSEN, owners, tenant.id(), tenant.id(), Choice.CHOSEN.name()),
                row -> Map.entry(row.getString(1), row.getString(2)));
        batch.send();
        var pairs = latest.get().stream()
                .collect(Collectors.toMap(
                        Scored::memberId,
                        last -> new Pair(first(firsts.get(), last).orElse(null), last)));
        var scales = scales(pairs.values());
        var choices = chosen.get().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return members.stream()
                .map(member -> standing(member, pairs.get(member), scales, choices.getOrDefault(member, Set.of())))
                .toList();
    }

    /** @param first null if the latest is the only one of its kind */
    private record Pair(@Nullable Scored first, Scored latest) {

        Stream<UUID> ids() {
            return Stream.of(Optional.ofNullable(first), Optional.of(latest))
                    .flatMap(Optional::stream)
                    .map(Scored::id);
        }
    }

    private Supplier<List<Scored>> scored(QueryBatch batch, String query, String[] owners) {
        return batch.list(Sql.of(OF_EACH + query, owners, tenant.id(), AssessmentStatus.SCORED.name()), this::scored);
    }

    private Scored scored(ResultSet row) throws SQLException {
        return new Scored(
                row.getString(1),
                row.getObject(2, UUID.class),
                catalog.require(row.getString(3), row.getInt(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static Optional<Scored> first(List<Scored> firsts, Scored latest) {
        return firsts.stream()
                .filter(each -> each.memberId().equals(latest.memberId())
                        && !each.id().equals(latest.id())
                        && Change.comparable(each.questionnaire(), latest.questionnaire()))
                .min(Comparator.comparing(Scored::submittedAt).thenComparing(Scored::id));
    }

    private Map<UUID, ScaleScores> scales(Collection<Pair> pairs) {
        var ids = pairs.stream().flatMap(Pair::ids).toArray(UUID[]::new);
        var batch = batches.begin();
        var scales = batch.list(
                Sql.of(SCALES, ids, tenant.id()),
                row -> Map.entry(row.getObject(1, UUID.class), READER.<ScaleScores>readValue(row.getString(2))));
        batch.send();
        return scales.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Standing standing(
            String member, @Nullable Pair pair, Map<UUID, ScaleScores> scales, Set<String> chosen) {
        if (pair == null) {
            return new Standing(member, Map.of(), null, chosen);
        }
        var latest = scales.get(pair.latest().id());
        var levels = latest.causes().stream().collect(Collectors.toMap(ScaleScore::cause, ScaleScore::level));
        var first = pair.first();
        var change = first == null
                ? null
                : Change.verdict(
                        scales.get(first.id()),
                        first.questionnaire(),
                        latest,
                        pair.latest().questionnaire());
        return new Standing(member, levels, change, chosen);
    }
}
