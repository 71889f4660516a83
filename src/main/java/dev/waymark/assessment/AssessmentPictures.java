package dev.waymark.assessment;

import dev.waymark.platform.picture.PictureLink;
import dev.waymark.platform.picture.PictureLinks;
import dev.waymark.platform.picture.PictureSource;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of assessments, and links to them. */
@ApplicationScoped
class AssessmentPictures implements PictureSource {

    private static final String CHART = "chart";
    private static final String CHANGE = "change";
    private static final String TREND = "trend";

    private final AssessmentService service;
    private final ChangeService changes;
    private final TrendService trends;
    private final PictureLinks links;

    AssessmentPictures(AssessmentService service, ChangeService changes, TrendService trends, PictureLinks links) {
        this.service = service;
        this.changes = changes;
        this.trends = trends;
        this.links = links;
    }

    @Override
    public Map<String, Drawing> pictures() {
        return Map.of(
                CHART,
                        (about, scope) -> service.draw(UUID.fromString(about.get(0)), scope)
                                .svg(),
                CHANGE, (about, scope) -> changes.draw(UUID.fromString(about.get(0)), about.get(1), scope),
                TREND, (about, scope) -> trends.draw(about.get(0), scope));
    }

    @Override
    public Map<String, String> exported() {
        return Map.of(
                CHART,
                "select id from assessments where tenant_id = ? and member_id = ? and status = 'SCORED' order by id desc");
    }

    PictureLink chart(UUID id, Scope scope) {
        return links.make(CHART, service.memberOfScored(id, scope), id.toString());
    }

    PictureLink change(UUID id, @Nullable String since, Scope scope) {
        var compared = changes.pair(id, since, scope);
        return links.make(
                CHANGE,
                compared.after().assessment().memberId(),
                id.toString(),
                compared.before().assessment().id().toString());
    }

    /** @throws ProblemException {@code not-found} when the caller may see nobody */
    PictureLink trend(Scope scope, @Nullable String questionnaire) {
        var memberId = scope.memberId();
        if (memberId == null) {
            throw ProblemException.notFound();
        }
        return links.make(TREND, memberId, trends.known(questionnaire));
    }
}
