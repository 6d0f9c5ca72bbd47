package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.cli.SignpostCommand;
import org.signpost.search.JudgedSet;
import org.signpost.search.SearchQuery;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `signpost search --json` gives the hits of the window, in its order.
@ExtendWith(JavaFx.class)
final class SameAnswerTest {
    private static final int EVERY = 6;

    /// Some of the judged questions, and those with operators and mistakes.
    static Stream<String> questions() {
        List<JudgedSet.Judged> all = JudgedSet.all();
        return Stream.concat(
                Stream.iterate(0, i -> i < all.size(), i -> i + EVERY).map(i -> all.get(i).text()),
                Stream.of("", "radicalistion", "\"online grooming\"", "grooming -police", "sextortion OR gambling",
                        "topic:gaming only:sources", "police xylophone"));
    }

    private static List<String> asJson(String text) {
        StringWriter out = new StringWriter();
        Texts texts = Texts.british();
        CommandLine line = SignpostCommand.line(new Wiring(texts), texts, "Signpost test");
        line.setOut(new PrintWriter(out, true));
        line.execute("search", "--json", "--limit=" + SearchQuery.USUAL_LIMIT, "--catalogue=" + RealCatalogue.path(),
                "--", text);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        List<String> ids = new ArrayList<>();
        json.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theHitsAndTheirOrderAreTheSame(String text) {
        OpenWindow window = OpenWindow.usual();

        window.doing(() -> window.searchField().setText(text));

        assertThat(asJson(text)).isEqualTo(window.hitIds());
    }
}
