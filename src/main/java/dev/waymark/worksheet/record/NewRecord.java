package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.RecordKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that is about to be added, of which everything has been checked.
 *
 * @param parentId the record that it belongs to; null if its kind stands alone
 * @param fields valid for its kind
 */
public record NewRecord(RecordKind kind, @Nullable UUID parentId, ObjectNode fields) {}
