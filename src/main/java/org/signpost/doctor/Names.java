package org.signpost.doctor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Source;

/// Finds names that two sources share, so that nobody who types one is sent to the wrong place.
final class Names {
    private Names() {
    }

    static void examine(List<Entry> entries, Consumer<ContentFinding> say) {
        Map<String, Source> byName = new HashMap<>();
        for (Source source : sources(entries)) {
            Source before = byName.putIfAbsent(Folding.squeeze(source.title()), source);
            if (before != null) {
                say.accept(new ContentFinding(Check.NAME_CLASH, source.type(), source.id(), "name",
                        "“" + source.title() + "” is the name of " + before.id() + " too", "a name of its own"));
            }
        }
        Map<String, Source> byAlias = new HashMap<>();
        for (Source source : sources(entries)) {
            for (String alias : aliases(source)) {
                String squeezed = Folding.squeeze(alias);
                Source bearer = byName.getOrDefault(squeezed, byAlias.getOrDefault(squeezed, source));
                byAlias.putIfAbsent(squeezed, source);
                if (!bearer.id().equals(source.id())) {
                    say.accept(new ContentFinding(Check.ALIAS_CLASH, source.type(), source.id(), "alsoCalled",
                            "“" + alias + "” leads to " + bearer.id() + " too", "a name that leads to one entry"));
                }
            }
        }
    }

    private static Set<String> aliases(Source source) {
        Set<String> aliases = new LinkedHashSet<>();
        source.names().shortName().ifPresent(aliases::add);
        source.names().former().forEach(former -> aliases.add(former.name()));
        aliases.addAll(source.names().alsoCalled());
        return aliases;
    }

    private static List<Source> sources(List<Entry> entries) {
        return entries.stream().filter(Source.class::isInstance).map(Source.class::cast).toList();
    }
}
