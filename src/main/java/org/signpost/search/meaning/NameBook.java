package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.signpost.catalogue.Folding;

/// Every name by which an entry is known, as letters and digits run together, in order.
public final class NameBook {
    private static final String LAST = Character.toString(Character.MAX_VALUE);
    private final Sorted whole;
    private final Sorted inner;

    /// What a name is to its entry.
    public enum Role {
        /// Its present name, or the short form of it.
        PRESENT,
        /// A name that it has given up.
        FORMER,
        /// An abbreviation or another spelling.
        ALSO,
        /// Another name of a worry: more a phrase than a name.
        WORRY,
        /// Somebody whom it is about.
        PERSON,
        /// Who published it: a name only where nothing else is asked, since publishers are sources too.
        PUBLISHER
    }

    /// A name.
    ///
    /// @param entry the number of its entry
    /// @param squeezed letters and digits only
    public record Name(int entry, Role role, String text, String squeezed) {
    }

    /// Names by a squeezed text, in order.
    private static final class Sorted {
        private final Name[] names;
        private final String[] keys;

        Sorted(List<Name> rows) {
            names = rows.toArray(Name[]::new);
            Arrays.sort(names, Comparator.comparing(Name::squeezed).thenComparing(Name::role)
                    .thenComparingInt(Name::entry));
            keys = new String[names.length];
            Arrays.setAll(keys, i -> names[i].squeezed());
        }

        List<Name> beginning(String name) {
            return Arrays.asList(names).subList(place(name), place(name + LAST));
        }

        /// The first of equals, which [Arrays#binarySearch] does not promise.
        int place(String name) {
            int low = 0;
            int high = keys.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (keys[middle].compareTo(name) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /// @param rows in any order
    public NameBook(List<Name> rows) {
        whole = new Sorted(rows);
        List<Name> parts = new ArrayList<>();
        for (Name name : rows) {
            List<String> words = Folding.words(name.text());
            for (int from = 1; from < words.size() - 1 && name.role() != Role.PUBLISHER; from++) {
                parts.add(new Name(name.entry(), name.role(), name.text(),
                        String.join("", words.subList(from, words.size()))));
            }
        }
        inner = new Sorted(parts);
    }

    /// The names that are exactly this.
    List<Name> whole(String name) {
        return whole.beginning(name).stream().takeWhile(one -> one.squeezed().equals(name)).toList();
    }

    /// The names that begin so, whole ones first.
    List<Name> beginning(String name) {
        return whole.beginning(name);
    }

    /// The names in which this begins at a later word than the first, but not at the last one.
    List<Name> within(String name) {
        return inner.beginning(name);
    }
}
