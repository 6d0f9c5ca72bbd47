package org.signpost.laws;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The keys that picocli looks up in the bundle for the help of commands: they stand nowhere as literals.
final class HelpKeys {
    private HelpKeys() {
    }

    /// The keys of a command and of those below it: what it does, every option and every parameter that is not hidden,
    /// and the footer of the outermost command.
    static Set<String> of(CommandLine line) {
        Set<String> keys = new TreeSet<>();
        keys.add(line.getCommandSpec().qualifiedName(".") + ".usage.footer");
        addKeys(line, keys);
        return keys;
    }

    private static void addKeys(CommandLine line, Set<String> keys) {
        CommandSpec spec = line.getCommandSpec();
        String prefix = spec.qualifiedName(".") + ".";
        keys.add(prefix + "usage.description");
        spec.options().stream().filter(option -> !option.hidden())
                .forEach(option -> keys.add(prefix + longest(option.names()).replaceFirst("^-+", "")));
        spec.positionalParameters().stream().filter(parameter -> !parameter.hidden())
                .forEach(parameter -> keys.add(prefix + parameter.descriptionKey()));
        line.getSubcommands().values().forEach(command -> addKeys(command, keys));
    }

    private static String longest(String... names) {
        return Arrays.stream(names).reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}
