package dev.waymark.platform.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.format.Format;
import dev.waymark.platform.time.Instants;

/** The format {@code date-time} as RFC 3339 has it: the library refuses {@code -00:00} and more than nine digits. */
final class DateTimeFormat implements Format {

    private DateTimeFormat() {}

    /** A dialect with this format in place of the library's. */
    static Dialect in(Dialect dialect) {
        return Dialect.builder(dialect).format(new DateTimeFormat()).build();
    }

    @Override
    public String getName() {
        return "date-time";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return Instants.isDateTime(value);
    }
}
