package org.signpost.search.meaning;

import java.util.Arrays;

/// Rows of cells in one long text, read when they are asked for: taking thousands of rows apart takes long in a program
/// that has just started. Rows in the order of their first cell are found by halving.
///
/// The characters that ASCII has for it end each cell and each row.
public final class RowText {
    private static final char CELL_END = 31;
    private static final char ROW_END = 30;
    private static final int GUESS = 256;
    private final String text;
    /// Where each row starts, and where the last one has ended.
    private final int[] starts;

    /// @param text rows as [Writer] writes them, one behind another
    public RowText(String text) {
        this.text = text;
        int[] found = new int[GUESS];
        int rows = 0;
        for (int end = text.indexOf(ROW_END); end >= 0; end = text.indexOf(ROW_END, end + 1)) {
            rows++;
            if (rows == found.length) {
                found = Arrays.copyOf(found, rows * 2);
            }
            found[rows] = end + 1;
        }
        starts = Arrays.copyOf(found, rows + 1);
    }

    /// Writes rows, one behind another.
    static final class Writer {
        private final StringBuilder text = new StringBuilder();

        /// Adds a row. What would end a cell or a row within a cell, and no reader sees, is written as a blank.
        void add(Object... cells) {
            for (Object cell : cells) {
                text.append(cell.toString().replace(CELL_END, ' ').replace(ROW_END, ' ')).append(CELL_END);
            }
            text.append(ROW_END);
        }

        String text() {
            return text.toString();
        }
    }

    /// How many rows there are.
    int size() {
        return starts.length - 1;
    }

    private int startOf(int row, int cell) {
        int start = starts[row];
        for (int i = 0; i < cell; i++) {
            start = text.indexOf(CELL_END, start) + 1;
        }
        return start;
    }

    /// A cell of a row.
    String cell(int row, int cell) {
        int start = startOf(row, cell);
        return text.substring(start, text.indexOf(CELL_END, start));
    }

    /// A cell of a row that holds a number.
    int number(int row, int cell) {
        int start = startOf(row, cell);
        return Integer.parseInt(text, start, text.indexOf(CELL_END, start), 10);
    }

    /// The first row whose first cell is not less than the text.
    int first(String key) {
        return first(0, size(), 0, key);
    }

    /// Behind the last row whose first cell begins with the text.
    int behind(String key) {
        return behind(0, size(), 0, key);
    }

    /// Whether the first cell of that row is this and no more.
    boolean is(int row, String key) {
        return row < size() && compare(row, 0, key) == 0 && endsAt(row, key.length());
    }

    /// Whether the first cell of a row ends behind so many letters.
    boolean endsAt(int row, int letters) {
        return text.charAt(starts[row] + letters) == CELL_END;
    }

    /// The first of some rows whose first cell, from a letter on, is not less than the text. They begin alike.
    int first(int from, int to, int letter, String key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, letter, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Behind the last of some rows whose first cell, from a letter on, begins with the text. They begin alike.
    int behind(int from, int to, int letter, String key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, letter, key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Less than, greater than or, where the first cell from that letter on begins with the text, nought. The end of a
    /// cell is less than any letter.
    private int compare(int row, int letter, String key) {
        int at = starts[row] + letter;
        for (int i = 0; i < key.length(); i++) {
            int difference = text.charAt(at + i) - key.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
