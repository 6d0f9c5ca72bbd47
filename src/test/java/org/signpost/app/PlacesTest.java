package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the user's data lies, on each system.
final class PlacesTest {
    @Test
    void onLinuxAsTheDesktopStandardSays() {
        assertThat(Places.dataFolder(Map.of(), "Linux", "/place/of/sam"))
                .contains(Path.of("/place/of/sam/.local/share/signpost"));
        assertThat(Places.dataFolder(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/place/of/sam"))
                .contains(Path.of("/data/signpost"));
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
}
