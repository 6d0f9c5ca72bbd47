package org.signpost.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Source;

/// Names of made-up places, people and organisations. Organisations are named in words of real ones.
final class MadeUpNames {
    private static final List<String> PLACE_STARTS = List.of("Ald", "Ash", "Bram", "Brid", "Bur", "Cald", "Carl",
            "Chad", "Char", "Chil", "Clay", "Cran", "Dal", "Den", "Dun", "Elm", "Fair", "Fen", "Glen", "Gras", "Hal",
            "Har", "Hazel", "Hol", "Ives", "Ken", "Kettle", "Kil", "Lan", "Lang", "Lin", "Llan", "Mal", "Mar", "Mel",
            "Nor", "Oak", "Ot", "Pen", "Port", "Rams", "Raven", "Red", "Rother", "Sel", "Shep", "Stan", "Strath",
            "Thorn", "Tre", "Up", "Wal", "Whit", "Win", "Wood", "Yar");
    private static final List<String> PLACE_ENDS = List.of("borough", "bourne", "bridge", "burn", "bury", "by", "combe",
            "dale", "den", "dean", "don", "field", "ford", "gate", "ham", "hurst", "leigh", "ley", "mere", "minster",
            "moor", "more", "mouth", "ness", "port", "shaw", "shire", "side", "stead", "stoke", "stone", "thorpe",
            "ton", "wardine", "well", "wick", "wood", "worth");
    private static final List<String> SIDES = List.of("North", "South", "East", "West", "Upper", "Lower", "Great",
            "Little", "New", "Old");
    private static final List<String> FIRST_NAMES = List.of("Aisha", "Alan", "Bethan", "Callum", "Dilys", "Eilidh",
            "Femi", "Gareth", "Hannah", "Imran", "Joan", "Kavita", "Liam", "Morag", "Niamh", "Owen", "Priya", "Rhys",
            "Sian", "Tomasz");
    private static final int MOST_INITIALS = 7;

    private final RandomGenerator random;
    private final List<String> nameWords;
    private final List<String> names;
    private final Set<String> taken = new HashSet<>();

    MadeUpNames(List<Entry> entries, RandomGenerator random) {
        this.random = random;
        this.names = entries.stream().filter(Source.class::isInstance).map(Entry::title).toList();
        this.nameWords = names.stream().flatMap(name -> Arrays.stream(name.split("[\\s:]+", -1)))
                .filter(word -> word.length() > 2).toList();
        entries.forEach(entry -> taken.add(Folding.squeeze(entry.title())));
    }

    /// The name of a place: some thousands.
    String place() {
        String place = pick(PLACE_STARTS) + pick(PLACE_ENDS);
        return random.nextInt(8) == 0 ? pick(SIDES) + " " + place : place;
    }

    /// The name of a person.
    String person() {
        return pick(FIRST_NAMES) + " " + pick(PLACE_STARTS) + pick(PLACE_ENDS);
    }

    /// A name that no entry has yet: a place with words of real names, a made-up word with them, or a real
    /// organisation's branch.
    String organisation(String invented) {
        String word = invented.substring(0, 1).toUpperCase(Locale.ROOT) + invented.substring(1);
        return distinct(switch (random.nextInt(10)) {
            case 0 -> pick(names) + " " + place();
            case 1, 2 -> word + " " + pick(nameWords);
            case 3, 4 -> word + " " + pick(nameWords) + " " + pick(nameWords);
            case 5 -> word;
            case 6 -> pick(nameWords) + " " + pick(nameWords) + " " + place();
            default -> place() + " " + pick(nameWords) + " " + pick(nameWords) + " " + pick(nameWords);
        });
    }

    /// The title itself, or with a place where an entry bears it already.
    String distinct(String title) {
        String distinct = title;
        while (!taken.add(Folding.squeeze(distinct))) {
            distinct += " " + place();
        }
        return distinct;
    }

    /// An abbreviation, such as "TSCP"; of a single word, its beginning.
    static String initials(String name) {
        List<String> words = Folding.words(name);
        String initials = words.size() == 1 ? words.getFirst() : words.stream().map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.substring(0, Math.min(initials.length(), MOST_INITIALS)).toUpperCase(Locale.ROOT);
    }

    /// Another spelling: abbreviated, run together, with a letter left out, or without its last word.
    String otherSpelling(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        int lastWord = name.lastIndexOf(' ');
        return switch (random.nextInt(4)) {
            case 0 -> initials(name);
            case 1 -> Folding.squeeze(name);
            case 2 -> name.substring(0, at) + name.substring(at + 1);
            default -> lastWord < 0 ? name + " " + pick(nameWords) : name.substring(0, lastWord);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
