package dev.waymark.platform.picture;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentPermission;
import dev.waymark.platform.throttle.Throttle;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Creates and opens addresses of pictures. Nothing is stored: an address holds, sealed, the picture, its tenant and
 * member, when it expires, and, if a coach has made it, who that is and what they needed to be shared.
 */
@ApplicationScoped
public class PictureLinks {

    /** How often an address is shown, per minute. */
    static final int MOST_READS = 30;

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    /** No database can store this character, so it is in no part of a link. */
    private static final String SEPARATOR = "\0";

    /** Before the kind of a picture that a coach sees. */
    private static final String SHARED = "shared ";

    private final PictureSeal seal;
    private final Caller caller;
    private final CurrentPermission permission;
    private final PublicUrl publicUrl;
    private final Throttle throttle;
    private final Clock clock;

    PictureLinks(
            PictureSeal seal,
            Caller caller,
            CurrentPermission permission,
            PublicUrl publicUrl,
            Throttle throttle,
            Clock clock) {
        this.seal = seal;
        this.caller = caller;
        this.permission = permission;
        this.publicUrl = publicUrl;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * An address that opens one picture, of the caller's tenant, for a few minutes.
     *
     * @param kind one of {@link PictureSource#pictures}
     * @param memberId whose picture it is; the caller may see it
     * @param about what {@link PictureSource.Drawing#svg} gets
     */
    public PictureLink make(String kind, String memberId, String... about) {
        var expiresAt = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        var parts = new ArrayList<>(
                List.of(caller.isCoach() ? SHARED + kind : kind, caller.tenant(), memberId, expiresAt.toString()));
        if (caller.isCoach()) {
            parts.addAll(List.of(caller.subject(), names(permission.needed())));
        }
        parts.addAll(List.of(about));
        var secret = seal.seal(String.join(SEPARATOR, parts));
        return new PictureLink(publicUrl.of("/v1/pictures/" + secret + ".svg"), expiresAt);
    }

    private static String names(Set<ConsentScope> scopes) {
        return scopes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /**
     * What a link that was made here names.
     *
     * @param coach who has made it; null if that was the member or their platform
     */
    record Opened(
            String kind,
            String tenant,
            String memberId,
            @Nullable Coach coach,
            List<String> about) {

        private static Opened of(List<String> parts) {
            var kind = parts.get(0);
            return kind.startsWith(SHARED)
                    ? new Opened(
                            kind.substring(SHARED.length()),
                            parts.get(1),
                            parts.get(2),
                            new Coach(parts.get(4), scopes(parts.get(5))),
                            parts.subList(6, parts.size()))
                    : new Opened(kind, parts.get(1), parts.get(2), null, parts.subList(4, parts.size()));
        }

        private static Set<ConsentScope> scopes(String names) {
            return Arrays.stream(names.split(" ")).map(ConsentScope::valueOf).collect(Collectors.toSet());
        }
    }

    /** A coach, and what the member must share with them. */
    record Coach(String id, Set<ConsentScope> needed) {}

    private record Reads(String secret) {}

    /**
     * What a link names.
     *
     * @throws ProblemException {@code not-found} when it was not made here, or has expired, {@code too-many-requests} when
     *     it was read too often
     */
    Opened open(String secret) {
        var opened = seal.open(secret)
                .map(text -> List.of(text.split(SEPARATOR, -1)))
                .filter(parts -> clock.instant().isBefore(Instant.parse(parts.get(3))))
                .map(Opened::of)
                .orElseThrow(PictureLinks::unknown);
        throttle.admit(new Reads(secret), MOST_READS);
        return opened;
    }

    static ProblemException unknown() {
        return ProblemException.of(
                ProblemType.NOT_FOUND,
                "There is no picture at this address, or it has expired: ask for a new address where you got this one.");
    }
}
