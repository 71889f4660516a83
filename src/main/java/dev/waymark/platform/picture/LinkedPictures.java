package dev.waymark.platform.picture;

import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;

/** Draws what an opened link names, as its tenant and member see it. */
@ApplicationScoped
class LinkedPictures {

    private final Instance<PictureSource> sources;
    private final CurrentTenant tenant;

    LinkedPictures(Instance<PictureSource> sources, CurrentTenant tenant) {
        this.sources = sources;
        this.tenant = tenant;
    }

    @Snapshot
    String draw(PictureLinks.Opened link) {
        var scope = tenant.enterBySecret(link.tenant(), link.memberId());
        return sources.stream()
                .map(source -> source.pictures().get(link.kind()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(PictureLinks::unknown)
                .svg(link.about(), scope);
    }
}
