package org.signpost.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.signpost.catalogue.Confidence;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;

/// What a catalogue covers, as Markdown tables for the content page. Ages of checks are told as years, so that the
/// tables change with the catalogue and not with the day.
public final class Coverage {
    private static final String NOT_DATED = "not dated";

    private Coverage() {
    }

    /// The tables: entries by type, sources by kind, and all by nation, topic, confidence and year of check.
    public static String markdown(List<Entry> entries) {
        List<Source> sources = entries.stream().filter(Source.class::isInstance).map(Source.class::cast).toList();
        List<String> lines = new ArrayList<>();
        table(lines, "Type", counted(entries.stream().map(Entry::type).map(EntryType::code)));
        table(lines, "Kind of source", counted(sources.stream().map(source -> source.profile().kind().name())));
        table(lines, "Status of source",
                counted(sources.stream().map(source -> source.profile().status().state().code())));
        table(lines, "Nation", counted(terms(entries, entry -> entry.scope().nations())));
        table(lines, "Topic", counted(terms(entries, entry -> entry.scope().topics())));
        table(lines, "Audience", counted(terms(entries, entry -> entry.scope().audiences())));
        table(lines, "Confidence", counted(entries.stream().map(entry -> entry.provenance().confidence())
                .map(Confidence::code)));
        table(lines, "Year of the check of a source", counted(sources.stream().map(source ->
                source.provenance().checkedOn().map(date -> Integer.toString(date.earliest().getYear()))
                        .orElse(NOT_DATED))));
        return String.join("\n", lines);
    }

    private static Stream<String> terms(List<Entry> entries, Function<Entry, List<? extends Term>> terms) {
        return entries.stream().flatMap(entry -> terms.apply(entry).stream()).map(Term::name);
    }

    private static Map<String, Long> counted(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static void table(List<String> lines, String title, Map<String, Long> counts) {
        lines.add("| " + title + " | Entries |");
        lines.add("| --- | ---: |");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.add("| " + entry.getKey() + " | " + entry.getValue() + " |"));
        lines.add("");
    }
}
