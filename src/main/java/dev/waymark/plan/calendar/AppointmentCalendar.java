package dev.waymark.plan.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Appointments alone as an iCalendar text (RFC 5545, RFC 7986). */
public final class AppointmentCalendar {

    private final String name;
    private final List<Appointment> appointments;

    private AppointmentCalendar(String name, List<Appointment> appointments) {
        this.name = name;
        this.appointments = appointments;
    }

    /** @param appointments no more than fit in memory at once */
    public static AppointmentCalendar of(String name, List<Appointment> appointments) {
        return new AppointmentCalendar(name, appointments);
    }

    public void write(OutputStream output) throws IOException {
        var calendar = Appointment.calendar(appointments, CalendarDetails.DISCREET);
        calendar.setProductId("-//Waymark//Coaching//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", PlanCalendar.escaped(name));
        output.write(PlanCalendar.written(calendar).getBytes(StandardCharsets.UTF_8));
    }
}
