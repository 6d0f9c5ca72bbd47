package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Measures [TypingBenchmark] and writes one table, on the console and to `target/bench/report.md`.
public final class BenchmarkReport {
    private static final Path REPORT = Path.of("target", "bench", "report.md");
    private static final String FLOOR = "fts5";
    private static final int MOST_ENTRIES_OFTEN = 10_000;
    private static final int OFTEN = 3;
    /// Every so many-th key is asked to guess how long all of them take.
    private static final int GUESS_STEP = 10;
    private static final double MARGIN = 1.3;
    private static final long LEAST_SECONDS = 5;
    private static final long MOST_WARM_UP_SECONDS = 30;
    private static final double MEDIAN = 50;
    private static final double P99 = 99;

    private final List<String> keystrokes;
    private final List<Row> rows = new ArrayList<>();

    /// One line of the table, times in milliseconds.
    private record Row(String size, String engine, double median, double p99, double mean, long asked) {
    }

    private BenchmarkReport(List<String> keystrokes) {
        this.keystrokes = keystrokes;
    }

    /// Takes no arguments; [Settings] says what can be chosen.
    public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
        BenchmarkReport report = new BenchmarkReport(Keystrokes.read(Settings.queries(), Settings.quick()));
        for (String size : Settings.sizes()) {
            Path catalogue = BigCatalogue.file(size);
            for (String engine : Settings.engines()) {
                report.measure(size, engine, catalogue);
            }
        }
        String table = report.table();
        Files.writeString(REPORT, table);
        System.out.println(table);
    }

    private void measure(String size, String engine, Path catalogue) throws IOException, SQLException, RunnerException {
        double pass = secondsOfOnePass(engine, catalogue);
        boolean often = !Settings.quick()
                && (size.equals(BigCatalogue.REAL) || Integer.parseInt(size) <= MOST_ENTRIES_OFTEN);
        long seconds = Math.max(LEAST_SECONDS, (long) Math.ceil(pass * MARGIN * (often ? OFTEN : 1)));
        long warmUp = Math.clamp(seconds / 2, Settings.quick() ? 2 : LEAST_SECONDS, MOST_WARM_UP_SECONDS);
        var options = new OptionsBuilder()
                .include("\\b" + TypingBenchmark.class.getSimpleName() + "\\." + engine + "$")
                .param("catalogue", size).forks(1).threads(1)
                .warmupIterations(1).warmupTime(TimeValue.seconds(warmUp))
                .measurementIterations(1).measurementTime(TimeValue.seconds(seconds))
                .timeout(TimeValue.hours(3)).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
        System.out.printf("%s, %s: %d s, after %d s to warm up%n", size, engine, seconds, warmUp);
        Statistics times = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        rows.add(new Row(size, engine, times.getPercentile(MEDIAN), times.getPercentile(P99), times.getMean(),
                times.getN()));
    }

    /// JMH measures for a time, not for a number of questions; this tells how much time is needed.
    private double secondsOfOnePass(String name, Path catalogue) throws IOException, SQLException {
        try (Engine engine = Engine.open(name, catalogue)) {
            int asked = 0;
            long start = System.nanoTime();
            for (int i = 0; i < keystrokes.size(); i += GUESS_STEP) {
                engine.ask(keystrokes.get(i), _ -> { });
                asked++;
            }
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            return seconds * keystrokes.size() / asked;
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("| entries | engine | median ms | p99 ms | mean ms "
                + "| median to floor's | each key asked |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (Row row : rows) {
            String ratio = rows.stream().filter(other -> other.size.equals(row.size) && other.engine.equals(FLOOR))
                    .map(floor -> "%.2f".formatted(row.median / floor.median)).findFirst().orElse("");
            table.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f | %s | %.1f × |%n", row.size,
                    row.engine, row.median, row.p99, row.mean, ratio, row.asked / (double) keystrokes.size()));
        }
        return table.toString();
    }
}
