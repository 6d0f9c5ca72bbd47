package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Public types of the program have a comment, and the law finds those that have none.
final class CommentLawTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPublicTypeOfTheProgramSaysWhatItIs() throws IOException {
        assertThat(CommentLaw.silentTypes(Path.of("src", "main", "java"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "package a;\n\npublic final class Silent {\n}\n",
        "package a;\n\n/// Too far away.\n\npublic sealed interface Silent permits A {\n}\n",
        "package a;\n\n/** In the old style. */\npublic enum Silent { A }\n",
        "package a;\n\n// Not a comment for readers of the interface.\n@Deprecated\npublic record Silent(int a) {\n}\n",
        "package a;\n\n///\npublic abstract class Silent {\n}\n",
        "package a;\n\n/// The outer one.\nfinal class Outer {\n    public static final class Silent {\n    }\n}\n",
        "/// Outer.\nfinal class Outer {\n    /// A field.\n    int a;\n    public record Silent() {\n    }\n}\n",
        "/// Outer.\nfinal class O {\n    /// A.\n    void a() {\n    }\n    public @interface Silent {\n    }\n}\n"})
    void aPublicTypeWithoutACommentIsFound(String source) throws IOException {
        Files.writeString(folder.resolve("Silent.java"), source);

        assertThat(CommentLaw.silentTypes(folder)).singleElement().asString()
                .contains("Silent.java:").endsWith("public type Silent has no /// comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "package a;\n\n/// Says what it is.\npublic final class Clear {\n}\n",
        "/// Says what it is.\n@Command(\n    subcommands = {\n        A.class})\npublic final class Clear {\n}\n",
        "package a;\n\nfinal class NotPublic {\n}\n"})
    void aTypeThatSaysWhatItIsOrIsNotPublicIsWell(String source) throws IOException {
        Files.writeString(folder.resolve("Clear.java"), source);

        assertThat(CommentLaw.silentTypes(folder)).isEmpty();
    }
}
