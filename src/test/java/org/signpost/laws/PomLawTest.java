package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The build file has its gates, and the law notices a copy from which one is gone or which looks away.
final class PomLawTest {

    @Test
    void ourBuildFileHasAllItsGates() {
        assertThat(PomLaw.problems(Pom.ours())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <requirePluginVersions/> | <!-- gone --> | has no rule requirePluginV
            <requireUpperBoundDeps/> | <!-- gone --> | has no rule requireUpperBoundDeps
            <banDuplicatePomDependencyVersions/> | <!-- gone --> | has no rule banDuplicatePom
            requireMavenVersion> | requireNothing> | has no rule requireMavenVersion
            <exclude>org.openjfx:javafx-web</exclude> | <!-- gone --> | javafx-web may come in
            <exclude>org.openjfx:javafx-fxml</exclude> | <!-- gone --> | javafx-fxml may come in
            <goal>enforce</goal> | <goal>help</goal> | has no rule
            <goal>check</goal> | <goal>help</goal> | Checkstyle does not run
            packaging/lint/checkstyle.xml | google_checks.xml | configLocation is not
            <violationSeverity>warning</violationSeverity> | <!-- gone --> | violationSeverity is not
            <includeTestSourceDirectory>true | <includeTestSourceDirectory>false | is not true
            <sourceDirectory>src/main/java</sourceDirectory> | <!-- gone --> | does not see all sources
            <arg>-Werror</arg> | <!-- gone --> | are no errors
            <arg>-Xlint:all</arg> | <arg>-Xlint:none</arg> | are no errors
            <consoleOutput>true</consoleOutput> | <skip>true</skip> | looks away: skip
            <consoleOutput>true</consoleOutput> | <failsOnError>false</failsOnError> | looks away
            <showWarnings>true</showWarnings> | <failOnError>false</failOnError> | looks away
            <consoleOutput>true</consoleOutput> | <excludes>**/ui/**</excludes> | looks away
            <maven.compiler.release> | <checkstyle.skip/><maven.compiler.release> | looks away
            """)
    void aGateThatIsGoneOrLooksAwayIsNoticed(String ours, String changed, String problem) {
        assertThat(Pom.text()).contains(ours);

        assertThat(PomLaw.problems(Pom.of(Pom.text().replace(ours, changed))))
                .anyMatch(found -> found.contains(problem));
    }

    @Test
    void aGateOnlyInAProfileIsNoGate() {
        String moved = Pom.text()
                .replace("<plugins>", "<other>").replace("</plugins>", "</other>");

        assertThat(PomLaw.problems(Pom.of(moved))).contains("Checkstyle does not run in validate",
                "the enforcer has no rule requireUpperBoundDeps", "warnings of the compiler are no errors");
    }
}
