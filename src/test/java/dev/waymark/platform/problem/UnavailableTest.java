package dev.waymark.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database says when a request can be repeated later, and when it cannot. */
class UnavailableTest {

    @ParameterizedTest
    @CsvSource({
        "57014, true, a statement that took too long",
        "55P03, true, a lock that was not released in time",
        "25P03, true, a transaction that did nothing for too long",
        "57P01, true, a server that stops",
        "23505, false, a row that is there already",
        "42601, false, a statement of ours that is wrong",
    })
    void isWhatMayWorkLater(String state, boolean later, String what) {
        assertThat(ProblemMappers.isAway(new SQLException(what, state)))
                .as(what)
                .isEqualTo(later);
    }
}
