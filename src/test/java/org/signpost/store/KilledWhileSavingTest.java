package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.library.Note;
import org.signpost.library.SessionItem;
import org.signpost.library.UserLibrary;
import org.signpost.testing.SavesUntilKilled;
import org.signpost.testing.SavesUntilKilled.What;

/// A real process is killed at any moment while it saves: what it said was saved is there, whole.
final class KilledWhileSavingTest {
    /// `-Dsignpost.kills`: how often; 50, or 200 in the profile `kills`.
    private static final int KILLS = Integer.getInteger("signpost.kills", 50);
    private static final int SEED = 7;
    @TempDir
    private Path temp;

    @Test
    @Timeout(600)
    void nothingSavedIsEverLost() throws IOException, InterruptedException {
        killAgainAndAgain(What.NOTES, this::checkNotes);
    }

    @Test
    @Timeout(600)
    void noCardOfASessionIsEverLostOrOutOfItsPlace() throws IOException, InterruptedException {
        killAgainAndAgain(What.CARDS, this::checkCards);
    }

    private void killAgainAndAgain(What what, IntConsumer check) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            last = saveUntilKilled(what, last + 1, 1 + random.nextInt(25), random.nextInt(4_000));
            check.accept(last);
        }
        assertThat(last).isGreaterThan(KILLS);
    }

    /// Starts the program and kills it once it has said so many notes to be saved, a little later.
    ///
    /// @return the last note that it said was saved
    private int saveUntilKilled(What what, int first, int saves, int microseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(),
                SavesUntilKilled.class.getName(), temp.toString(), Integer.toString(first), what.name())
                .redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            int last = first - 1;
            for (int i = 0; i < saves; i++) {
                last = number(said.readLine());
            }
            LockSupport.parkNanos(microseconds * 1_000L); // somewhere within the next save
            process.toHandle().destroyForcibly(); // unlike the process itself, this leaves what it said to be read
            for (String line = said.readLine(); line != null && !line.isBlank(); line = said.readLine()) {
                last = number(line);
            }
            process.waitFor();
            return last;
        }
    }

    private static int number(String line) {
        assertThat(line).as("what the program said").matches("\\d+");
        return Integer.parseInt(line);
    }

    private static String classPath() {
        return String.join(File.pathSeparator, Stream.concat(
                Stream.of(Path.of("target", "test-classes").toString()),
                Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                        .flatMap(name -> Arrays.stream(System.getProperty(name, "").split(File.pathSeparator, -1)))
                        .filter(entry -> !entry.isBlank())).distinct().toList());
    }

    private void checkNotes(int last) {
        try (UserLibrary library = SqliteUserLibrary.in(temp, InstantSource.system())) {
            assertThat(library.trouble()).isEmpty();
            List<Note> notes = library.notes();
            // the one that was being saved may be there too, whole
            for (int number = Math.max(1, last - 39); number <= last; number++) {
                String text = SavesUntilKilled.note(number);
                String newer = SavesUntilKilled.note(last + 1);
                var entry = SavesUntilKilled.entry(number);
                assertThat(notes).filteredOn(note -> note.entry().equals(entry)).singleElement()
                        .satisfies(note -> assertThat(note.text()).isIn(text, newer));
            }
        }
    }

    /// The card that was being put in may be there too, whole: then every other one stands one place further on.
    private void checkCards(int last) {
        try (UserLibrary library = SqliteUserLibrary.in(temp, InstantSource.system())) {
            assertThat(library.trouble()).isEmpty();
            var session = library.sessions().find(library.sessions().all().getFirst().id()).orElseThrow();
            int first = session.items().size();
            assertThat(first).isIn(last, last + 1);
            for (int i = 0; i < first; i++) {
                SessionItem wanted = SavesUntilKilled.card(first - i);
                assertThat(session.items().get(i).card()).isEqualTo(wanted.card());
                assertThat(session.items().get(i).notes()).isEqualTo(wanted.notes());
            }
            // so that numbers and cards agree when it goes on
            session.items().stream().limit(first - last).forEach(
                    extra -> library.sessions().remove(session.id(), extra.id()));
        }
    }
}
