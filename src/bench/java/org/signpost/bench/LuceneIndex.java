package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.signpost.store.schema.Apostrophes;
import org.signpost.store.schema.WordField;

/// The words and facets of a catalogue file as a Lucene index, kept beside the file.
final class LuceneIndex {
    /// The columns of `words` with the weights of `store.SqliteSearch`.
    static final Map<String, Float> WEIGHTS = Stream.of(WordField.values()).collect(Collectors.toMap(
            field -> field.name().toLowerCase(Locale.ROOT), field -> (float) field.weight()));
    /// The columns that snippets are made of.
    static final List<String> SHOWN = List.of("summary", "body");
    /// The facets that are counted.
    static final List<String> FACETS = List.of("topic", "audience", "kind", "nation");
    /// Like [org.apache.lucene.analysis.en.EnglishAnalyzer], but it keeps every word and passes over accents, as the
    /// tokenizer of the catalogue file does.
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new PorterStemFilter(folded));
        }
    };
    private static final FieldType SHOWN_TEXT = new FieldType(TextField.TYPE_STORED);

    static {
        // what the highlighter needs to find words, and their beginnings, without reading the text again
        SHOWN_TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SHOWN_TEXT.setStoreTermVectors(true);
        SHOWN_TEXT.freeze();
    }

    private LuceneIndex() {
    }

    /// The index of a catalogue file, built where there is none of that file as it is.
    static Directory of(Path catalogue) throws IOException, SQLException {
        Directory directory = new MMapDirectory(catalogue.resolveSibling(catalogue.getFileName() + "-lucene"));
        Map<String, String> origin = Map.of("written", Files.getLastModifiedTime(catalogue).toString());
        if (!DirectoryReader.indexExists(directory)
                || !SegmentInfos.readLatestCommit(directory).getUserData().equals(origin)) {
            build(catalogue, directory, origin);
        }
        return directory;
    }

    /// The facets, of which an entry may have several terms.
    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        FACETS.forEach(facet -> config.setMultiValued(facet, true));
        return config;
    }

    private static void build(Path catalogue, Directory directory, Map<String, String> origin)
            throws IOException, SQLException {
        FacetsConfig facets = facets();
        IndexWriterConfig anew = new IndexWriterConfig(ANALYZER).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + catalogue);
                IndexWriter writer = new IndexWriter(directory, anew);
                var statement = connection.createStatement()) {
            Map<Integer, Document> documents = new HashMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT rowid, * FROM words")) {
                while (rows.next()) {
                    documents.put(rows.getInt("rowid"), texts(rows));
                }
            }
            try (ResultSet rows = statement.executeQuery("""
                    SELECT entry, facet, code FROM entry_term
                    UNION ALL SELECT entry, 'kind', kind FROM entry WHERE kind <> ''""")) {
                while (rows.next()) {
                    documents.get(rows.getInt("entry")).add(
                            new SortedSetDocValuesFacetField(rows.getString("facet"), rows.getString("code")));
                }
            }
            for (Document document : documents.values()) {
                writer.addDocument(facets.build(document));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(origin.entrySet());
        }
    }

    private static Document texts(ResultSet row) throws SQLException {
        Document document = new Document();
        for (String field : WEIGHTS.keySet()) {
            String text = Apostrophes.shown(row.getString(field));
            document.add(SHOWN.contains(field) ? new Field(field, text, SHOWN_TEXT)
                    : new TextField(field, text, "title".equals(field) ? Field.Store.YES : Field.Store.NO));
        }
        return document;
    }
}
