package org.signpost.testing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.signpost.exchange.SessionFiles;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// The texts of the real catalogue and of the sample session, to tell what on the screen comes from there.
public final class CatalogueWords {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} )?(January|February|March|April|May|June|July|August"
            + "|September|October|November|December)( \\d{4})?|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    /// What stands between values that are put together, as in "Helpline · NSPCC · UK".
    private static final Pattern BETWEEN = Pattern.compile("\\s*[·,:;()›…]\\s*|\\.(\\s+|$)");
    private static final int SENTENCE = 5;
    private final Set<String> values = new HashSet<>();
    private final Wording wording = new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy());

    /// Reads all entries.
    public CatalogueWords() {
        collect(RealCatalogue.catalogue().entries());
        collect(RealCatalogue.catalogue().taxonomy());
        collect(RealCatalogue.catalogue().info());
        collect(RealCatalogue.catalogue().helpNow());
        collect(new SessionFiles().sample());
        RealCatalogue.catalogue().helpNow().forEach(route -> route.source().contacts().forEach(point ->
                point.value().ifPresent(number -> values.add(route.label() + " " + number))));
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case null -> { }
            case String text -> {
                values.add(text.strip());
                if (text.startsWith("https://")) {
                    values.addAll(List.of(wording.readable(text), wording.site(text), wording.pageOfSite(text)));
                }
                BETWEEN.splitAsStream(text).map(String::strip).forEach(values::add);
            }
            case Collection<?> all -> all.forEach(this::collect);
            case Optional<?> maybe -> maybe.ifPresent(this::collect);
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        collect(part.getAccessor().invoke(record));
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(record.toString(), e);
                    }
                }
            }
            default -> { }
        }
    }

    /// Whether a run of words comes from the catalogue, or is a date or weekday: a whole value or values put together,
    /// or a piece of a sentence of at least five words.
    public boolean hold(String run) {
        String text = run.strip();
        if (isValue(text) || BETWEEN.splitAsStream(text).map(String::strip).allMatch(this::isValue)) {
            return true;
        }
        return text.split(" ", -1).length >= SENTENCE && values.stream().anyMatch(value -> value.contains(text));
    }

    private boolean isValue(String piece) {
        return piece.codePoints().noneMatch(Character::isLetter) || values.contains(piece)
                || DATE.matcher(piece).matches();
    }
}
