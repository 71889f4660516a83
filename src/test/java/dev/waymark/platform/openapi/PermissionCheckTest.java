package dev.waymark.platform.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.authorization.Permissions;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What stops the build. */
class PermissionCheckTest {

    private static final Set<String> OPEN = Set.of("readCalendarFeed", "readPicture");

    private final Set<String> operations = new TreeSet<>(Permissions.operations());
    private final Set<String> openToAll = new TreeSet<>(OPEN);

    private void isRefused(String... words) {
        assertThatThrownBy(() -> PermissionCheck.check(operations, openToAll))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void acceptsTheTableAsItIs() {
        assertThatCode(() -> PermissionCheck.check(operations, openToAll)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOperationWithoutARow() {
        operations.add("getEverything");
        isRefused("without a row", "getEverything");
    }

    @Test
    void refusesARowWithoutAnOperation() {
        operations.remove("getPlan");
        isRefused("without an operation", "getPlan");
    }

    @Test
    void refusesAnOperationThatTheFrameworkOpensAndTheTableDoesNot() {
        openToAll.add("getPlan");
        isRefused("does not open", "getPlan");
    }

    @Test
    void refusesAnOperationThatTheTableOpensAndTheFrameworkDoesNot() {
        openToAll.remove("readPicture");
        isRefused("without @PermitAll", "readPicture");
    }
}
