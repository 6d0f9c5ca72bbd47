package org.signpost.ui.present;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.signpost.ui.present.AudienceCard.Point;
import org.signpost.ui.present.AudienceCard.Section;

/// Divides a card that holds more than a room can read at once. Nothing is left out: what has no room comes in the
/// next part. A point is never cut; a paragraph is, between sentences, and where a sentence alone is too long, between
/// words.
///
/// It goes by an estimate of lines; the view makes the type smaller where the estimate falls short.
final class CardParts {
    /// Lines that a part may have at the usual text size.
    private static final int LINES = 13;
    /// Letters in a line of text beside a code.
    private static final int LETTERS_BESIDE = 54;
    /// Letters in a line that has the page to itself.
    private static final int LETTERS_ALONE = 78;
    /// A paragraph of a text is in type so much larger.
    private static final double PARAGRAPH = 1.25;
    /// Letters in a line of a title.
    private static final int TITLE_LETTERS = 30;
    /// What a large number takes, in lines.
    private static final int NUMBER_LINES = 3;
    /// However much stands above: a part has room for that much.
    private static final int LEAST_LINES = 4;

    private final AudienceCard card;
    private final int letters;
    private final List<AudienceCard> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private int left;

    private CardParts(AudienceCard card) {
        this.card = card;
        this.letters = card.site().isPresent() ? LETTERS_BESIDE : LETTERS_ALONE;
        this.left = room();
    }

    /// The parts, at least one.
    static List<AudienceCard> of(AudienceCard card) {
        return new CardParts(card).divide();
    }

    private List<AudienceCard> divide() {
        for (Section section : card.sections()) {
            int needed = section.heading().isEmpty() ? 0 : 1;
            if (left < needed + 1 && !sections.isEmpty()) {
                endPart();
            }
            left -= needed;
            section.points().stream().flatMap(point -> pieces(point).stream()).forEach(piece -> {
                int lines = lines(piece);
                if (lines > left && !(points.isEmpty() && sections.isEmpty())) {
                    endSection(section.heading());
                    endPart();
                    left -= needed;
                }
                points.add(piece);
                left -= lines;
            });
            endSection(section.heading());
        }
        if (!sections.isEmpty() || parts.isEmpty()) {
            endPart();
        }
        return List.copyOf(parts);
    }

    private void endSection(String heading) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, points));
            points.clear();
        }
    }

    private void endPart() {
        boolean first = parts.isEmpty();
        parts.add(new AudienceCard(card.line(), card.title(),
                card.notices().stream().filter(notice -> first || notice.lasting()).toList(), card.number(),
                card.site(), sections));
        sections.clear();
        left = room();
    }

    private int room() {
        boolean first = parts.isEmpty();
        int above = lines(card.title().length(), TITLE_LETTERS) - 1
                + card.notices().stream().filter(notice -> first || notice.lasting())
                        .mapToInt(notice -> lines(notice.words().length(), LETTERS_ALONE)).sum()
                + (card.number().isPresent() ? NUMBER_LINES : 0);
        return Math.max(LEAST_LINES, LINES - above);
    }

    private int lines(Point point) {
        return point.sign().isEmpty()
                ? (int) Math.ceil(PARAGRAPH * lines((int) (PARAGRAPH * point.text().length()), letters))
                : lines(point.text().length(), letters) + (point.from().isEmpty() ? 0 : 1);
    }

    private static int lines(int letters, int inALine) {
        return Math.max(1, Math.ceilDiv(letters, inALine));
    }

    /// A paragraph that fills more than a part, in pieces; anything else as it is.
    private List<Point> pieces(Point point) {
        int most = ((int) (room() / PARAGRAPH)) * ((int) (letters / PARAGRAPH));
        if (!point.sign().isEmpty() || point.text().length() <= most) {
            return List.of(point);
        }
        return split(point.text(), most, List.of(BreakIterator.getSentenceInstance(Locale.UK),
                BreakIterator.getLineInstance(Locale.UK), BreakIterator.getCharacterInstance(Locale.UK)))
                .stream().map(text -> new Point("", text, "")).toList();
    }

    private static List<String> split(String text, int most, List<BreakIterator> ways) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        BreakIterator way = ways.getFirst();
        way.setText(text);
        int from = way.first();
        for (int to = way.next(); to != BreakIterator.DONE; from = to, to = way.next()) {
            String next = text.substring(from, to);
            if (piece.length() + next.strip().length() > most && !piece.isEmpty()) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
            if (next.strip().length() > most && ways.size() > 1) {
                pieces.addAll(split(next, most, ways.subList(1, ways.size())));
            } else {
                piece.append(next);
            }
        }
        if (!piece.toString().isBlank()) {
            pieces.add(piece.toString().strip());
        }
        return pieces;
    }
}
