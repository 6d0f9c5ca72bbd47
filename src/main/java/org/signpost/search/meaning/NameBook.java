package org.signpost.search.meaning;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every name by which an entry is known, as letters and digits run together, in order.
public final class NameBook {
    private final RowText rows;
    private final RowText inner;
    private final @Nullable Name[] read;

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

    /// @param rows `squeezed`, role, entry, text, in order of `squeezed`
    /// @param inner what is left of a name from each later word on, squeezed, and its row, in order
    NameBook(RowText rows, RowText inner) {
        this.rows = rows;
        this.inner = inner;
        read = new Name[rows.size()];
    }

    private Name name(int row) {
        Name name = read[row];
        if (name == null) {
            name = new Name(rows.number(row, 2), Role.valueOf(rows.cell(row, 1)), rows.cell(row, 3), rows.cell(row, 0));
            read[row] = name;
        }
        return name;
    }

    /// The names of some rows, each read when it is looked at.
    private final class Names extends AbstractList<Name> {
        private final int from;
        private final int to;

        Names(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Name get(int index) {
            return name(from + index);
        }

        @Override
        public int size() {
            return to - from;
        }
    }

    /// The names that are exactly this.
    List<Name> whole(String name) {
        int from = rows.first(name);
        int to = from;
        while (rows.is(to, name)) {
            to++;
        }
        return new Names(from, to);
    }

    /// The names that begin so, whole ones first.
    List<Name> beginning(String name) {
        return new Names(rows.first(name), rows.behind(name));
    }

    /// The names in which this begins at a later word than the first, but not at the last one.
    List<Name> within(String name) {
        int from = inner.first(name);
        int to = inner.behind(name);
        return new AbstractList<>() {
            @Override
            public Name get(int index) {
                return name(inner.number(from + index, 1));
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }
}
