package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Folding;
import org.signpost.search.Fillers;
import org.signpost.search.Reason;
import org.signpost.search.Reason.Why;
import org.signpost.search.meaning.NameBook.Name;
import org.signpost.search.meaning.NameBook.Role;
import org.signpost.search.meaning.Pointer.Trust;

/// Finds the names and phrases in a question and the entries that they lead to.
final class Pointing {
    /// Longer texts are no names.
    private static final int LONGEST_NAME = 140;
    /// More words than any name has.
    private static final int MOST_WORDS = 10;
    /// What each further target of a phrase is worth of the one before.
    private static final double NEXT_TARGET = 0.55;
    /// What a phrase is worth that has a strange word in the middle.
    private static final double INTERRUPTED = 0.7;
    /// What a phrase is worth of the weight of its words: more where people tell of a worry than where they name a
    /// subject.
    private static final double TOLD = 2.6;
    private static final double NAMED_SUBJECT = 0.9;
    /// What one word of a story is worth that names no worry.
    private static final double CONTEXT = 0.5;
    /// What a name is worth of the weight of its words.
    private static final double NAMED = 3.2;

    private final NameBook names;
    private final PhraseBook phrases;
    private final Everyday everyday;
    private final ToDoubleFunction<String> weight;

    /// What a question points to.
    ///
    /// @param named whether it holds the whole name of an entry
    /// @param former the former name in it
    /// @param story whether it tells of somebody
    record Result(List<Pointer> pointers, boolean named, Optional<Name> former, boolean story) {
        static final Result NOTHING = new Result(List.of(), false, Optional.empty(), false);
    }

    /// @param weight what a word weighs
    Pointing(NameBook names, PhraseBook phrases, Everyday everyday, ToDoubleFunction<String> weight) {
        this.names = names;
        this.phrases = phrases;
        this.everyday = everyday;
        this.weight = weight;
    }

    /// @param name the whole question, squeezed
    /// @param words all its words, folded
    /// @param canonical what they mean
    Result of(String name, List<String> words, List<String> canonical) {
        Search search = new Search(words);
        if (name.length() <= LONGEST_NAME) {
            search.wholeNames(name);
            search.namesAround(name);
            search.wholePhrase(name);
        }
        search.namesWithin();
        search.phrasesWithin(canonical);
        return new Result(List.copyOf(search.pointers.values()), search.named, Optional.ofNullable(search.former),
                search.story);
    }

    private final class Search {
        private final List<String> words;
        private final Map<Integer, Pointer> pointers = new HashMap<>();
        private final boolean story;
        private boolean named;
        private @Nullable Name former;

        Search(List<String> words) {
            this.words = words;
            story = words.stream().anyMatch(Fillers::tells);
        }

        private void add(Pointer pointer) {
            pointers.merge(pointer.entry(), pointer, (one, other) -> {
                if (one.trust() == Trust.MEANT && other.trust() == Trust.MEANT) {
                    Pointer better = one.weight() >= other.weight() ? one : other;
                    return new Pointer(one.entry(), Trust.MEANT, one.weight() + other.weight(),
                            one.aside() + other.aside(), better.reason());
                }
                int surer = one.trust().compareTo(other.trust());
                return surer < 0 || (surer == 0 && one.weight() >= other.weight()) ? one : other;
            });
        }

        void wholeNames(String name) {
            for (Name one : names.beginning(name)) {
                boolean whole = one.squeezed().equals(name);
                if (!whole && one.role() == Role.PUBLISHER) {
                    continue;
                }
                add(new Pointer(one.entry(), trust(one.role(), whole), 0, 0, reason(one)));
                if (whole) {
                    noteName(one);
                }
            }
        }

        /// Names that hold the question somewhere in the middle: "whistleblowing advice line".
        void namesAround(String name) {
            double worth = words.stream().filter(word -> !Fillers.contains(word)).mapToDouble(weight).sum();
            for (Name one : words.size() < 2 ? List.<Name>of() : names.within(name)) {
                add(new Pointer(one.entry(), Trust.MEANT, NAMED * worth, NAMED * worth, reason(one)));
            }
        }

        private void noteName(Name name) {
            named = true;
            if (name.role() == Role.FORMER) {
                former = name;
            }
        }

        void wholePhrase(String name) {
            PhraseBook.Phrase phrase = phrases.whole(name);
            if (phrase != null) {
                said(phrase, Trust.SAID, 1);
            }
        }

