package org.signpost.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/// Rows in one text are the rows that were written, and found by halving as by looking at each.
final class RowTextTest {
    private static RowText rows(Iterable<String> firstCells) {
        RowText.Writer writer = new RowText.Writer();
        int row = 0;
        for (String cell : firstCells) {
            writer.add(cell, row++);
        }
        return new RowText(writer.text());
    }

    @Example
    void eachRowHasItsCells() {
        RowText.Writer writer = new RowText.Writer();
        writer.add("two words, ‘quoted’ and ŵ", 7, "");
        writer.add("", 0, "last");
        RowText rows = new RowText(writer.text());

        assertThat(rows.size()).isEqualTo(2);
        assertThat(List.of(rows.cell(0, 0), rows.cell(0, 1), rows.cell(0, 2)))
                .containsExactly("two words, ‘quoted’ and ŵ", "7", "");
        assertThat(List.of(rows.cell(1, 0), rows.cell(1, 2))).containsExactly("", "last");
        assertThat(rows.number(0, 1)).isEqualTo(7);
    }

    @Example
    void noRowsAreNoneAndNothingIsFoundThere() {
        RowText none = new RowText("");

        assertThat(none.size()).isZero();
        assertThat(none.first("ceop")).isZero();
        assertThat(none.behind("ceop")).isZero();
        assertThat(none.is(0, "ceop")).isFalse();
    }

    @Example
    void aCellThatHoldsWhatEndsCellsStaysOne() {
        RowText rows = rows(List.of("one\u001ftwo\u001ethree"));

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.cell(0, 0)).isEqualTo("one two three");
        assertThat(rows.cell(0, 1)).isEqualTo("0");
    }

    @Example
    void moreRowsThanWereGuessedAreAllThere() {
        List<String> numbers = java.util.stream.IntStream.range(1000, 2000).mapToObj(String::valueOf).toList();
        RowText rows = rows(numbers);

        assertThat(rows.size()).isEqualTo(1000);
        assertThat(rows.cell(999, 0)).isEqualTo("1999");
        assertThat(rows.first("1500")).isEqualTo(500);
    }

    @Property(tries = 500)
    void whatIsLookedForIsFoundWhereOneByOneItIs(
            @ForAll @Size(max = 40) List<@AlphaChars @NumericChars @StringLength(max = 3) String> cells,
            @ForAll @AlphaChars @NumericChars @StringLength(max = 3) String key) {
        SortedSet<String> sorted = new TreeSet<>(cells);
        RowText rows = rows(sorted);
        int first = (int) sorted.stream().filter(cell -> cell.compareTo(key) < 0).count();
        int beginning = (int) sorted.stream().filter(cell -> cell.startsWith(key)).count();

        assertThat(rows.first(key)).isEqualTo(first);
        assertThat(rows.behind(key)).isEqualTo(first + beginning);
        assertThat(rows.is(first, key)).isEqualTo(sorted.contains(key));
    }
}
