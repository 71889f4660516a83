package dev.waymark.platform.tenancy;

import java.security.Principal;

/** Who a verified token says is calling. It does not hold the token. */
record TokenBearer(TextClaim tenant, TextClaim subject) implements Principal {

    @Override
    public String getName() {
        return subject.text();
    }
}
