package dev.waymark.worksheet.record;

import dev.waymark.platform.tenancy.Scope;
import java.util.List;
import java.util.UUID;

/**
 * Learns, in the transaction of the change, what becomes of the records of worksheets. What is to change with a record is locked before
 * the record: an erasure locks in this order, too, and waits for requests that store something about the member.
 */
public interface RecordListener {

    /**
     * A record that was added, changed or deleted.
     *
     * @param memberId whose it is
     * @param strategy the key of the strategy whose worksheet it is in
     * @param kind the key of its kind there
     */
    record Named(UUID id, String memberId, String strategy, String kind) {}

    /** Learns that a record has been added. */
    @FunctionalInterface
    interface Addition {

        /** @return the steps of plans that this has completed */
        List<CompletedStep> added(Named record);
    }

    /**
     * A record is about to be added; nothing of it has been stored.
     *
     * @return what is to learn of it as soon as it is
     */
    Addition adding(String memberId, String strategy, String kind);

    /** What a record says, or its state, has changed. */
    void changed(Named record);

    /**
     * A record is about to be deleted, together with those that belong to it; nothing of them has been locked.
     *
     * @param scope the members among whose records it is looked for
     */
    void removing(UUID id, Scope scope);

    /** Records have been deleted: one, followed by those that belonged to it. */
    void removed(List<Named> records);
}
