package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.ui.common.Outside.FileType;

/// A program for a file is one that the lists of the desktop name.
final class ViewersTest {
    @TempDir
    private Path temp;

    private Viewers viewers() {
        return new Viewers(Map.of("XDG_CONFIG_DIRS", temp.resolve("xdg").toString(),
                "XDG_DATA_DIRS", temp.resolve("none") + ":" + temp.resolve("share")), temp.resolve("home"));
    }

    private void list(String file, String text) throws IOException {
        Path list = temp.resolve(file);
        Files.createDirectories(list.getParent());
        Files.writeString(list, text);
    }

    @Test
    void whereNoListNamesOneThereIsNone() throws IOException {
        list("share/applications/mimeinfo.cache", "[MIME Cache]\nimage/pdf=display.desktop;\napplication/pdf=\n");
        for (FileType type : FileType.values()) {
            assertThat(viewers().show(type)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"share/applications/mimeinfo.cache", "share/applications/defaults.list", "xdg/mimeapps.list",
        "home/.config/mimeapps.list", "home/.local/share/applications/mimeapps.list"})
    void everyListCounts(String file) throws IOException {
        list(file, "[MIME Cache]\ntext/html=firefox.desktop;\napplication/pdf=evince.desktop;\n");
        assertThat(viewers().show(FileType.PDF)).isTrue();
        assertThat(viewers().show(FileType.HTML)).isTrue();
        assertThat(viewers().show(FileType.JSON)).isFalse();
    }
}
