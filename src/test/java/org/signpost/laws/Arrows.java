package org.signpost.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which package may import which (the architecture's "Layout"). A package that is not listed may not exist: whoever
/// adds one says here whom it may know. Packages below a listed one belong to it, unless they are listed themselves.
final class Arrows extends ArchCondition<JavaClass> {
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("catalogue", Set.of()),
            Map.entry("text", Set.of("search", "catalogue")),
            Map.entry("search", Set.of("catalogue")),
            Map.entry("library", Set.of("catalogue")),
            Map.entry("files", Set.of()),
            Map.entry("handout", Set.of("library", "catalogue", "text", "files")),
            Map.entry("exchange", Set.of("search", "library", "catalogue", "files")),
            Map.entry("store.schema", Set.of("search", "catalogue")),
            Map.entry("store", Set.of("search", "library", "catalogue", "store.schema")),
            Map.entry("doctor", Set.of("catalogue")),
            Map.entry("compiler", Set.of("catalogue", "store.schema", "doctor")),
            Map.entry("packs", Set.of("catalogue", "compiler")),
            Map.entry("cli", Set.of("search", "library", "handout", "packs", "exchange", "doctor", "catalogue",
                    "text", "files")),
            Map.entry("ui", Set.of("search", "library", "handout", "catalogue", "text", "files")),
            Map.entry("app", Set.of("ui", "cli", "store", "search", "library", "handout", "packs", "exchange",
                    "compiler", "store.schema", "catalogue", "text", "doctor", "files")));

    private final String root;

    Arrows(String root) {
        super("import only along the arrows of the layout");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> from = area(type);
        if (from.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no package of the layout"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            Optional<String> to = area(target);
            boolean ours = target.getPackageName().startsWith(root + ".");
            if (ours && !to.equals(from) && to.filter(ALLOWED.getOrDefault(from.get(), Set.of())::contains).isEmpty()) {
                events.add(SimpleConditionEvent.violated(type, from.get() + " may not import "
                        + to.orElse("what stands in no package of the layout") + ": " + dependency.getDescription()));
            }
        }
    }

    private Optional<String> area(JavaClass type) {
        String name = type.getPackageName() + ".";
        return ALLOWED.keySet().stream()
                .filter(area -> name.startsWith(root + "." + area + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
