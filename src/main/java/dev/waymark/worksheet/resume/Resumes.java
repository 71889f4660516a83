package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.time.Instants;
import dev.waymark.worksheet.record.WorksheetRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What members have imported, as text, and what else their resumes are made of. The database would put the properties of {@code jsonb} into an order of its own. */
@ApplicationScoped
class Resumes {

    /** Two changes for one member come one after the other. */
    private static final String LOCK =
            "select true from (select pg_advisory_xact_lock(hashtextextended(? || chr(31) || ? || chr(31) || 'resume', 0))) locked";

    private static final String STRATEGY = "refresh-resume-and-presence";

    private static final ObjectMapper JSON = JsonSettings.mapperOfStored();

    private final QueryBatches batches;
    private final WorksheetRecords records;
    private final Caller caller;
    private final Clock clock;

    Resumes(QueryBatches batches, WorksheetRecords records, Caller caller, Clock clock) {
        this.batches = batches;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a member's resume is made of.
     *
     * @param imported null if the member has imported none
     * @param achievements the newest first
     */
    record Kept(@Nullable ObjectNode imported, List<LoggedAchievement> achievements) {

        Resume whole() {
            return new Resume(ResumeMerge.whole(imported, achievements));
        }

        Resume forSkill(String skill) {
            return new Resume(ResumeMerge.forSkill(imported, achievements, skill));
        }
    }

    /** @param scope of one member, or of nobody */
    Kept read(Scope scope) {
        return read(batches.begin(), scope);
    }

    /** The same, so that nobody else changes what the member has imported until the transaction ends. */
    Kept lock(Scope scope, String member) {
        var batch = batches.begin();
        batch.list(Sql.of(LOCK, caller.tenant(), member), row -> true);
        return read(batch, scope);
    }

    private Kept read(QueryBatch batch, Scope scope) {
        var imported = batch.list(
                Sql.of("select document from resumes where tenant_id = ?", caller.tenant())
                        .within("member_id", scope),
                row -> (ObjectNode) JSON.readTree(row.getString(1)));
        // Days matter only for the order of achievements, which need not be that of the member's own zone.
        var kept = records.all(batch, scope, STRATEGY, () -> ZoneOffset.UTC);
        batch.send();
        return new Kept(imported.get().stream().findFirst().orElse(null), LoggedAchievement.newestFirst(kept.get()));
    }

    /** Stores a document in the place of the one before, if there is one. */
    void put(String member, ObjectNode document) {
        var now = Instants.now(clock);
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        "insert into resumes (tenant_id, id, member_id, document, created_at, updated_at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (tenant_id, member_id) where erasure_id is null"
                                + " do update set document = excluded.document, updated_at = excluded.updated_at"
                                + " where resumes.document <> excluded.document returning member_id",
                        caller.tenant(),
                        Ids.next(),
                        member,
                        text(document),
                        now,
                        now),
                row -> true);
        batch.send();
    }

    void delete(String member) {
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        "delete from resumes where tenant_id = ? and member_id = ? returning member_id",
                        caller.tenant(),
                        member),
                row -> true);
        batch.send();
    }

    private static String text(ObjectNode document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
