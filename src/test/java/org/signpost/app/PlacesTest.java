package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the user's data lies, on each system.
final class PlacesTest {
    @Test
    void onLinuxAsTheDesktopStandardSays() {
        assertThat(Places.dataFolder(Map.of(), "Linux", "/place/of/sam"))
                .contains(Path.of("/place/of/sam/.local/share/signpost"));
        assertThat(Places.dataFolder(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/place/of/sam"))
                .contains(Path.of("/data/signpost"));
        assertThat(Places.dataFolder(Map.of("HOME", "/net/sam"), "Linux", "/nonexistent"))
                .contains(Path.of("/net/sam/.local/share/signpost"));
        assertThat(Places.dataFolder(Map.of("XDG_DATA_HOME", "not/whole"), "Linux", "/place/of/sam"))
                .contains(Path.of("/place/of/sam/.local/share/signpost"));
    }

    @Test
    void onMacOsInApplicationSupport() {
        assertThat(Places.dataFolder(Map.of(), "Mac OS X", "/place/of/sam"))
                .contains(Path.of("/place/of/sam/Library/Application Support/Signpost"));
    }

    @Test
    void onWindowsInTheRoamingFolder() {
        assertThat(Places.dataFolder(Map.of("APPDATA", "/roaming"), "Windows 11", "/users/sam"))
                .contains(Path.of("/roaming/Signpost"));
        assertThat(Places.dataFolder(Map.of(), "Windows 11", "/users/sam")).isEmpty();
    }

    @Test
    void aUserWithoutAHomeHasNone() {
        assertThat(Places.dataFolder(Map.of(), "Linux", "")).isEqualTo(Optional.empty());
        assertThat(Places.dataFolder(Map.of(), "Linux", "?")).isEmpty();
    }

    @Test
    void whatWasDecidedForTheComputerLiesWhereOnlyItsKeepersWrite() {
        assertThat(Places.machineSettings(Map.of(), "Linux")).isEqualTo(Path.of("/etc/signpost/signpost.conf"));
        assertThat(Places.machineSettings(Map.of(), "Mac OS X"))
                .isEqualTo(Path.of("/Library/Application Support/Signpost/signpost.conf"));
        assertThat(Places.machineSettings(Map.of("ProgramData", "/programs"), "Windows 11"))
                .isEqualTo(Path.of("/programs/Signpost/signpost.conf"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, signpost/lib/app, signpost", "Windows 11, Signpost/app, Signpost",
        "Mac OS X, Signpost.app/Contents/app, ''"})
    void aFolderThatIsMarkedIsPortable(String system, String app, String folder, @TempDir Path stick)
            throws IOException {
        Path catalogue = Files.createDirectories(stick.resolve(app)).resolve("catalogue.sqlite");
        assertThat(Places.portableFolder(catalogue, system)).isEmpty();
        Path root = stick.resolve(folder).normalize();
        Files.createFile(root.resolve("portable.txt"));
        assertThat(Places.portableFolder(catalogue, system)).contains(root.toAbsolutePath());
    }
}
