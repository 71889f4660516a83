package dev.waymark.authorization;

import dev.waymark.support.Api;
import dev.waymark.support.Request;
import dev.waymark.support.TestIssuer;
import java.util.List;

/** Who calls: always the same subject, so that only the role makes a difference. */
enum MatrixCaller {
    MEMBER(Role.MEMBER),
    COACH(Role.COACH),
    SERVICE(Role.SERVICE),
    ADMIN(Role.ADMIN),
    ADMIN_AND_COACH(Role.ADMIN, Role.COACH),
    OF_UNKNOWN_ROLE("owner"),
    WITHOUT_A_ROLE,
    WITH_A_FORGED_TOKEN,
    WITHOUT_A_TOKEN;

    /** One of each kind that gets another answer. */
    static final List<MatrixCaller> DIFFERENT = List.of(MEMBER, COACH, SERVICE, ADMIN, WITHOUT_A_TOKEN);

    static final String SUBJECT = "alice";

    private final List<String> roles;

    MatrixCaller(String... roles) {
        this.roles = List.of(roles);
    }

    boolean hasAToken() {
        return this != WITHOUT_A_TOKEN && this != WITH_A_FORGED_TOKEN;
    }

    Reach reach(Permission permission) {
        return permission.reachOf(roles);
    }

    Request of(String tenant) {
        if (this == WITHOUT_A_TOKEN) {
            return Api.anonymous();
        }
        var token = TestIssuer.token(tenant, SUBJECT, roles.toArray(String[]::new));
        var forged = token.substring(0, token.lastIndexOf('.')) + ".c2lnbmF0dXJl";
        return Api.with(this == WITH_A_FORGED_TOKEN ? forged : token);
    }
}
