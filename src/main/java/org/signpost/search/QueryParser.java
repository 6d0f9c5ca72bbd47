package org.signpost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.signpost.catalogue.Folding;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;

/// Reads what people type. There is no wrong input: what is not an operator is plain text.
///
/// `"a phrase"`, `-word`, `one OR other`, `kind:helpline`, `topic:grooming`, `audience:trainers`, `nation:wales`,
/// `only:articles`. A term written with spaces is quoted: `topic:"sharing images"` and `topic:sharing-images` are the
/// same.
public final class QueryParser {
    /// Words beyond this many are left out: nobody types so many, and a pasted page must not stop the search.
    public static final int MOST_WORDS = 32;
    private static final int MOST_CHARACTERS = 2000;
    private static final Map<String, FacetGroup> FIELDS = Map.of("kind", FacetGroup.KIND, "topic", FacetGroup.TOPIC,
            "audience", FacetGroup.AUDIENCE, "nation", FacetGroup.NATION, "when", FacetGroup.WHEN);
    /// `\p{Z}` beside `\s`, since text copied from a page holds spaces of other widths.
    private static final Pattern TOKEN = Pattern.compile(
            "(?<minus>-)?(?:(?<field>\\p{Alpha}+):)?(?:\"(?<phrase>[^\"]*)\"|(?<plain>[^\\s\\p{Z}\"]+))");

    private final List<AnyOf> all = new ArrayList<>();
    private final List<Words> none = new ArrayList<>();
    private Filters filters = Filters.NONE;
    private boolean operators;
    private boolean joinNext;
    private int words;
    private boolean cutShort;

    private QueryParser() {
    }

    /// What the text means.
    public static ParsedQuery parse(String text) {
        return new QueryParser().read(text);
    }

    private ParsedQuery read(String text) {
        String considered = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        cutShort = text.length() > MOST_CHARACTERS;
        Matcher token = TOKEN.matcher(considered);
        while (token.find()) {
            take(token);
        }
        String name = operators ? "" : Folding.squeeze(considered);
        return new ParsedQuery(all, none, filters, name, cutShort);
    }

    private void take(Matcher token) {
        String phrase = token.group("phrase");
        String plain = token.group("plain");
        String body = phrase != null ? phrase : plain == null ? "" : plain;
        String field = token.group("field");
        boolean minus = token.group("minus") != null;
        if (field != null && !minus && takeFilter(field.toLowerCase(Locale.ROOT), body)) {
            operators = true;
            return;
        }
        if ("OR".equals(token.group())) {
            joinNext = !all.isEmpty();
            operators = true;
            return;
        }
        List<String> folded = new ArrayList<>(field == null ? List.of() : Folding.words(field));
        folded.addAll(Folding.words(body));
        add(folded, phrase != null, minus);
    }

    private void add(List<String> folded, boolean exact, boolean minus) {
        List<String> kept = folded.subList(0, Math.min(folded.size(), MOST_WORDS - words));
        cutShort |= kept.size() < folded.size();
        words += kept.size();
        if (kept.isEmpty()) {
            return;
        }
        Words found = new Words(kept, exact);
        operators |= exact || minus;
        if (minus) {
            none.add(found);
        } else if (joinNext) {
            List<Words> alternatives = new ArrayList<>(all.removeLast().alternatives());
            alternatives.add(found);
            all.add(new AnyOf(alternatives));
        } else {
            all.add(new AnyOf(List.of(found)));
        }
        joinNext = false;
    }

    /// Takes `field:value` as a tick; false where the field is no field, so that "note: ring 101" stays text.
    private boolean takeFilter(String field, String value) {
        String code = String.join("-", Folding.words(value));
        if (code.isEmpty()) {
            return false;
        }
        if ("only".equals(field)) {
            return Only.ofCode(code).map(only -> {
                filters = filters.with(only);
                return true;
            }).orElse(false);
        }
        FacetGroup group = FIELDS.get(field);
        if (group == null) {
            return false;
        }
        TreeSet<String> codes = new TreeSet<>(filters.of(group));
        codes.add(code);
        filters = filters.with(group, codes);
        return true;
    }
}
