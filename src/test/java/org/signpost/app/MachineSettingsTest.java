package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.library.Kept;
import org.signpost.library.Trouble;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.text.Texts;

/// What whoever looks after a computer can decide, and what becomes of a mistake in it.
final class MachineSettingsTest {
    @TempDir
    private Path temp;

    private MachineSettings read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private MachineSettings read(byte[] text) throws IOException {
        Files.write(file(), text);
        return MachineSettings.read(file(), Texts.british(), List.of(100, 110, 150),
                Set.of("england", "wales", "scotland"));
    }

    private Path file() {
        return temp.resolve("signpost.conf");
    }

    @Test
    void withoutAFileEverythingIsAsUsual() {
        assertThat(MachineSettings.read(file(), Texts.british(), List.of(), Set.of())).isEqualTo(MachineSettings.NONE);
    }

    @Test
    void whatItSaysHoldsForThoseWhoChoseNothing() throws IOException {
        MachineSettings settings = read("""
                # For the library's computers
                theme = contrast
                text-size=150
                nation = wales scotland
                """);
        assertThat(settings.fault()).isEmpty();
        assertThat(settings.keeps()).isTrue();
        assertThat(settings.usual()).isEqualTo(
                Map.of("look.theme", "contrast", "look.zoom", "150", "nation", "wales scotland"));

        try (var library = SqliteUserLibrary.in(temp.resolve("data"), InstantSource.system())
                .with(settings.usual(), settings.hidden(), Optional.empty())) {
            assertThat(library.setting("look.theme")).contains("contrast");
            library.set("look.theme", "dark");
            assertThat(library.setting("look.theme")).contains("dark");
            assertThat(library.setting("look.zoom")).contains("150");
        }
    }

    @Test
    void itMaySayWhatIsNotOffered() throws IOException {
        assertThat(read("hide = notes, saved,sessions").hidden())
                .containsExactlyInAnyOrder(Kept.NOTES, Kept.FAVOURITES, Kept.SESSIONS);
        assertThat(read("hide = notes notes").hidden()).containsExactly(Kept.NOTES);
        assertThat(read("keep = yes").hidden()).isEmpty();
    }

    @Test
    void itMaySayWhereThingsAreKeptOrThatNothingIs() throws IOException {
        Path folder = temp.resolve("a folder").toAbsolutePath();
        assertThat(read("data = " + folder).data()).contains(folder);
        assertThat(read("keep = no").keeps()).isFalse();
        assertThat(read("keep = yes").keeps()).isTrue();
    }

    @Test
    void aValueStandsAsItIsWrittenAlsoAfterTheMarkOfAWindowsEditor() throws IOException {
        assertThat(read("\uFEFFtheme = dark\r\nkeep = no\r\n").usual()).containsEntry("look.theme", "dark");
    }

    @ParameterizedTest
    @CsvSource({"theme = purple, theme cannot be “purple”", "text-size = 155, text-size cannot be “155”",
        "nation = france, nation cannot be “france”", "keep = maybe, keep cannot be “maybe”",
        "hide = notes help, hide cannot be “notes help”",
        "data = here, data cannot be “here”", "colour = red, “colour = red”", "theme, “theme”", "theme =, “”"})
    void aMistakeIsToldInOneSentenceAndThenNothingIsKept(String line, String told) throws IOException {
        MachineSettings settings = read(line + "\n");
        assertThat(settings.fault().orElseThrow()).contains(told).contains(file().toString()).doesNotContain("\n");
        assertThat(settings.keeps()).isFalse();
        assertThat(settings.usual()).isEmpty();
    }

    @Test
    void theSameNameTwiceIsAMistakeAndNothingElseHolds() throws IOException {
        MachineSettings settings = read("nation = wales\nkeep = no\nkeep = yes\n");
        assertThat(settings.fault().orElseThrow()).contains("“keep = yes”");
        assertThat(settings.usual()).isEmpty();
    }

    @Test
    void whatIsNoTextIsAMistake() throws IOException {
        assertThat(read(new byte[] {'t', (byte) 0xFF, (byte) 0xFE}).fault().orElseThrow()).contains("UTF-8");
    }

    @Test
    void theWindowTellsOfItUnlessTheLibraryHasTroubleOfItsOwn() {
        Trouble trouble = new Trouble(Trouble.Reason.BAD_SETTINGS, file());
        try (var library = SqliteUserLibrary.inMemory(InstantSource.system())
                .with(Map.of(), Set.of(), Optional.of(trouble))) {
            assertThat(library.trouble()).contains(trouble);
        }
    }
}
