package org.signpost.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/// How long each key takes while someone types; [BenchmarkReport] says how often and how long.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TypingBenchmark {

    /// Someone who types all queries, and begins again at the end.
    @State(Scope.Thread)
    public abstract static class Typing {
        /// The size of the catalogue.
        @Param({"real", "10000", "100000"})
        public String catalogue;
        private final String engineName;
        private Engine engine;
        private List<String> keystrokes;
        private int next;

        Typing(String engineName) {
            this.engineName = engineName;
        }

        /// Opens what [BenchmarkReport] has made.
        @Setup(Level.Trial)
        public void open() throws IOException, SQLException {
            engine = Engine.open(engineName, BigCatalogue.made(catalogue));
            keystrokes = Keystrokes.read(Settings.queries(), Settings.quick());
        }

        /// Closes the engine.
        @TearDown(Level.Trial)
        public void close() throws IOException, SQLException {
            engine.close();
        }

        void type(Blackhole screen) throws IOException, SQLException {
            engine.ask(keystrokes.get(next), value -> screen.consume(value));
            next = (next + 1) % keystrokes.size();
        }
    }

    /// Typing in Signpost.
    public static class InSignpost extends Typing {
        /// JMH makes one.
        public InSignpost() {
            super("signpost");
        }
    }

    /// Typing at the floor.
    public static class InFts5 extends Typing {
        /// JMH makes one.
        public InFts5() {
            super("fts5");
        }
    }

    /// Typing at a lower floor.
    public static class InFts5All extends Typing {
        /// JMH makes one.
        public InFts5All() {
            super("fts5All");
        }
    }

    /// Typing in Lucene.
    public static class InLucene extends Typing {
        /// JMH makes one.
        public InLucene() {
            super("lucene");
        }
    }

    /// Our search with hits, snippets and counts.
    @Benchmark
    public void signpost(InSignpost typing, Blackhole screen) throws IOException, SQLException {
        typing.type(screen);
    }

    /// The best rows and nothing else.
    @Benchmark
    public void fts5(InFts5 typing, Blackhole screen) throws IOException, SQLException {
        typing.type(screen);
    }

    /// The same, but nothing where no entry has all the words.
    @Benchmark
    public void fts5All(InFts5All typing, Blackhole screen) throws IOException, SQLException {
        typing.type(screen);
    }

    /// Lucene with hits, snippets and counts.
    @Benchmark
    public void lucene(InLucene typing, Blackhole screen) throws IOException, SQLException {
        typing.type(screen);
    }
}
