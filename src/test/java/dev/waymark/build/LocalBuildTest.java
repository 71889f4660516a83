package dev.waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start builds nothing when nothing has changed, and never runs what is older than its sources. */
class LocalBuildTest {

    private static final String SOURCE = "src/main/java/Service.java";

    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        for (var file :
                List.of(".mvn/jvm.config", "openapi/openapi.yaml", "pom.xml", SOURCE, "src/local/java/Clock.java")) {
            write(file, "first");
        }
        write("src/test/java/ServiceTest.java", "first");
        write("README.md", "first");
        var build = build("-o");
        assertThat(build.isUpToDate()).isFalse();
        build.begin();
        write("target/local/quarkus-app/quarkus-run.jar", "packaged");
        build.finish();
    }

    @Test
    void isUpToDateUntilSomethingThatItReadsChanges() throws IOException {
        assertThat(build("-o").isUpToDate()).isTrue();
        write("src/test/java/ServiceTest.java", "second");
        write("README.md", "second");
        assertThat(build("-o").isUpToDate()).isTrue();
        for (var file :
                List.of(".mvn/jvm.config", "openapi/openapi.yaml", "pom.xml", SOURCE, "src/local/java/Clock.java")) {
            write(file, "second");
            assertThat(build("-o").isUpToDate()).as(file).isFalse();
            write(file, "first");
        }
    }

    @Test
    void looksAtTheContentAndNotAtTheTime() throws IOException {
        var built = Files.getLastModifiedTime(project.resolve(SOURCE));
        write(SOURCE, "other");
        Files.setLastModifiedTime(project.resolve(SOURCE), FileTime.fromMillis(built.toMillis() - 60_000));
        assertThat(build("-o").isUpToDate()).isFalse();
    }

    @Test
    void noticesWhatIsGoneOrNewOrHasAnotherName() throws IOException {
        write("src/main/resources/new.yaml", "first");
        assertThat(build("-o").isUpToDate()).isFalse();
        Files.delete(project.resolve("src/main/resources/new.yaml"));
        assertThat(build("-o").isUpToDate()).isTrue();
        Files.move(project.resolve(SOURCE), project.resolve("src/main/java/Renamed.java"));
        assertThat(build("-o").isUpToDate()).isFalse();
        Files.delete(project.resolve("src/main/java/Renamed.java"));
        assertThat(build("-o").isUpToDate()).isFalse();
    }

    @Test
    void isDoneAgainWithOtherOptionsOrWithoutItsResult() throws IOException {
        assertThat(build("-o", "-Dquarkus.platform.version=3.35.0").isUpToDate())
                .isFalse();
        Files.delete(project.resolve("target/local/quarkus-app/quarkus-run.jar"));
        assertThat(build("-o").isUpToDate()).isFalse();
    }

    @Test
    void leavesNothingOfTheLastBuildAndCountsOnlyWhenItIsFinished() throws IOException {
        write("target/local/classes/Removed.class", "compiled");
        var build = build("-o");
        build.begin();
        assertThat(project.resolve("target/local")).doesNotExist();
        write("target/local/quarkus-app/quarkus-run.jar", "packaged");
        assertThat(build("-o").isUpToDate()).isFalse();
    }

    private LocalBuild build(String... mavenOptions) throws IOException {
        return new LocalBuild(project, project.resolve("target/local"), List.of(mavenOptions));
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), content);
    }
}
