package dev.waymark.coaching.note;

import dev.waymark.consent.HeldConsent;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes, changes and deletes notes: only their author does, and only as long as the member's consent lasts. */
@ApplicationScoped
class NoteService {

    private final HeldConsent consent;
    private final Notes notes;
    private final Caller caller;
    private final ETags etags;
    private final StoredAnswers answers;
    private final Clock clock;

    NoteService(HeldConsent consent, Notes notes, Caller caller, ETags etags, StoredAnswers answers, Clock clock) {
        this.consent = consent;
        this.notes = notes;
        this.caller = caller;
        this.etags = etags;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    NoteView add(Body<AddNote> body) {
        var member = consent.requireMember();
        etags.honorOfMember();
        var note = new Note(member, caller.subject(), body.valid(), Instants.now(clock));
        notes.persistAndFlush(note);
        return note.view();
    }

    @Transactional
    NoteView change(UUID id, Body<UpdateNote> body) {
        consent.requireMember();
        var note = notes.requireForChange(id, caller.scope());
        etags.require(etags.of(note.view()));
        var faults = new Faults();
        var present = note.present();
        var wanted = body.mergedInto(present, faults);
        faults.throwIfAny();
        if (!wanted.equals(present)) {
            note.change(wanted, Instants.now(clock));
        }
        return note.view();
    }

    @Transactional
    void delete(UUID id) {
        consent.requireMember();
        var note = notes.requireForChange(id, caller.scope());
        etags.honor(etags.of(note.view()));
        notes.delete(note);
        answers.deleteAllAbout(List.of(id));
    }
}
