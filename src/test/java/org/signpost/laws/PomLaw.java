package org.signpost.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The gates of the build file are there, bound to every build, and none of them is told to look away.
///
/// This reads the build file; it does not run Maven. What it proves: enforcer and Checkstyle run in `validate` of every
/// build, with these rules and as errors. That the rules themselves can fail is Maven's promise for the enforcer, and
/// is shown by `FormatGateTest` and `CompilerGatesTest` for Checkstyle and the compiler.
final class PomLaw {
    private static final String ENFORCER = Pom.plugin("maven-enforcer-plugin");
    private static final String CHECKSTYLE = Pom.plugin("maven-checkstyle-plugin");
    private static final String COMPILER = Pom.plugin("maven-compiler-plugin");
    private static final String RULES = ENFORCER + "/executions/execution[goals/goal='enforce']/configuration/rules";
    private static final Set<String> WANTED_RULES = Set.of("requireMavenVersion", "requirePluginVersions",
            "banDuplicatePomDependencyVersions", "requireUpperBoundDeps", "bannedDependencies");
    private static final Set<String> BANNED = Set.of("org.openjfx:javafx-web", "org.openjfx:javafx-fxml");

    /// Words that would switch a gate off wherever they stood.
    private static final List<String> LOOKS_AWAY = List.of(
            "//plugin//skip[.='true']", "//plugin//fail[.='false']", "//plugin//failOnViolation[.='false']",
            "//plugin//failsOnError[.='false']", "//plugin//failOnError[.='false']",
            "//plugin//testFailureIgnore[.='true']", "//plugin//skipTests[.='true']", "//plugin//maxAllowedViolations",
            "//plugin//excludes[ancestor::plugin/artifactId='maven-checkstyle-plugin']",
            "/project/properties/*[name()='enforcer.skip' or name()='checkstyle.skip' or name()='skipTests'"
                    + " or name()='maven.test.skip' or name()='maven.test.failure.ignore']");

    private final Pom pom;
    private final List<String> problems = new ArrayList<>();

    private PomLaw(Pom pom) {
        this.pom = pom;
    }

    /// What is missing, in words; empty when all is well.
    static List<String> problems(Pom pom) {
        return new PomLaw(pom).look();
    }

    private List<String> look() {
        for (String rule : WANTED_RULES) {
            require(pom.names(RULES + "/*").contains(rule), "the enforcer has no rule " + rule);
        }
        for (String library : BANNED) {
            require(pom.texts(RULES + "/bannedDependencies/excludes/exclude").contains(library),
                    library + " may come in");
        }
        require(phaseIsUsual(ENFORCER), "the enforcer is bound to another phase than validate");
        require(pom.texts(CHECKSTYLE + "/executions/execution[goals/goal='check']/phase").equals(List.of("validate")),
                "Checkstyle does not run in validate");
        requireText(CHECKSTYLE + "/configuration/configLocation", "packaging/lint/checkstyle.xml");
        requireText(CHECKSTYLE + "/configuration/includeTestSourceDirectory", "true");
        requireText(CHECKSTYLE + "/configuration/violationSeverity", "warning");
        require(pom.texts(CHECKSTYLE + "/configuration/sourceDirectories/sourceDirectory")
                .containsAll(List.of("src/main/java", "packaging")), "Checkstyle does not see all sources");
        require(pom.texts(COMPILER + "/configuration/compilerArgs/arg").containsAll(List.of("-Xlint:all", "-Werror")),
                "warnings of the compiler are no errors");
        for (String path : LOOKS_AWAY) {
            pom.names(path).forEach(name -> problems.add("a gate looks away: " + name));
        }
        return problems.stream().sorted().toList();
    }

    private boolean phaseIsUsual(String plugin) {
        return List.of("validate").containsAll(pom.texts(plugin + "/executions/execution/phase"));
    }

    private void requireText(String path, String text) {
        require(pom.texts(path).equals(List.of(text)), path.replaceAll(".*/", "") + " is not " + text);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
