package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.signpost.ui.settings.AboutView;

/// What the page about the program lists is what the program is made of.
final class ComponentsTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>[^<]+</artifactId>(.*?)$",
                    Pattern.MULTILINE);

    private static List<String> groupsOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return DEPENDENCY.matcher(pom.substring(0, pom.indexOf("<build>"))).results()
                .filter(found -> !found.group(2).contains("<scope>test") && !found.group(2).contains("<scope>provided"))
                .map(found -> found.group(1)).distinct().toList();
    }

    @Test
    void everyDependencyIsListedWithItsLicence() throws IOException {
        List<String> listed = Files.readString(Path.of("resources/app/components.tsv"), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('\t'))).toList();
        assertThat(listed).containsAll(groupsOfTheBuild()).doesNotHaveDuplicates();
        assertThat(groupsOfTheBuild()).as("the pom was read").contains("org.openjfx", "org.xerial");
    }

    @Test
    void theBuildFilledTheVersionsIn() {
        assertThat(Components.read()).hasSizeGreaterThan(8).allSatisfy(component -> {
            assertThat(component.version()).matches("\\d[\\w.]+");
            assertThat(component.licence()).isNotBlank();
        }).extracting(AboutView.Component::name).contains("Inter typeface");
    }
}
