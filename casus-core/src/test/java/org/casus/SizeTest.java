package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long files and methods of the main sources of all modules may be. */
class SizeTest {

    private static final int LONGEST_METHOD = 60;
    private static final int LONG_METHOD = 25;
    private static final int LONG_FILE = 400;

    private record Method(String name, long lines) {}

    @Test
    void noMethodIsOverSixtyLines() throws IOException {
        assertThat(methods()).isNotEmpty().allMatch(m -> m.lines() <= LONGEST_METHOD, "at most 60 lines");
    }

    @Test
    void nineteenMethodsInTwentyAreShort() throws IOException {
        List<Method> all = methods();
        List<Method> longer = all.stream().filter(m -> m.lines() > LONG_METHOD).toList();
        assertThat(longer).as("of %d methods", all.size()).hasSizeLessThanOrEqualTo(Math.max(1, all.size() / 20));
    }

    @Test
    void nineteenFilesInTwentyAreShort() throws IOException {
        List<Path> all = sources();
        List<Path> longer = new ArrayList<>();
        for (Path file : all) {
            if (Files.readAllLines(file).size() > LONG_FILE) {
                longer.add(file);
            }
        }
        assertThat(longer).as("of %d files", all.size()).hasSizeLessThanOrEqualTo(Math.max(1, all.size() / 20));
    }

    private static List<Path> sources() throws IOException {
        Path house = Path.of("").toAbsolutePath().getParent();
        List<Path> files = new ArrayList<>();
        for (String module : List.of("casus-core", "casus-app", "casus-bench")) {
            try (Stream<Path> walk = Files.walk(house.resolve(module).resolve("src/main/java"))) {
                walk.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    private static List<Method> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none");
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, methods).scan(unit, null);
            }
        }
        return methods;
    }

    /** Counts the lines from a method's name to its closing brace. */
    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                methods.add(new Method(unit.getSourceFile().getName() + ":" + method.getName(), last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
