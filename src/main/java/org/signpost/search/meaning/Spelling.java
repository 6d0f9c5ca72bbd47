package org.signpost.search.meaning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the word of the catalogue that a misspelt one was meant to be: the nearest by letters left out, put in,
/// changed or swapped with their neighbour (optimal string alignment), then the one that most entries have.
final class Spelling {
    /// Shorter words have too many neighbours. Within a sentence still longer ones do, and one mistake is the most: a
    /// word that the catalogue does not have is seldom a mistake there ("boots" is not "books").
    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_SENTENCE = 6;
    /// From this length on two mistakes are allowed for.
    private static final int LONG = 8;
    /// How much a word that only begins so falls behind one that is spelt so: half a mistake.
    private static final double BEGINNING = 0.5;
    /// People seldom get the first letter wrong.
    private static final double OTHER_START = 0.6;
    private static final int FAR = Integer.MAX_VALUE / 2;
    private final Vocabulary vocabulary;
    /// For each word, which letters it has: far words are known by them without a closer look.
    private int @Nullable [] letters;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Worked out with the first word that is not known.
    private int[] letters() {
        int[] known = letters;
        if (known == null) {
            known = IntStream.range(0, vocabulary.size()).map(number -> lettersOf(vocabulary.word(number))).toArray();
            letters = known;
        }
        return known;
    }

    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % Integer.SIZE);
        }
        return letters;
    }

    /// The most likely word, where one is near.
    ///
    /// @param typed folded, no word of the catalogue
    /// @param begun whether it may be the beginning of a word
    /// @param alone whether nothing else is asked
    Optional<String> correct(String typed, boolean begun, boolean alone) {
        boolean tooShort = typed.length() < (alone ? SHORTEST : SHORTEST_IN_SENTENCE);
        if (tooShort || typed.chars().anyMatch(Character::isDigit)) { // a number is right or it is another number
            return Optional.empty();
        }
        int most = alone ? mistakes(typed) : 1;
        double best = most + 1.0;
        int found = -1;
        Alignment alignment = new Alignment(typed);
        int typedLetters = lettersOf(typed);
        int[] letters = letters();
        for (int number = 0; number < vocabulary.size(); number++) {
            if (Integer.bitCount(typedLetters & ~letters[number]) > most || vocabulary.entries(number) == 0) {
                continue; // too far, or only said by people: perhaps a misspelling itself
            }
            double far = distance(typed, vocabulary.word(number), begun, most, alignment);
            if (far < best || (far == best && found >= 0 && vocabulary.entries(number) > vocabulary.entries(found))) {
                best = far;
                found = number;
            }
        }
        return found >= 0 && best <= most + BEGINNING ? Optional.of(vocabulary.word(found)) : split(typed);
    }

    private static int mistakes(String typed) {
        return typed.length() < LONG ? 1 : 2;
    }

    private static double distance(String typed, String word, boolean begun, int most, Alignment alignment) {
        int longer = word.length() - typed.length();
        if (-longer > most || (longer > most && !begun) || word.length() < SHORTEST - 1) {
            return FAR;
        }
        int whole = alignment.with(word, most);
        double far = whole;
        if (begun && whole > 0) {
            far = Math.min(whole, alignment.beginning() + BEGINNING);
        }
        return word.charAt(0) == typed.charAt(0) ? far : far + OTHER_START;
    }

    /// Two words written together: "cyberbullies" where only "cyber bullies" stands.
    private Optional<String> split(String typed) {
        String best = null;
        int most = 0;
        for (int at = SHORTEST - 1; at <= typed.length() - SHORTEST + 1; at++) {
            int entries = Math.min(entries(typed.substring(0, at)), entries(typed.substring(at)));
            if (entries > most) {
                most = entries;
                best = typed.substring(0, at) + " " + typed.substring(at);
            }
        }
        return Optional.ofNullable(best);
    }

    private int entries(String word) {
        int number = vocabulary.number(word);
        return number < 0 ? 0 : vocabulary.entries(number);
    }

    /// Reckons how far a typed word lies from others, one row of the table at a time.
    private static final class Alignment {
        private final String typed;
        private int[] twoBefore;
        private int[] before;
        private int[] row;
        private int beginning;

        Alignment(String typed) {
            this.typed = typed;
            int size = typed.length() + 1;
            twoBefore = new int[size];
            before = new int[size];
            row = new int[size];
        }

        /// The number of mistakes, or something beyond `most`. Rows are the letters of the word, columns those typed.
        int with(String word, int most) {
            for (int column = 0; column < before.length; column++) {
                before[column] = column;
            }
            Arrays.fill(twoBefore, FAR);
            beginning = before[typed.length()];
            for (int letter = 1; letter <= word.length(); letter++) {
                row[0] = letter;
                int least = letter;
                for (int column = 1; column < row.length; column++) {
                    row[column] = cell(word, letter, column);
                    least = Math.min(least, row[column]);
                }
                beginning = Math.min(beginning, row[typed.length()]);
                if (least > most) {
                    return FAR;
                }
                int[] free = twoBefore;
                twoBefore = before;
                before = row;
                row = free;
            }
            return before[typed.length()];
        }

        private int cell(String word, int letter, int column) {
            boolean alike = word.charAt(letter - 1) == typed.charAt(column - 1);
            int cell = before[column - 1] + (alike ? 0 : 1);
            cell = Math.min(cell, Math.min(before[column], row[column - 1]) + 1);
            boolean swapped = letter > 1 && column > 1 && word.charAt(letter - 1) == typed.charAt(column - 2)
                    && word.charAt(letter - 2) == typed.charAt(column - 1);
            return swapped ? Math.min(cell, twoBefore[column - 2] + 1) : cell;
        }

        /// The fewest mistakes between the typed word and any beginning of the word looked at last.
        int beginning() {
            return beginning;
        }
    }
}
