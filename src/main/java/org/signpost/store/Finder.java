package org.signpost.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.search.Cancellation;
import org.signpost.search.Notice;
import org.signpost.search.ParsedQuery;
import org.signpost.search.QueryParser;
import org.signpost.search.Reason.Why;
import org.signpost.search.SearchQuery;
import org.signpost.search.meaning.Lexicon;
import org.signpost.search.meaning.NameBook;
import org.signpost.search.meaning.Pointer;
import org.signpost.search.meaning.Pointer.Trust;
import org.signpost.search.meaning.Question;
import org.signpost.search.meaning.Question.Part;

/// Decides which entries answer a question: those that have all its words, and those that names and phrases in it lead
/// to. Where nothing has all the words, it looks for other spellings, then for whatever has some of them.
final class Finder {
    /// A word that more than this part of the entries has says too little to look for by itself.
    private static final int BROAD = 4;
    /// Where fewer entries have all the words of a longer question, those that have most of them are shown too.
    private static final int FEW = 5;
    private static final double MOST = 0.5;
    /// With more rows than this, what has most of the words is not worked out.
    private static final int TOO_MANY = 2_000;

    private final Lexicon lexicon;
    private final WordSets sets;
    private final Ranker ranker;
    private final FacetIndex facets;
    private final HitReader hits;
    private final int size;

    /// @param size how many entries there are
    Finder(Lexicon lexicon, WordSets sets, Ranker ranker, FacetIndex facets, HitReader hits, int size) {
        this.lexicon = lexicon;
        this.sets = sets;
        this.ranker = ranker;
        this.facets = facets;
        this.hits = hits;
        this.size = size;
    }

    /// What a question finds.
    Found find(ParsedQuery parsed, SearchQuery query, Cancellation cancellation) throws SQLException {
        Question question = lexicon.understand(parsed);
        List<Notice> notices = new ArrayList<>();
        BitSet rows;
        String expression = "";
        if (question.required().isEmpty()) {
            rows = facets.everything();
        } else {
            expression = MatchExpression.all(question.required());
            rows = sets.rows(expression, cancellation);
            boolean pointed = question.pointers().stream().anyMatch(pointer -> pointer.trust() != Trust.MEANT);
            if (rows.isEmpty() && !pointed) {
                Optional<String> better = query.asTyped() ? Optional.empty() : lexicon.correct(parsed, query.text());
                if (better.isPresent()) {
                    return corrected(query, better.get(), cancellation);
                }
                expression = some(question, rows, cancellation);
                if (!rows.isEmpty() && question.pointers().isEmpty()) {
                    notices.add(new Notice.SomeWordsOnly());
                }
            } else if (!pointed && rows.cardinality() < FEW) {
                addMost(question, rows, cancellation);
            }
            addPointed(question, rows);
            if (question.former().isPresent()) {
                NameBook.Name former = question.former().get();
                EntryLink now = hits.link(former.entry());
                notices.add(new Notice.Renamed(former.text(), now.id(), now.title()));
            }
        }
        if (!parsed.none().isEmpty()) {
            rows.andNot(sets.rows(MatchExpression.none(parsed.none()), cancellation));
        }
        Map<Integer, Pointer> pointers = new HashMap<>();
        question.pointers().forEach(pointer -> pointers.put(pointer.entry(), pointer));
        return new Found(question, new Marker(question, lexicon.vocabulary()), rows, expression, pointers, notices,
                Optional.empty());
    }

    private Found corrected(SearchQuery query, String better, Cancellation cancellation) throws SQLException {
        SearchQuery asked = new SearchQuery(better, query.filters(), query.limit(), true);
        Found found = find(QueryParser.parse(better), asked, cancellation);
        List<Notice> notices = new ArrayList<>(found.notices());
        notices.addFirst(new Notice.Corrected(query.text(), better));
        return found.by(better, notices);
    }

    /// Nothing has all the words: adds whatever has some of those that say most.
    ///
    /// @return what the index was asked for
    private String some(Question question, BitSet rows, Cancellation cancellation) throws SQLException {
        List<Part> required = question.required();
        List<Part> narrow = required.stream().filter(part -> entriesOf(part) <= size / BROAD).toList();
        String expression = MatchExpression.some(narrow.isEmpty() ? required : narrow);
        if (required.size() > 1) {
            rows.or(sets.rows(expression, cancellation));
            if (rows.isEmpty() && question.pointers().isEmpty()) {
                expression = MatchExpression.some(required);
                rows.or(sets.rows(expression, cancellation));
            }
        }
        if (rows.isEmpty() && question.pointers().isEmpty() && question.parts().size() > required.size()) {
            expression = MatchExpression.some(question.parts()); // rather by words that say little than an empty page
            rows.or(sets.rows(expression, cancellation));
        }
        return expression;
    }

    /// In how many entries the words of a part stand, at most.
    private int entriesOf(Part part) {
        return part.alternatives().getFirst().words().stream().mapToInt(word -> word.entries(size)).min().orElse(0);
    }

    /// Few have all the words of a longer question: adds those that have most of them. A number is whole or it is
    /// another number.
    private void addMost(Question question, BitSet rows, Cancellation cancellation) throws SQLException {
        List<Part> required = question.required();
        if (required.size() <= 2 || required.stream().allMatch(Finder::isNumber)) {
            return;
        }
        BitSet some = sets.rows(MatchExpression.some(ranker.heaviest(required, MOST)), cancellation);
        if (question.story()) {
            BitSet situations = BitSet.valueOf(some.toLongArray());
            situations.and(facets.of(EntryType.SITUATION));
            rows.or(situations);
        }
        if (some.cardinality() <= TOO_MANY) {
            rows.or(ranker.covering(some, required, MOST, cancellation));
        }
    }

    private static boolean isNumber(Part part) {
        return part.alternatives().getFirst().words().stream()
                .allMatch(word -> word.text().chars().allMatch(Character::isDigit));
    }

    /// Adds what names and phrases lead to. A phrase that is only a part of a short question adds nothing where entries
    /// have all the words: "police gaming" asks for both.
    private static void addPointed(Question question, BitSet rows) {
        boolean sparing = !question.story() && !rows.isEmpty() && question.required().size() <= 2;
        question.pointers().stream()
                .filter(pointer -> !sparing || pointer.trust() != Trust.MEANT || pointer.reason().why() != Why.SAID)
                .forEach(pointer -> rows.set(pointer.entry()));
    }
}
