package org.signpost.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.signpost.doctor.Check.Severity;

/// What the doctor found, as text: every error on a line of its own, the warnings counted in one table.
public final class FindingsTable {
    private FindingsTable() {
    }

    /// Whether any finding fails the build.
    public static boolean hasErrors(List<ContentFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.check().severity() == Severity.ERROR);
    }

    /// The lines to print.
    ///
    /// @param everyWarning whether each warning is listed too
    public static List<String> lines(List<ContentFinding> findings, boolean everyWarning) {
        List<String> lines = new ArrayList<>();
        Map<Check, Long> warnings = new TreeMap<>(findings.stream()
                .filter(finding -> finding.check().severity() == Severity.WARNING)
                .collect(Collectors.groupingBy(ContentFinding::check, Collectors.counting())));
        findings.stream().filter(finding -> everyWarning || finding.check().severity() == Severity.ERROR)
                .map(finding -> finding.check().code() + ": " + finding).forEach(lines::add);
        if (!warnings.isEmpty()) {
            lines.add("%-26s %s".formatted("warnings", "entries"));
            warnings.forEach((check, count) -> lines.add("%-26s %7d".formatted(check.code(), count)));
        }
        return lines;
    }
}
