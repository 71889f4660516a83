package dev.waymark.platform.picture;

import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.sharing.Consents;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;

/** Draws what an opened link names, as the person who created the link sees it now. */
@ApplicationScoped
class LinkedPictures {

    private final Instance<PictureSource> sources;
    private final Consents consents;

    LinkedPictures(Instance<PictureSource> sources, Consents consents) {
        this.sources = sources;
        this.consents = consents;
    }

    @Snapshot
    String draw(PictureLinks.Opened link, Scope scope) {
        return sources.stream()
                .map(source -> source.pictures().get(link.kind()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(PictureLinks::unknown)
                .svg(link.about(), seen(link, scope));
    }

    /** What a coach may see has been looked up when they made the link, and may have changed since. */
    private Scope seen(PictureLinks.Opened link, Scope scope) {
        var coach = link.coach();
        return coach == null
                ? scope
                : consents.sight(coach.id(), link.memberId(), coach.needed())
                        .map(sight -> Scope.of(link.memberId(), sight))
                        .orElseThrow(PictureLinks::unknown);
    }
}
