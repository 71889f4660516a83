package dev.waymark.coaching.session;

import dev.waymark.plan.calendar.Appointment;
import dev.waymark.plan.calendar.Appointments;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentShare;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Sessions in calendars: in that of the plan that they are about, and in that of the coach. */
@ApplicationScoped
class SessionAppointments implements Appointments {

    /** The latest ones: years of sessions. */
    private static final int MOST = 1000;

    private static final String COLUMNS =
            "select id, at, duration_minutes, agenda, revision, updated_at, member_id from ";

    /** The coach's own before anything else: the database might look through those of all the members, of any coach. */
    private static final String OF_COACH = COLUMNS
            + "(select * from coach_sessions where tenant_id = ? and coach_id = ? offset 0) own"
            + " cross join lateral (select from consents where tenant_id = ? and coach_id = ? and member_id = own.member_id"
            + " and ended_at is null and erasure_id is null and (until_on is null or until_on >= ?) offset 0) consented";

    private static final String LATEST = " order by at desc, id desc limit " + MOST;

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final CurrentShare share;
    private final Clock clock;

    SessionAppointments(QueryBatches batches, CurrentTenant tenant, Caller caller, CurrentShare share, Clock clock) {
        this.batches = batches;
        this.tenant = tenant;
        this.caller = caller;
        this.share = share;
        this.clock = clock;
    }

    /** A coach who reads the plan sees their own sessions, and none of other coaches. A reader of a feed has no token. */
    @Override
    public Supplier<List<Appointment>> inPlan(QueryBatch batch, Sql isPlan) {
        var ofPlan = Sql.of(COLUMNS + "coach_sessions where tenant_id = ? and plan_id ", tenant.id())
                .and(isPlan);
        var seen = share.consentId() != null ? ofPlan.and(" and coach_id = ?", caller.subject()) : ofPlan;
        return batch.list(seen.and(LATEST), row -> appointment(row, "Coaching session"));
    }

    /** Those of the coach who calls, with members whose consent lasts. */
    List<Appointment> ofCoach() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var batch = batches.begin();
        var found = batch.list(
                Sql.of(OF_COACH, tenant.id(), caller.subject(), tenant.id(), caller.subject(), today)
                        .and(LATEST),
                row -> appointment(row, "Coaching session: " + row.getString(7)));
        batch.send();
        return found.get();
    }

    private static Appointment appointment(ResultSet row, String title) throws SQLException {
        return new Appointment(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                title,
                row.getString(4),
                row.getInt(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
