package org.signpost.doctor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.signpost.catalogue.Folding;

/// American spellings and words of the kind that slip into texts on this subject.
final class Spelling {
    private static final Map<String, String> BRITISH = new TreeMap<>(Map.ofEntries(
            Map.entry("behavior", "behaviour"), Map.entry("behaviors", "behaviours"),
            Map.entry("behavioral", "behavioural"), Map.entry("color", "colour"), Map.entry("center", "centre"),
            Map.entry("centers", "centres"), Map.entry("counselor", "counsellor"),
            Map.entry("counselors", "counsellors"), Map.entry("counseling", "counselling"),
            Map.entry("defense", "defence"), Map.entry("offense", "offence"), Map.entry("offenses", "offences"),
            Map.entry("license", "licence"), Map.entry("favor", "favour"), Map.entry("favorite", "favourite"),
            Map.entry("harbor", "harbour"), Map.entry("honor", "honour"), Map.entry("humor", "humour"),
            Map.entry("neighbor", "neighbour"), Map.entry("neighbors", "neighbours"), Map.entry("rumor", "rumour"),
            Map.entry("rumors", "rumours"), Map.entry("labor", "labour"), Map.entry("program", "programme"),
            Map.entry("programs", "programmes"), Map.entry("catalog", "catalogue"), Map.entry("dialog", "dialogue"),
            Map.entry("enroll", "enrol"), Map.entry("fulfill", "fulfil"), Map.entry("skillful", "skilful"),
            Map.entry("canceled", "cancelled"), Map.entry("labeled", "labelled"), Map.entry("traveled", "travelled"),
            Map.entry("pediatric", "paediatric"), Map.entry("pedophile", "paedophile"),
            Map.entry("pedophiles", "paedophiles"), Map.entry("gray", "grey"), Map.entry("mom", "mum"),
            Map.entry("moms", "mums"), Map.entry("cellphone", "mobile phone"), Map.entry("judgment", "judgement")));
    /// Verbs that British English of this catalogue writes with s.
    private static final Set<String> WITH_S = Set.of("organiz", "recogniz", "apologiz", "minimiz", "normaliz",
            "sexualiz", "criminaliz", "radicaliz", "victimiz", "traumatiz", "prioritiz", "summariz", "authoriz",
            "realiz", "emphasiz", "specializ", "analyz", "publiciz", "penaliz", "socializ", "customiz", "finaliz");
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}\\S*");

    private Spelling() {
    }

    /// The American spellings in a text, each with its British form. Words with a capital are names and are left alone.
    static List<String> american(String text) {
        return Folding.words(CAPITAL.matcher(text).replaceAll(" ")).stream().flatMap(Spelling::american0).toList();
    }

    private static Stream<String> american0(String word) {
        String british = BRITISH.get(word);
        if (british != null) {
            return Stream.of(word + " (" + british + ")");
        }
        return WITH_S.stream().filter(word::startsWith).map(stem -> word + " (with s)");
    }
}
