package dev.waymark.platform.picture;

import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;

/** Draws what an opened link names, as its member sees it. */
@ApplicationScoped
class LinkedPictures {

    private final Instance<PictureSource> sources;

    LinkedPictures(Instance<PictureSource> sources) {
        this.sources = sources;
    }

    @Snapshot
    String draw(PictureLinks.Opened link, Scope scope) {
        return sources.stream()
                .map(source -> source.pictures().get(link.kind()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(PictureLinks::unknown)
                .svg(link.about(), scope);
    }
}
