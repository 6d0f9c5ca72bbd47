package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.CatalogueFixture.ARTICLE;
import static org.signpost.testing.CatalogueFixture.LESSONS;
import static org.signpost.testing.CatalogueFixture.LINE;
import static org.signpost.testing.CatalogueFixture.SITUATION;
import static org.signpost.testing.CatalogueFixture.WORDS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CatalogueFixture;

/// Each mistake an editor can make is told with its file, its field and a reason that a person understands.
final class BadInputTest {
    private static final String ADDRESS =
            "An address that the reader may be sent to, https only: "
            + "https://www.example.org/page.";
    private static final String NUMBER =
            "Null, or a number as people read it aloud: digits in groups, such as 01632 960 "
            + "001.";
    private static final String NAME = "A name on one line, without space around it.";
    private static final String TEXT =
            "One or more plain sentences on one line, without mark-up and without space around "
            + "them.";
    private static final String DATE =
            "A date as precise as the evidence: a year, a month or a day, such as 2026, 2026-09 or "
            + "2026-09-21.";
    private static final String ID =
            "A stable slug of small letters, digits and single hyphens. It never changes once published: "
            + "favourites and sessions keep it.";
    private static final String MISPLACED =
            ": does not belong here: expected a .json file directly in one of articles, language, situations, sources, "
            + "taxonomy, words, or edition.json";
    private static final String NOT_UTF_8 = ": is not UTF-8 text: save it as UTF-8 without a byte order mark";
    private static final String MISSPELT = "is not a field here: misspelt?";
    private static final String NO_PLACE = "does not belong here";

    @TempDir
    private Path temp;

    private static Arguments row(String mistake, Consumer<CatalogueFixture> make, String... findings) {
        return Arguments.of(mistake, make, List.of(findings));
    }