        private void said(PhraseBook.Phrase phrase, Trust trust, double worth) {
            double left = worth;
            double aside = story && words.size() > 1 && isOneWord(phrase) ? CONTEXT : 1;
            for (int entry : phrase.entries()) {
                add(new Pointer(entry, trust, left, left * aside, new Reason(Why.SAID, phrase.text())));
                left *= NEXT_TARGET;
            }
        }

        private boolean isOneWord(PhraseBook.Phrase phrase) {
            return Folding.words(phrase.text()).stream().filter(word -> !Fillers.contains(word)).count() < 2;
        }

        /// Names in the middle of a question, the longest first. Where nothing else is asked, they are the question.
        void namesWithin() {
            List<int[]> places = new ArrayList<>();
            for (int from = 0; from < words.size(); from++) {
                StringBuilder name = new StringBuilder();
                for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                    List<Name> begin = names.beginning(name.append(words.get(to - 1)).toString());
                    if (begin.isEmpty()) {
                        break;
                    }
                    if (begin.getFirst().squeezed().length() == name.length()) {
                        places.add(new int[] {from, to});
                    }
                }
            }
            places.sort(Comparator.comparingInt(place -> place[0] - place[1]));
            BitSet taken = new BitSet();
            for (int[] place : places) {
                if (taken.get(place[0], place[1]).isEmpty() && take(place[0], place[1])) {
                    taken.set(place[0], place[1]);
                }
            }
        }

        private boolean take(int from, int to) {
            if (to - from == 1 && isCommon(words.get(from))) {
                return false;
            }
            List<Name> found = names.whole(String.join("", words.subList(from, to))).stream()
                    .filter(name -> name.role() != Role.WORRY && name.role() != Role.PUBLISHER).toList();
            if (found.isEmpty()) {
                return false;
            }
            boolean all = nothingElse(from, to);
            double worth = 0;
            for (int i = from; i < to; i++) {
                worth += Fillers.contains(words.get(i)) ? 0 : weight.applyAsDouble(words.get(i));
            }
            for (Name one : found) {
                double named = all ? 0 : NAMED * worth;
                add(new Pointer(one.entry(), all ? trust(one.role(), true) : Trust.MEANT, named,
                        story ? CONTEXT * named : named, reason(one)));
                noteName(one);
            }
            return true;
        }

        private boolean isCommon(String word) {
            return Fillers.contains(word) || (words.size() > 1 && (everyday.isOrdinary(word) || everyday.asks(word)
                    || everyday.isPerson(word)));
        }

        private boolean nothingElse(int from, int to) {
            for (int i = 0; i < words.size(); i++) {
                boolean says = !Fillers.contains(words.get(i)) && !everyday.asks(words.get(i));
                if (says && (i < from || i >= to)) {
                    return false;
                }
            }
            return true;
        }

        /// Phrases in the middle of a question, the longest first.
        void phrasesWithin(List<String> canonical) {
            List<PhraseBook.Found> found = phrases.within(words, canonical);
            found.sort(Comparator.comparingInt((PhraseBook.Found one) -> -one.size())
                    .thenComparing(PhraseBook.Found::strange));
            BitSet taken = new BitSet();
            for (PhraseBook.Found one : found) {
                if (taken.get(one.from(), one.to()).isEmpty()) {
                    taken.set(one.from(), one.to());
                    boolean all = !one.strange() && saysNothingOutside(one.from(), one.to());
                    double worth = all ? 1 : (story ? TOLD : NAMED_SUBJECT) * worth(Folding.words(one.phrase().text()))
                            * (one.strange() ? INTERRUPTED : 1);
                    said(one.phrase(), all ? Trust.SAID : Trust.MEANT, worth);
                }
            }
        }

        private boolean saysNothingOutside(int from, int to) {
            for (int i = 0; i < words.size(); i++) {
                if ((i < from || i >= to) && !Fillers.contains(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private double worth(List<String> said) {
            return said.stream().filter(word -> !everyday.isPerson(word) && !Fillers.contains(word))
                    .mapToDouble(weight).sum();
        }
    }

    private static Trust trust(Role role, boolean whole) {
        if (whole) {
            return role == Role.PRESENT ? Trust.NAME : Trust.OTHER_NAME;
        }
        return role == Role.PRESENT ? Trust.NAME_BEGINS : Trust.OTHER_NAME_BEGINS;
    }

    private static Reason reason(Name name) {
        return switch (name.role()) {
            case PRESENT -> Reason.of(Why.NAME);
            case FORMER -> new Reason(Why.FORMER_NAME, name.text());
            case PUBLISHER -> new Reason(Why.PUBLISHER, name.text());
            case PERSON -> new Reason(Why.PERSON, name.text());
            case ALSO, WORRY -> new Reason(Why.ALSO_CALLED, name.text());
        };
    }
}
