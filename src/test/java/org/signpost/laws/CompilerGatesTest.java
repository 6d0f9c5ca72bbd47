package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The compiler refuses what it should refuse: small modules are compiled by the JDK's own `javac` with the
/// options, the release and the checkers that the build file names, so an option taken out of there lets a canary live.
final class CompilerGatesTest {
    private static final String COMPILER = Pom.plugin("maven-compiler-plugin") + "/configuration";
    private static final String CHECKERS = COMPILER + "/annotationProcessorPaths/path";

    private final Pom pom = Pom.ours();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCleanSourcePasses() throws Exception {
        Tool compiler = compile("""
                package canary;

                import java.util.List;

                /// Keeps every rule.
                public final class Canary {
                    /// The first word.
                    public String first(List<String> words) {
                        return words.isEmpty() ? "" : words.getFirst();
                    }
                }
                """);

        assertThat(compiler.output()).isEmpty();
        assertThat(compiler.code()).isZero();
    }

    @Test
    void anUncheckedCastIsRefused() throws Exception {
        Tool compiler = compile("""
                package canary;

                import java.util.List;

                /// Believes what it is told.
                public final class Canary {
                    /// Any object as words.
                    public List<String> words(Object any) {
                        return (List<String>) any;
                    }
                }
                """);

        assertThat(compiler.code()).isNotZero();
        assertThat(compiler.output()).contains("[unchecked]", "-Werror");
    }

    @Test
    void aNullThatIsReturnedIsRefused() throws Exception {
        Tool compiler = compile("""
                package canary;

                /// Gives nothing where it promised something.
                public final class Canary {
                    /// No word at all.
                    public String first() {
                        return null;
                    }
                }
                """);

        assertThat(compiler.code()).isNotZero();
        assertThat(compiler.output()).contains("error: [NullAway]");
    }

    @Test
    void aNullInsideAListIsRefused() throws Exception {
        Tool compiler = compile("""
                package canary;

                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /// Hides nothings in a list.
                public final class Canary {
                    /// Words that may be missing, as words that may not.
                    public List<String> words(List<@Nullable String> words) {
                        return words;
                    }
                }
                """);

        assertThat(compiler.code()).isNotZero();
        assertThat(compiler.output()).contains("error: [NullAway]");
    }

    @Test
    void aMistakeThatErrorProneKnowsIsRefused() throws Exception {
        Tool compiler = compile("""
                package canary;

                /// Compares what can never be equal.
                public final class Canary {
                    /// Whether two rows of numbers are the same row, which is not what was meant.
                    public boolean same(int[] one, int[] other) {
                        return one.equals(other);
                    }
                }
                """);

        assertThat(compiler.code()).isNotZero();
        assertThat(compiler.output()).contains("[ArrayEquals]");
    }

    @Test
    void aHabitThatErrorProneOnlyWarnsOfIsRefusedToo() throws Exception {
        Tool compiler = compile("""
                package canary;

                /// Compares places in memory.
                public final class Canary {
                    /// Whether it is the same word, but only by luck.
                    public boolean quit(String word) {
                        return word == "quit";
                    }
                }
                """);

        assertThat(compiler.code()).isNotZero();
        assertThat(compiler.output()).contains("[ReferenceEquality]");
    }

    @Test
    void theCompilerRunsInAProcessOfItsOwnWithTheCheckersOfTheBuildFile() {
        assertThat(pom.texts(COMPILER + "/fork")).containsExactly("true");
        assertThat(checkers()).isNotEmpty().allSatisfy(jar -> assertThat(Path.of(jar)).isRegularFile());
        assertThat(pom.texts(CHECKERS + "/artifactId")).containsExactly("error_prone_core", "nullaway");
    }

    private Tool compile(String source) throws IOException, InterruptedException {
        Path module = Files.writeString(folder.resolve("module-info.java"), """
                /// A module like ours: null is an exception everywhere.
                @org.jspecify.annotations.NullMarked
                module canary {
                    requires static org.jspecify;
                }
                """);
        Path file = Files.writeString(Files.createDirectories(folder.resolve("canary")).resolve("Canary.java"), source);
        List<String> arguments = new ArrayList<>(pom.texts(COMPILER + "/compilerArgs/arg"));
        arguments.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        arguments.addAll(List.of("--release", pom.texts("/project/properties/maven.compiler.release").getFirst()));
        arguments.addAll(List.of("--processor-path", String.join(File.pathSeparator, checkers())
                + File.pathSeparator + ClassPath.joined()));
        arguments.addAll(List.of("--module-path", ClassPath.jar("jspecify-"
                + pom.texts("/project/properties/jspecify.version").getFirst() + ".jar")));
        arguments.addAll(List.of("-d", folder.resolve("out").toString(), module.toString(), file.toString()));
        return Tool.run("javac", arguments);
    }

    /// The checkers that the build file names, in the versions that it names.
    private List<String> checkers() {
        List<String> names = pom.texts(CHECKERS + "/artifactId");
        List<String> versions = pom.texts(CHECKERS + "/version");
        List<String> jars = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            jars.add(ClassPath.jar(names.get(i) + "-" + versions.get(i) + ".jar"));
        }
        return jars;
    }
}