    private static Arguments set(String mistake, String file, String pointer, Object value, String... reasons) {
        return row(mistake, fixture -> fixture.set(file, pointer, value),
                Stream.of(reasons).map(reason -> file + " " + pointer + ": " + reason).toArray(String[]::new));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                set("unknown key", LINE, "/colour", "blue", MISSPELT),
                set("unknown key inside", LINE, "/contacts/0/numbr", "01632 960 002", MISSPELT),
                row("missing key", it -> it.remove(LINE, "/operator"), LINE + " /operator: is missing"),
                row("missing key inside", it -> it.remove(LINE, "/status/replacedBy"),
                        LINE + " /status/replacedBy: is missing"),
                set("a number for a text", LINE, "/operator", 7, "is a number, not a text: " + NAME),
                set("a text for a list", LINE, "/topics", "gaming", "is a text, not a list"),
                set("a text for true or false", LINE, "/contacts/0/confirmed", "yes", "is a text, not true or false"),
                set("a list for a text", ARTICLE, "/headline", List.of(), "is a list, not a text: As published."),
                set("a number as text", ARTICLE, "/figures/0/low", "1000", "is a text, not a number or null"),
                set("empty text", LINE, "/operator", "",
                        "has 0 characters: at least 2 are needed",
                        "“” does not fit: " + NAME),
                set("space around a text", LINE, "/operator", " Harbour Trust",
                        "“ Harbour Trust” does not fit: " + NAME),
                set("two lines", LINE, "/whatItIs/0", "One.\nTwo.", "“One.\\nTwo.” does not fit: " + TEXT),
                set("too short", LINE, "/summary", "Short.", "has 6 characters: at least 20 are needed"),
                set("too long", LINE, "/summary", "x".repeat(161), "has 161 characters: at most 160 fit"),
                set("an empty list", LINE, "/whatItIs", List.of(), "is too short a list: at least 1 is needed"),
                set("the same twice", LINE, "/topics", List.of("gaming", "gaming"), "says the same twice"),
                set("no such word", LINE, "/status/state", "sleeping",
                        "“sleeping” is not one of active, renamed, closed, planned, unknown"));
    }

    static Stream<Arguments> contacts() {
        return Stream.of(
                set("http", LINE, "/contacts/2/value", "http://harbour-line.example.org/",
                        "“http://harbour-line.example.org/” does not fit: " + ADDRESS),
                set("javascript", LINE, "/contacts/2/value", "javascript:alert(1)",
                        "“javascript:alert(1)” does not fit: " + ADDRESS),
                set("no host", LINE, "/contacts/2/value", "https:///page", "“https:///page” does not fit: " + ADDRESS),
                set("a space in an address", ARTICLE, "/address", "https://example.org/a b",
                        "“https://example.org/a b” does not fit: Null, or an address that the reader may be sent "
                                + "to, https only: https://www.example.org/page."),
                set("letters in a number", LINE, "/contacts/0/value", "01632 KITES",
                        "“01632 KITES” does not fit: " + NUMBER),
                set("a number that ends the line", LINE, "/contacts/0/value", "01632 960 001\n",
                        "“01632 960 001\\n” does not fit: " + NUMBER),
                set("an unconfirmed number with its digits", LINE, "/contacts/1/value", "01632 960 002",
                        "is a text, not null: An unconfirmed number must not be kept: nobody may call it."),
                row("a confirmed number without digits", it -> it.set(LINE, "/contacts/0/value", null),
                        LINE + " /contacts/0/value: is null, not a text: A confirmed number has digits."),
                set("a cost for a website", LINE, "/contacts/2/cost", "free",
                        "is a text, not null: Only a number has a cost."),
                row("no such channel", it -> it.set(LINE, "/contacts/0/channel", "fax"),
                        LINE + " /contacts/0/channel: “fax” is not one of phone, sms, textphone, webchat, email, "
                                + "online-form, website, app, bsl, post",
                        LINE + " /contacts/0/cost: is a text, not null: Only a number has a cost."),
                set("half past nine in other figures", LINE, "/contacts/0/hours/periods/0/opens", "9.30",
                        "“9.30” does not fit: A time from 00:00 to 23:59."),
                set("an hour that no clock shows", LINE, "/contacts/0/hours/periods/0/closes", "25:00",
                        "“25:00” does not fit: A time from 00:00 to 24:00."),
                set("no such day", LINE, "/contacts/0/hours/periods/0/days/0", "monday",
                        "“monday” is not one of mon, tue, wed, thu, fri, sat, sun"),
                set("no day", LINE, "/contacts/0/hours/periods/0/days", List.of(),
                        "is too short a list: at least 1 is needed"),
                row("no period",
                        it -> it.set(LINE, "/contacts/0/hours", Map.of("state", "weekly", "bankHolidays", "open")),
                        LINE + " /contacts/0/hours/periods: is missing"),
                row("periods of a line that is always open", it -> it.set(LINE, "/contacts/0/hours/state", "always"),
                        LINE + " /contacts/0/hours/bankHolidays: " + NO_PLACE,
                        LINE + " /contacts/0/hours/periods: " + NO_PLACE),
                row("no such state of hours", it -> it.set(LINE, "/contacts/0/hours/state", "sometimes"),
                        LINE + " /contacts/0/hours/bankHolidays: " + NO_PLACE,
                        LINE + " /contacts/0/hours/periods: " + NO_PLACE,
                        LINE + " /contacts/0/hours/state: “sometimes” is not one of always, not-known, weekly"));
    }

    static Stream<Arguments> links() {
        return Stream.of(
                set("unknown id", LINE, "/related/0", "no-such",
                        "“no-such” is no entry: there is no sources/no-such.json"),
                set("unknown id deep inside", LINE, "/notFor/0/instead/0", "no-such",
                        "“no-such” is no entry: there is no sources/no-such.json"),
                set("unknown id in an article", ARTICLE, "/names/0", "no-such",
                        "“no-such” is no entry: there is no sources/no-such.json"),
                set("unknown id in a step", SITUATION, "/firstSteps/0/sources/0", "no-such",
                        "“no-such” is no entry: there is no sources/no-such.json"),
                set("unknown id in words", WORDS, "/groups/0/situations/0", "no-such",
                        "“no-such” is no entry: there is no situations/no-such.json"),
                set("unknown id on the help-now bar", "edition.json", "/helpNow/0/source", "no-such",
                        "“no-such” is no entry: there is no sources/no-such.json"),
                set("an article on the help-now bar", "edition.json", "/helpNow/0/source", "gazette-2026-lanterns",
                        "“gazette-2026-lanterns” is in articles/gazette-2026-lanterns.json: expected one of sources"),
                set("unknown worry on the home page", "edition.json", "/worries/0", "no-such",
                        "“no-such” is no entry: there is no situations/no-such.json"),
                set("a source as a worry", "edition.json", "/worries/0", "harbour-line",
                        "“harbour-line” is in sources/harbour-line.json: expected one of situations"),
                set("a worry as a route", SITUATION, "/routes/0/source", "lost-kite",
                        "“lost-kite” is in situations/lost-kite.json: expected one of sources"),
                set("itself", LINE, "/related", List.of("harbour-line"), "names the entry itself"),
                set("unknown kind", LINE, "/kind", "no-such", "“no-such” is not in taxonomy/kinds.json"),
                set("unknown topic", ARTICLE, "/topics/0", "no-such", "“no-such” is not in taxonomy/topics.json"),
                set("unknown audience", LESSONS, "/audiences/0", "no-such",
                        "“no-such” is not in taxonomy/audiences.json"),
                set("unknown nation", SITUATION, "/routes/0/nations/0", "no-such",
                        "“no-such” is not in taxonomy/nations.json"),
                set("an id with capitals", LINE, "/related/0", "Lantern-Lessons",
                        "“Lantern-Lessons” does not fit: " + ID),
                set("a date that is not in the calendar", ARTICLE, "/published", "2026-02-30",
                        "“2026-02-30” is not in the calendar"),
                set("a date in other figures", ARTICLE, "/published", "30/02/2026",
                        "“30/02/2026” does not fit: " + DATE),
                set("a control character", LINE, "/whatItIs/0", "One\u0002two.",
                        "holds the character U+0002, which cannot be seen: type the text anew"),
                set("a character without width", ARTICLE, "/headline", "Ki\u200Btes found",
                        "holds the character U+200B, which cannot be seen: type the text anew"),
                row("half a character", it -> it.write(LINE, it.text(LINE).replace("It’s", "It\\uD800s")),
                        LINE + " /whatItIs/0: holds the character U+D800, which cannot be seen: type the text anew"),
                set("another file's schema", LINE, "/$schema", "../schema/article.schema.json",
                        "“../schema/article.schema.json” must be “../schema/source.schema.json”"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                row("duplicate key",
                        it -> it.write(LINE, "{\"id\": \"harbour-line\",\n\"id\": \"lantern-lessons\"}"),
                        LINE + ": has the field \"id\" twice (line 2, column 5)"),
                row("duplicate id", it -> it.set(LESSONS, "/id", "harbour-line"),
                        LESSONS + " /id: “harbour-line” differs from the file's name: expected harbour-line.json",
                        LESSONS + " /id: “harbour-line” is the id of sources/harbour-line.json too: ids are used "
                                + "once"),
                row("file name differing from id", it -> it.move(LINE, "sources/harbour.json"),
                        "sources/harbour.json /id: “harbour-line” differs from the file's name: expected "
                                + "harbour-line.json"),
                row("a file on its own", it -> it.write("notes.json", "{}"), "notes.json" + MISPLACED),
                row("a file in a folder of its own", it -> it.move(LINE, "sources/lines/harbour-line.json"),
                        "sources/lines/harbour-line.json" + MISPLACED),
                row("another sort of file", it -> it.write("sources/harbour-line.txt", "a line"),
                        "sources/harbour-line.txt" + MISPLACED),
                row("an unknown list of terms", it -> it.write("taxonomy/colours.json", it.text("taxonomy/kinds.json")),
                        "taxonomy/colours.json: does not belong here: expected taxonomy/kinds.json, "
                                + "taxonomy/topics.json, taxonomy/audiences.json, taxonomy/nations.json"),
                row("a missing list of terms", it -> it.delete("taxonomy/kinds.json"),
                        "taxonomy/kinds.json: is missing"),
                row("a code twice",
                        it -> it.set("taxonomy/nations.json", "/terms/-",
                                Map.of("code", "england", "name", "England", "means", "Again.")),
                        "taxonomy/nations.json /terms/4/code: “england” stands twice: codes are used once"),
                row("an article among sources", it -> it.move(ARTICLE, "sources/gazette-2026-lanterns.json"),
                        "sources/gazette-2026-lanterns.json /$schema: “../schema/article.schema.json” must be "
                                + "“../schema/source.schema.json”"),
                row("broken JSON", it -> it.write(LINE, "{\"id\": \"harbour-line\",\n}"),
                        LINE + ": is not sound JSON: Unexpected character ('}' (code 125)): was expecting "
                                + "double-quote to start property name (line 2, column 1)"),
                row("text after the end", it -> it.write(LINE, "{}\n{}"),
                        LINE + ": holds more after its end (line 2, column 1)"),
                row("not UTF-8", it -> it.write(LINE, it.text(LINE).getBytes(Charset.forName("windows-1252"))),
                        LINE + NOT_UTF_8),
                row("UTF-16", it -> it.write(LINE, it.text(LINE).getBytes(StandardCharsets.UTF_16)), LINE + NOT_UTF_8),
                row("a byte order mark", it -> it.write(LINE, "\uFEFF" + it.text(LINE)), LINE + NOT_UTF_8),
                row("an empty file", it -> it.write(LINE, ""), LINE + ": is empty"),
                row("nothing but space", it -> it.write(LINE, " \n"), LINE + ": is empty"),
                row("a list for an object", it -> it.write(LINE, "[]"), LINE + ": is a list, not an object"),
                row("comments", it -> it.write(LINE, "// a line\n" + it.text(LINE)),
                        LINE + ": is not sound JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) "
                                + "comment? (line 1, column 1)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"fields", "contacts", "links", "files"})
    void eachMistakeIsToldWithFileFieldAndReason(String mistake, Consumer<CatalogueFixture> make,
            List<String> expected) {
        CatalogueFixture fixture = CatalogueFixture.in(temp);
        make.accept(fixture);

        assertThat(fixture.findings()).as(mistake).isEqualTo(expected);
        assertThat(fixture.compile().contents()).isEmpty();
    }
}
