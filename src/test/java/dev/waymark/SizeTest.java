package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Classes, methods and packages stay small: at most 180 lines, 30 lines and 65 files. */
class SizeTest {

    private static final int LINES_OF_A_CLASS = 180;
    private static final int LINES_OF_A_METHOD = 30;
    private static final int FILES_OF_A_PACKAGE = 65;

    @Test
    void classesAndMethodsStaySmall() throws IOException {
        var tooLong = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                new Measure(unit, trees, tooLong).scan(unit, null);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void packagesCanBeSurveyed() throws IOException {
        try (var paths = Files.walk(Path.of("src/main/java"))) {
            var packages = paths.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(packages)
                    .allSatisfy((folder, files) ->
                            assertThat(files).as(folder.toString()).isLessThanOrEqualTo(FILES_OF_A_PACKAGE));
        }
    }

    private static List<Path> sources() throws IOException {
        try (var paths = Files.walk(Path.of("src"))) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> tooLong;

        Measure(CompilationUnitTree unit, Trees trees, List<String> tooLong) {
            this.unit = unit;
            this.trees = trees;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            check(type.getSimpleName().toString(), lines(type, type), LINES_OF_A_CLASS);
            return super.visitClass(type, unused);
        }

        /** From the name on: a table in an annotation is data and not code. */
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null) {
                check(method.getName().toString(), lines(method.getBody(), method), LINES_OF_A_METHOD);
            }
            return super.visitMethod(method, unused);
        }

        private long lines(Tree first, Tree last) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            return lines.getLineNumber(positions.getEndPosition(unit, last))
                    - lines.getLineNumber(positions.getStartPosition(unit, first))
                    + 1;
        }

        private void check(String name, long lines, int most) {
            if (lines > most) {
                tooLong.add("%s: %s has %d lines, more than %d"
                        .formatted(unit.getSourceFile().getName(), name, lines, most));
            }
        }
    }
}
