package dev.waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would keep the local run from starting is told in one line, which names the setting that helps. */
class LocalStartTest {

    @TempDir
    Path data;

    @Test
    void namesTheSettingForATakenPort() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThat(LocalStart.takenPort(String.valueOf(port)))
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("Port " + port + " is already in use")
                            .contains("QUARKUS_HTTP_PORT=")
                            .doesNotContain("\n"));
        }
        assertThat(LocalStart.takenPort(String.valueOf(port))).isEmpty();
        assertThat(LocalStart.takenPort("http"))
                .hasValue("QUARKUS_HTTP_PORT is http, which is not the number of a port.");
        assertThat(LocalStart.takenPort("65536")).isPresent();
    }

    @Test
    void namesTheSettingForADataFolderInUse() throws IOException {
        assertThat(LocalStart.usedData(data)).isEmpty();
        try (var postgres = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = "4711\n%s\n1795830642\n%d\n/tmp\nlocalhost\n".formatted(data, postgres.getLocalPort());
            Files.writeString(data.resolve("postmaster.pid"), server);
            assertThat(LocalStart.usedData(data))
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("The data folder " + data + " is in use by process 4711")
                            .contains("WAYMARK_LOCAL_DATA=")
                            .doesNotContain("\n"));
        }
        assertThat(LocalStart.usedData(data)).as("after a crash").isEmpty();
    }
}
