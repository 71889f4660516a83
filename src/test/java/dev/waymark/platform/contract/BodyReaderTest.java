package dev.waymark.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** How a body is read that never comes. */
class BodyReaderTest {

    private static final InputStream BROKEN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("The connection was closed");
        }
    };

    @Test
    void takesABodyThatBreaksOffForMalformedAndNotForAFailureOfOurs() {
        var reader = new BodyReader(null, null, null);
        assertThatThrownBy(() -> reader.readFrom(null, null, null, null, null, BROKEN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON));
    }
}
