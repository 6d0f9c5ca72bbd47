package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.EntryId;
import org.signpost.search.Filters;
import org.signpost.search.JudgedSet;
import org.signpost.search.JudgedSet.Judged;
import org.signpost.search.SearchQuery;
import org.signpost.testing.RealCatalogue;

/// How well the search answers what people really type. The figures are printed; the limits are those of the product.
final class JudgedSearchTest {
    private static final int FIRST = 3;

    /// @param first share of questions whose first hit is one that was expected
    /// @param three share of questions with every expected entry among the first three hits
    /// @param reciprocal mean of one divided by the place of the first expected entry
    private record Figures(double first, double three, double reciprocal) {
        static Figures of(List<Judged> questions) {
            double first = 0;
            double three = 0;
            double reciprocal = 0;
            for (Judged question : questions) {
                List<String> hits = hits(question.text());
                int place = hits.indexOf(hits.stream().filter(question.expected()::contains).findFirst().orElse(""));
                first += place == 0 ? 1 : 0;
                reciprocal += place < 0 ? 0 : 1.0 / (place + 1);
                three += hits.subList(0, Math.min(FIRST, hits.size())).containsAll(question.expected()) ? 1 : 0;
            }
            int all = questions.size();
            return new Figures(first / all, three / all, reciprocal / all);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "success@1 %.1f %%, success@3 %.1f %%, mean reciprocal rank %.3f",
                    100 * first, 100 * three, reciprocal);
        }
    }

    private static List<String> hits(String text) {
        return RealCatalogue.search().search(new SearchQuery(text, Filters.NONE, SearchQuery.USUAL_LIMIT)).hits()
                .stream().map(hit -> hit.link().id().value()).toList();
    }

    @Test
    void whatPeopleMeanIsAmongTheFirstThree() {
        for (JudgedSet set : JudgedSet.values()) {
            System.out.println(told(set.name().toLowerCase(Locale.ROOT), set.questions()));
        }
        List<Judged> all = JudgedSet.all();
        System.out.println(told("all", all));
        Figures figures = Figures.of(all);

        assertThat(figures.first()).as("success@1").isGreaterThanOrEqualTo(0.90);
        assertThat(figures.three()).as("success@3").isGreaterThanOrEqualTo(0.97);
        assertThat(figures.reciprocal()).as("mean reciprocal rank").isGreaterThanOrEqualTo(0.93);
    }

    private static String told(String set, List<Judged> questions) {
        return "Judged, " + set + ", " + questions.size() + " questions: " + Figures.of(questions);
    }

    @Test
    void theFiguresFallWhenTheWrongEntriesComeFirst() {
        List<Judged> wrong = JudgedSet.TUNED.questions().stream()
                .map(question -> new Judged(question.who(), question.text(), List.of("bbfc"))).toList();

        assertThat(Figures.of(wrong).first()).isLessThan(0.05);
        assertThat(Figures.of(wrong).three()).isLessThan(0.05);
        assertThat(Figures.of(wrong).reciprocal()).isLessThan(0.05);
    }

    @Test
    void theSetsAreLargeEnoughAndAThirdIsKeptAside() {
        int tuned = JudgedSet.TUNED.questions().size();
        int held = JudgedSet.HELD.questions().size();

        assertThat(tuned + held).isGreaterThanOrEqualTo(120);
        assertThat(held * 3).isGreaterThanOrEqualTo(tuned + held);
        assertThat(JudgedSet.TUNED.questions()).extracting(Judged::who).contains("parent", "child", "trainer");
    }

    @Test
    void everyExpectedEntryIsInTheCatalogueAndNoQuestionStandsTwice() {
        List<Judged> all = JudgedSet.all();
        Set<String> texts = new HashSet<>();
        List<String> twice = new ArrayList<>();
        all.stream().map(Judged::text).filter(text -> !texts.add(text.toLowerCase(Locale.ROOT))).forEach(twice::add);

        assertThat(twice).isEmpty();
        assertThat(all).allSatisfy(question -> assertThat(question.expected()).isNotEmpty().allSatisfy(id ->
                assertThat(RealCatalogue.catalogue().find(new EntryId(id))).as(id).isPresent()));
    }
}
