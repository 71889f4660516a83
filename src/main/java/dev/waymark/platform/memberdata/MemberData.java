package dev.waymark.platform.memberdata;

import java.util.List;

/**
 * What a feature keeps about members. Each feature that keeps anything has one bean of this kind: export and erasure work through all of
 * them, and the build fails if a table of the schema is in none.
 */
public interface MemberData {

    /** Its tables; what another one refers to comes first. */
    List<MemberTable> tables();
}
