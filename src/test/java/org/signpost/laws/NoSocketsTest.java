package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.testing.KnocksAtADoor;

/// The virtual machine that runs all tests records every socket, and the build fails on one. Here programs that open
/// one are recorded the same way, and are caught; a quiet one is not.
final class NoSocketsTest {
    private static final String READER = "packaging/lint/NoSockets.java";
    private static final String SETTINGS = "packaging/lint/sockets.jfc";
    @TempDir
    private Path temp;

    private Tool record(String kind) throws IOException, InterruptedException {
        Path recording = temp.resolve("sockets.jfr");
        Tool program = Tool.run("java", List.of("-XX:StartFlightRecording:settings=" + SETTINGS + ",dumponexit=true,"
                + "filename=" + recording, "-Xlog:jfr+startup=off", "-XX:TieredStopAtLevel=1", "-cp",
                Path.of("target", "test-classes").toString(), KnocksAtADoor.class.getName(), kind));
        assertThat(program.code()).as(program.output()).isZero();
        return Tool.run("java", List.of("-XX:TieredStopAtLevel=1", READER, recording.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "server", "datagram", "channel", "datagram-channel", "asynchronous", "unix",
        "name", "address"})
    void whateverOpensASocketOrLooksUpANameIsCaught(String kind) throws IOException, InterruptedException {
        Tool reader = record(kind);
        assertThat(reader.code()).isOne();
        assertThat(reader.output()).contains("at org.signpost.testing.KnocksAtADoor.").doesNotContain("sockets: 0");
    }

    @Test
    void aProgramThatOpensNoneIsNot() throws IOException, InterruptedException {
        Tool reader = record("nothing");
        assertThat(reader.code()).isZero();
        assertThat(reader.output()).startsWith("sockets: 0 among ");
    }

    @Test
    void aRecordingThatIsMissingIsNoProof() throws IOException, InterruptedException {
        Tool reader = Tool.run("java", List.of(READER, temp.resolve("none.jfr").toString()));
        assertThat(reader.code()).isOne();
        assertThat(reader.output()).contains("is missing: the tests did not run, or did not record");
    }

    @Test
    void theBuildRecordsItsTestsAndReadsTheRecording() {
        assertThat(Pom.ours().texts(Pom.plugin("maven-surefire-plugin") + "/configuration/argLine")).singleElement()
                .asString().contains("-XX:StartFlightRecording:settings=" + SETTINGS
                        + ",dumponexit=true,filename=target/sockets.jfr");
        assertThat(Pom.ours().texts(Pom.plugin("exec-maven-plugin")
                + "/executions/execution[id='no-sockets'][phase='integration-test']/configuration/arguments/argument"))
                .containsExactly(READER, "target/sockets.jfr");
    }
}
