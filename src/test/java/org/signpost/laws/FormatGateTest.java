package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Every format rule can fail: Checkstyle runs once, with our rules, over one bad file for each of them and over a few
/// good ones.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FormatGateTest {
    private static final Path RULES = Path.of("packaging", "lint", "checkstyle.xml");
    private static final Pattern FINDING = Pattern.compile("\\[ERROR] (.+\\.java):\\d+(?::\\d+)?: .* \\[(\\w+)]");

    private final Map<String, Set<String>> found = new TreeMap<>();
    private int endedWith;

    @BeforeAll
    void runCheckstyleOverGoodAndBadFiles(@TempDir Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-cp", ClassPath.joined(),
                "com.puppycrawl.tools.checkstyle.Main", "-c", RULES.toString()));
        for (Sample sample : FormatSamples.all()) {
            Path file = folder.resolve(sample.file());
            Files.createDirectories(file.resolveSibling("x").toAbsolutePath().getParent());
            Files.writeString(file, sample.text());
            found.put(sample.file(), new HashSet<>());
            arguments.add(file.toString());
        }
        Tool checkstyle = Tool.run("java", arguments);
        endedWith = checkstyle.code();
        for (String line : checkstyle.output().lines().toList()) {
            Matcher finding = FINDING.matcher(line);
            if (finding.matches()) {
                String file = folder.relativize(Path.of(finding.group(1))).toString().replace('\\', '/');
                found.computeIfAbsent(file, _ -> new HashSet<>()).add(finding.group(2));
            }
        }
        assertThat(checkstyle.output()).contains("Starting audit...", "Audit done.");
    }

    @Test
    void badFilesEndTheBuild() {
        assertThat(endedWith).isNotZero();
    }

    @Test
    void eachBadFileBreaksItsRuleAndNoOther() {
        List<String> surprises = FormatSamples.all().stream()
                .filter(sample -> !found.getOrDefault(sample.file(), Set.of()).equals(sample.broken()))
                .map(sample -> sample.file() + " breaks " + found.get(sample.file()) + ", not " + sample.broken())
                .toList();

        assertThat(surprises).isEmpty();
    }

    @Test
    void everyRuleHasABadFile() throws Exception {
        Set<String> shown = new HashSet<>();
        FormatSamples.all().forEach(sample -> shown.add(sample.rule()));

        assertThat(shown).containsAll(ruleNames());
    }

    private static Set<String> ruleNames() throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(RULES.toFile());
        NodeList modules = document.getElementsByTagName("module");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < modules.getLength(); i++) {
            Element module = (Element) modules.item(i);
            String name = module.getAttribute("name");
            if (!List.of("Checker", "TreeWalker").contains(name) && !name.endsWith("Filter")) {
                names.add(idOf(module).isEmpty() ? name : idOf(module));
            }
        }
        return names;
    }

    private static String idOf(Element module) {
        NodeList properties = module.getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if (property.getAttribute("name").equals("id")) {
                return property.getAttribute("value");
            }
        }
        return "";
    }

    /// A file to look at.
    ///
    /// @param rule the one rule that it breaks, or nothing
    record Sample(String file, String rule, String text) {
        Set<String> broken() {
            return rule.isEmpty() ? Set.of() : Set.of(rule);
        }
    }
}
