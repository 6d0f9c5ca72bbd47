package org.signpost.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Scope;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Topic;

/// Sentences for made-up entries: real ones of the same kind and topic, with some words replaced.
final class Sentences {
    /// What a sentence is for.
    enum Section {
        HEADLINE, SITUATION, SITUATION_NAME, SOURCE_SUMMARY, ARTICLE_SUMMARY, SITUATION_SUMMARY, WHAT_IT_IS, USE_WHEN,
        NOT_FOR, WARNING, DELIVERY_LIMIT, KEY_POINT, CHANGED_SINCE, FIGURE, FIRST_STEP, DO_NOT, TALKING, WHY, ROUTE,
        NATION_DIFFERENCE
    }

    /// How many of the replaceable words are replaced.
    private static final double REPLACED = 0.25;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern REPLACEABLE = Pattern.compile("[a-z]{4,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

    private final RandomGenerator random;
    private final Vocabulary vocabulary;
    private final Supplier<String> places;
    private final Map<Section, List<String>> bySection = new EnumMap<>(Section.class);
    private final Map<Section, Map<Topic, List<String>>> byTopic = new EnumMap<>(Section.class);

    /// @param places gives made-up names of places
    Sentences(List<Entry> entries, RandomGenerator random, Supplier<String> places) {
        this.random = random;
        this.places = places;
        entries.forEach(this::learn);
        List<String> all = bySection.values().stream().flatMap(List::stream)
                .flatMap(sentence -> WORD.matcher(sentence).results()).map(MatchResult::group).toList();
        this.vocabulary = new Vocabulary(all.stream().filter(word -> REPLACEABLE.matcher(word).matches()).toList(),
                all.size(), random);
    }

    private void learn(Entry entry) {
        switch (entry) {
            case Source source -> {
                Guidance guidance = source.guidance();
                learn(entry, Section.SOURCE_SUMMARY, List.of(source.summary()));
                learn(entry, Section.WHAT_IT_IS, guidance.whatItIs());
                learn(entry, Section.USE_WHEN, guidance.useWhen());
                learn(entry, Section.NOT_FOR, guidance.notFor().stream().map(Guidance.NotFor::text).toList());
                learn(entry, Section.WARNING, guidance.warnings());
                learn(entry, Section.DELIVERY_LIMIT, guidance.deliveryLimits());
            }
            case Article article -> {
                learn(entry, Section.HEADLINE, List.of(article.title()));
                learn(entry, Section.ARTICLE_SUMMARY, List.of(article.summary()));
                learn(entry, Section.KEY_POINT, article.text().keyPoints());
                learn(entry, Section.CHANGED_SINCE, article.text().changedSince());
                learn(entry, Section.FIGURE, article.text().figures().stream().map(one -> one.meaning()).toList());
            }
            case Situation situation -> {
                Situation.Plan plan = situation.plan();
                learn(entry, Section.SITUATION, List.of(situation.title()));
                learn(entry, Section.SITUATION_NAME, situation.alsoCalled());
                learn(entry, Section.SITUATION_SUMMARY, List.of(situation.summary()));
                learnSteps(entry, Section.FIRST_STEP, plan.firstSteps());
                learnSteps(entry, Section.DO_NOT, plan.doNot());
                learnSteps(entry, Section.TALKING, plan.talkingAboutIt());
                learn(entry, Section.ROUTE, plan.routes().stream().map(Situation.Route::who).toList());
                learn(entry, Section.WHY, plan.notFor().stream().map(Situation.WrongRoute::why).toList());
                learn(entry, Section.NATION_DIFFERENCE, plan.nationDifferences());
            }
        }
    }

    private void learnSteps(Entry entry, Section section, List<Situation.Step> steps) {
        learn(entry, section, steps.stream().map(Situation.Step::text).toList());
        learn(entry, Section.WHY, steps.stream().map(Situation.Step::why).filter(why -> !why.isEmpty()).toList());
    }

    private void learn(Entry entry, Section section, List<String> sentences) {
        bySection.computeIfAbsent(section, _ -> new ArrayList<>()).addAll(sentences);
        for (Topic topic : entry.scope().topics()) {
            byTopic.computeIfAbsent(section, _ -> new HashMap<>())
                    .computeIfAbsent(topic, _ -> new ArrayList<>()).addAll(sentences);
        }
    }

    /// As many sentences as the template has, half of them its own, so that a text keeps to its theme.
    List<String> like(List<String> template, Section section, Scope scope) {
        return template.stream().map(own -> random.nextBoolean() ? varied(own) : one(section, scope)).toList();
    }

    /// A sentence of that kind, about one of those topics.
    String one(Section section, Scope scope) {
        List<Topic> topics = scope.topics();
        List<String> choice = topics.isEmpty() ? List.of() : byTopic.getOrDefault(section, Map.of())
                .getOrDefault(topics.get(random.nextInt(topics.size())), List.of());
        if (choice.isEmpty()) {
            choice = bySection.getOrDefault(section, List.of());
        }
        return varied(choice.get(random.nextInt(choice.size())));
    }

    /// The sentence with some of its words replaced.
    String varied(String sentence) {
        return WORD.matcher(sentence).replaceAll(found -> {
            String word = found.group();
            boolean replaced = random.nextDouble() < REPLACED;
            if (replaced && REPLACEABLE.matcher(word).matches()) {
                return vocabulary.next();
            }
            vocabulary.pass();
            return replaced && found.start() > 0 && NAME.matcher(word).matches() ? places.get() : word;
        });
    }

    /// A made-up word in small letters.
    String invented() {
        return vocabulary.invented();
    }
}
