package dev.waymark.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.support.Api;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is the one that the code makes, and the one that is served. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ContractTest {

    private static final String MEND = "openapi/openapi.yaml differs from the code. Renew it:"
            + " mvn -DskipTests package && cp target/openapi/openapi.yaml openapi/";

    @Test
    void theCommittedContractIsTheOneThatIsServed() throws IOException {
        var yaml = new YAMLMapper();
        var served = yaml.readTree(Api.unchecked().get("/openapi?format=yaml").asString());
        var committed = yaml.readTree(Path.of("openapi/openapi.yaml").toFile());
        assertThat(served).as(MEND).isEqualTo(committed);
    }
}
