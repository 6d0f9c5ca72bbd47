package org.signpost.ui.present;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.signpost.text.Texts;

/// What to know before cards go up, as the words of a question.
final class BeforeWords {
    private BeforeWords() {
    }

    /// Of one card.
    static String of(PresenterCard card, Texts texts) {
        return texts.of("present.before-question", card.title(), lines(card));
    }

    /// Of all cards of a session that have something; empty text where none has.
    static String of(List<PresenterCard> cards, Texts texts) {
        String all = cards.stream().filter(card -> !card.before().isNothing()).distinct()
                .map(card -> texts.of("present.before-question", card.title(), lines(card)))
                .collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? "" : texts.of("present.before-all", all);
    }

    private static String lines(PresenterCard card) {
        return Stream.concat(card.before().contentNote().stream(), card.before().limits().stream())
                .collect(Collectors.joining("\n"));
    }
}
