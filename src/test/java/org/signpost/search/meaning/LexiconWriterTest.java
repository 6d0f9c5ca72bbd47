package org.signpost.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.Language;
import org.signpost.search.meaning.LexiconWriter.Word;
import org.signpost.search.meaning.NameBook.Name;
import org.signpost.search.meaning.NameBook.Role;
import org.signpost.search.meaning.PhraseBook.Phrase;

/// What is written when a catalogue is made is what is looked up when somebody asks.
final class LexiconWriterTest {
    private static final Language LANGUAGE = new Language(List.of(List.of("message", "text")), List.of("child", "son"),
            List.of("keeps"), List.of("number"), List.of("send"));
    private static final List<Word> WORDS = List.of(new Word("bullied", "bulli", 2), new Word("bullies", "bulli", 1),
            new Word("bully", "bulli", 0), new Word("message", "messag", 4), new Word("school", "school", 3));
    private static final List<Name> NAMES = List.of(
            new Name(2, Role.ALSO, "Think U Know", "thinkuknow"), new Name(1, Role.FORMER, "Thinkuknow", "thinkuknow"),
            new Name(3, Role.PUBLISHER, "North Shore Daily News", "northshoredailynews"),
            new Name(4, Role.PRESENT, "Young Minds Crisis Line", "youngmindscrisisline"));
    private static final List<Phrase> PHRASES = List.of(new Phrase("bullied at school", List.of(5, 7)),
            new Phrase("bullies at a school", List.of(9)), new Phrase("send", List.of(3)),
            new Phrase("it was me", List.of(6)), new Phrase("texting strangers online", List.of(8)));

    private final Map<LexiconPart, String> parts = LexiconWriter.parts(WORDS, NAMES, PHRASES, LANGUAGE);

    private RowText part(LexiconPart part) {
        return new RowText(parts.getOrDefault(part, ""));
    }

    private PhraseBook book() {
        return new PhraseBook(this::part, new Everyday(LANGUAGE, new Vocabulary(part(LexiconPart.WORDS))));
    }

    private NameBook names() {
        return new NameBook(part(LexiconPart.NAMES), part(LexiconPart.INNER_NAMES));
    }

    @Test
    void formsOfAWordKnowEachOther() {
        Vocabulary vocabulary = new Vocabulary(part(LexiconPart.WORDS));

        assertThat(IntStream.of(vocabulary.kin(vocabulary.number("bully"))).mapToObj(vocabulary::word))
                .containsExactly("bullied", "bullies", "bully");
        assertThat(vocabulary.kin(vocabulary.number("school"))).containsExactly(4);
        assertThat(vocabulary.entries(vocabulary.number("bullies"))).isEqualTo(1);
        assertThat(vocabulary.stemBegins(vocabulary.number("bully"), "bulli")).isTrue();
        assertThat(vocabulary.number("bull")).isEqualTo(-1);
    }

    @Test
    void aNameIsFoundWholeByItsBeginningAndFromALaterWordOn() {
        assertThat(names().whole("thinkuknow")).extracting(Name::role).containsExactly(Role.FORMER, Role.ALSO);
        assertThat(names().whole("think")).isEmpty();
        assertThat(names().beginning("young")).extracting(Name::text).containsExactly("Young Minds Crisis Line");
        assertThat(names().within("minds")).extracting(Name::entry).containsExactly(4);
        assertThat(names().within("line")).as("the last word alone is no name").isEmpty();
        assertThat(names().within("shore")).as("publishers are named in full").isEmpty();
    }

    @Test
    void aPhraseIsFoundByWhatItsWordsMeanAndTheFirstOneCounts() {
        List<PhraseBook.Found> found = book().within(List.of("my", "son", "bullies", "school"),
                List.of("my", "child", "bullied", "school")).stream().filter(one -> !one.strange()).toList();

        assertThat(found).extracting(one -> one.phrase().text()).containsExactly("bullied at school");
        assertThat(found.getFirst().phrase().entries()).containsExactly(5, 7);
        assertThat(List.of(found.getFirst().from(), found.getFirst().to())).containsExactly(2, 4);
    }

    @Test
    void aWordIsNotTakenForTheBeginningOfAnother() {
        assertThat(book().within(List.of("bull", "schools"), List.of("bull", "schools"))).isEmpty();
    }

    @Test
    void theWordsOfAPhraseMayStandInAnotherOrder() {
        assertThat(book().within(List.of("school", "bullied"), List.of("school", "bullied")))
                .extracting(one -> one.phrase().text()).contains("bullied at school", "bullies at a school");
    }

    @Test
    void aPhraseOfLittleWordsIsComparedWordForWord() {
        assertThat(book().within(List.of("it", "was", "me"), List.of("it", "was", "me")))
                .extracting(one -> one.phrase().text()).containsExactly("it was me");
        assertThat(book().within(List.of("was", "it", "me"), List.of("was", "it", "me"))).isEmpty();
    }

    @Test
    void anOrdinaryWordIsAPhraseOnlyByItself() {
        assertThat(book().within(List.of("send", "message"), List.of("send", "message"))).isEmpty();
        assertThat(book().whole("send")).isEqualTo(new Phrase("send", List.of(3)));
        assertThat(book().whole("sen")).isNull();
    }
}
