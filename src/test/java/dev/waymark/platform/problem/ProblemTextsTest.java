package dev.waymark.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.waymark.support.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No text that a person may see names a path, a method or a value. {@code ContractCheck} holds every problem in every test
 * to that; this holds the sentences in the code to it, also those that no test provokes.
 */
class ProblemTextsTest {

    /** What the features say to people begins with a capital, and is more than a few words. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Z`“%].*[a-z]{2}.* .* .*");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reopen it with `DELETE /v1/steps/{id}/completion`. | DELETE",
                "See the list at /v1/strategies for all of them.    | /v1",
                "Send it with PATCH.                                | PATCH",
                "It is `on_hold` and cannot change.                 | on_hold",
                "It is `scored` and cannot change.                  | scored",
                "See the list at /v1/strategies for all of them.    | /v1",
                "Step 0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b waits.   | 0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b"
            })
    void findsWhatIsNotForPeople(String sentence, String code) {
        assertThat(PlainWords.codeIn(sentence)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Send one such as Europe/Berlin.",
                "This step is done: reopen it first, then skip it.",
                "`memberId` is required: say which member this is for.",
                "“PATCH the `done` fence at /home” has no date."
            })
    void takesWhatIsForPeople(String sentence) {
        assertThat(PlainWords.codeIn(sentence)).isEmpty();
    }

    @Test
    void noSentenceInTheCodeHasAny() throws IOException {
        var found = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources());
            for (var unit : ((JavacTask) compiler.getTask(null, files, null, null, null, sources)).parse()) {
                new Sentences(unit, found).scan(unit, null);
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void noExampleHasAny(FaultCode code) {
        assertThat(PlainWords.codeIn(code.example().detail())).isEmpty();
    }

    @Test
    void saysHowManyErrorsThereAreUnlessThereIsOne() {
        var one = Fault.at("/title", FaultCode.TOO_SHORT, "This is empty: write something.");
        assertThat(ProblemException.invalid(one)).hasMessage(one.detail());
        assertThat(ProblemException.invalid(List.of(one, one))).hasMessage("Fix the 2 errors listed and try again.");
    }

    /** The reference and the guides are for developers, and tell of paths and methods. */
    private static List<Path> sources() throws IOException {
        try (var paths = Files.walk(Path.of("src/main/java"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> Arrays.asList("docs", "openapi").stream()
                            .noneMatch(room -> path.getParent().endsWith(room)))
                    .toList();
        }
    }

    private static final class Sentences extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final List<String> found;

        Sentences(CompilationUnitTree unit, List<String> found) {
            this.unit = unit;
            this.found = found;
        }

        /** Annotations describe the contract. */
        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String text
                    && SENTENCE.matcher(text).matches()) {
                PlainWords.codeIn(text)
                        .ifPresent(code -> found.add(unit.getSourceFile().getName() + ": " + text));
            }
            return null;
        }
    }
}
