package dev.waymark.worksheet.record;

import dev.waymark.authorization.Sight;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Adds, changes and deletes records as clients ask for it. */
@ApplicationScoped
class RecordService {

    private final RecordKeeper keeper;
    private final RecordChecks checks;
    private final RecordRows rows;
    private final RecordViews views;
    private final Worksheets worksheets;
    private final Caller caller;
    private final CurrentMember member;
    private final ETags etags;

    RecordService(
            RecordKeeper keeper,
            RecordChecks checks,
            RecordRows rows,
            RecordViews views,
            Worksheets worksheets,
            Caller caller,
            CurrentMember member,
            ETags etags) {
        this.keeper = keeper;
        this.checks = checks;
        this.rows = rows;
        this.views = views;
        this.worksheets = worksheets;
        this.caller = caller;
        this.member = member;
        this.etags = etags;
    }

    @Transactional
    WorksheetRecordView add(String memberId, String strategy, Body<AddWorksheetRecord> body) {
        noteOwn(memberId);
        var worksheet = worksheets.require(strategy, Sight.ALL);
        etags.honorOfMember();
        var faults = new Faults();
        var wanted = checks.check(memberId, strategy, worksheet, body.validPart(faults), faults);
        faults.throwIfAny();
        var added = keeper.add(memberId, strategy, wanted.orElseThrow());
        return views.of(added.record()).completing(added.completedSteps());
    }

    private void noteOwn(String memberId) {
        if (caller.scope(memberId).memberId() == null) {
            throw ProblemException.notFound();
        }
        member.note(memberId);
    }

    @Transactional
    WorksheetRecordView change(UUID id, Body<UpdateWorksheetRecord> body) {
        var record = found(rows.hold(id, caller.scope()));
        etags.require(etags.of(views.of(record)));
        var faults = new Faults();
        var present = new UpdateWorksheetRecord(record.fields(), record.state());
        var wanted = body.mergedInto(present, faults);
        var kind = worksheets.kindOf(record);
        Moves.check(kind, record.state(), wanted.state(), faults);
        var fields = record.fields().equals(wanted.fields())
                ? record.fields()
                : checks.check(record, kind, wanted.fields(), faults);
        faults.throwIfAny();
        Moves.require(kind, record.state(), wanted.state());
        return views.of(keeper.change(record, wanted.state(), fields));
    }

    @Transactional
    void delete(UUID id) {
        var record = found(keeper.holdToRemove(id, caller.scope()));
        etags.honor(etags.of(views.of(record)));
        keeper.remove(record);
    }

    private WorksheetRecord found(Optional<WorksheetRecord> held) {
        var record = held.orElseThrow(ProblemException::notFound);
        member.note(record.memberId());
        return record;
    }
}
