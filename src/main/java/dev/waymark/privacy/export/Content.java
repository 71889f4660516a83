package dev.waymark.privacy.export;

import java.time.Instant;
import java.util.List;

/**
 * What an export is made of.
 *
 * @param schema the address of the JSON Schema
 * @param memberId as the request names the member
 * @param exportedAt when
 * @param rows in one snapshot
 */
record Content(String schema, String memberId, Instant exportedAt, List<Section> sections, MemberRows rows) {}
