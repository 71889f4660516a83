package dev.waymark.platform.tenancy;

import java.security.Principal;

/** Who a verified token says is calling. It holds nothing with which anybody could call. */
record TokenBearer(TextClaim tenant, TextClaim subject) implements Principal {

    @Override
    public String getName() {
        return subject.text();
    }
}
