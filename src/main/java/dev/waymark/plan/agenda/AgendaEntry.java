package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something in an agenda, as a query finds it: a step to do, or a question to answer. */
sealed interface AgendaEntry permits AgendaRow, AgendaQuestion {

    /** Identifies it among all entries of a member. */
    UUID id();

    LocalDate dueOn();

    AgendaItem item(Instant now, Catalog catalog);
}
