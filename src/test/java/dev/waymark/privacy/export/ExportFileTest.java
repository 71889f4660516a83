package dev.waymark.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFileTest {

    private static final byte[] CONTENT = "all of it".getBytes();

    private static List<Path> named() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("waymark-export-"))
                    .toList();
        }
    }

    @Test
    void isReadAsItWasWrittenAndHasNoName() throws SQLException, IOException {
        var before = named();
        var file = ExportFile.create(CONTENT.length);
        file.write(target -> target.write(CONTENT));
        assertThat(named()).isEqualTo(before);
        assertThat(file.size()).isEqualTo(CONTENT.length);
        assertThat(file.content().readAllBytes()).isEqualTo(CONTENT);
        file.close();
    }

    @Test
    void isLimited() throws IOException {
        var file = ExportFile.create(CONTENT.length - 1);
        assertThatThrownBy(() -> file.write(target -> target.write(CONTENT)))
                .isInstanceOf(ExportTooLargeException.class);
        file.close();
    }
}
