package org.signpost.compiler;

import java.util.Comparator;

/// Something wrong in the reviewed JSON.
///
/// @param file relative to the catalogue folder, such as `sources/childline.json`
/// @param field as a JSON pointer, such as `/contacts/0/value`; empty for the file as a whole
/// @param reason what was found and what is expected
public record Finding(String file, String field, String reason) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file).thenComparing(Finding::field).thenComparing(Finding::reason);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (field.isEmpty() ? "" : " " + field) + ": " + reason;
    }
}
