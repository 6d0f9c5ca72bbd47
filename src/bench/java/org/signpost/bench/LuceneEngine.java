package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;

/// The same questions to Apache Lucene, with counts and snippets like ours.
final class LuceneEngine implements Engine {
    private static final int MOST_CODES = 100;
    private static final int PASSAGES = 1;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final UnifiedHighlighter highlighter;

    LuceneEngine(Path catalogue) throws IOException, SQLException {
        directory = LuceneIndex.of(catalogue);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        facets = new DefaultSortedSetDocValuesReaderState(reader, LuceneIndex.facets());
        highlighter = UnifiedHighlighter.builder(searcher, LuceneIndex.ANALYZER).build();
    }

    @Override
    public void ask(String text, Consumer<Object> sink) throws IOException {
        List<String> words = Asked.words(text);
        Query query = query(words, Occur.MUST);
        var found = FacetsCollectorManager.search(searcher, query, HITS, new FacetsCollectorManager());
        if (found.topDocs().scoreDocs.length == 0 && words.size() > 1) {
            query = query(words, Occur.SHOULD);
            found = FacetsCollectorManager.search(searcher, query, HITS, new FacetsCollectorManager());
        }
        var counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
        for (String facet : LuceneIndex.FACETS) {
            var ofFacet = counts.getTopChildren(MOST_CODES, facet);
            if (ofFacet != null) {
                for (LabelAndValue one : ofFacet.labelValues) {
                    sink.accept(one);
                }
            }
        }
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : found.topDocs().scoreDocs) {
            sink.accept(stored.document(hit.doc, Set.of("title")).get("title"));
        }
        String[] shown = LuceneIndex.SHOWN.toArray(String[]::new);
        highlighter.highlightFields(shown, query, found.topDocs(), new int[] {PASSAGES, PASSAGES}).values()
                .forEach(snippets -> List.of(snippets).forEach(sink));
    }

    /// Every word, or any, in some field; the last one as the beginning of a word too.
    private static Query query(List<String> words, Occur each) throws IOException {
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
            String stem = stem(words.get(i));
            String begun = i == words.size() - 1 ? words.get(i) : "";
            LuceneIndex.WEIGHTS.forEach((field, weight) -> {
                somewhere.add(new BoostQuery(new TermQuery(new Term(field, stem)), weight), Occur.SHOULD);
                if (!begun.isEmpty()) {
                    somewhere.add(new BoostQuery(new PrefixQuery(new Term(field, begun)), weight), Occur.SHOULD);
                }
            });
            all.add(somewhere.build(), each);
        }
        return all.build();
    }

    private static String stem(String word) throws IOException {
        try (TokenStream stems = LuceneIndex.ANALYZER.tokenStream("title", word)) {
            CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
            stems.reset();
            String stem = stems.incrementToken() ? term.toString() : word;
            stems.end();
            return stem;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
