package org.signpost.catalogue;

import java.util.regex.Pattern;

/// The stable name of an entry, such as `ceop-education`: small letters, digits and single hyphens, at most 64
/// characters.
///
/// An id never changes once it is published, because favourites and sessions keep it.
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    /// @throws IllegalArgumentException when the value is not a slug; use [#isValid] before trusting what a
    ///         person typed
    public EntryId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an entry id: " + value);
        }
    }

    /// Whether the text has the form of an id; says nothing of whether such an entry exists.
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
