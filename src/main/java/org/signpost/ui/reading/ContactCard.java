package org.signpost.ui.reading;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Source;
import org.signpost.text.ContactWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;

/// Ways to reach a source: the number or site in large type, hours, cost, and what to do with it.
final class ContactCard extends VBox {
    private static final double STACK_BELOW = 27;
    /// What buttons and padding take beside the words, and what a letter takes, in em: no address breaks in a word.
    private static final double BESIDE = 16;
    private static final double LETTER = 0.48;
    private final Source source;
    private final Wording wording;
    private final ContactWording contacts;
    private final Texts texts;
    private final Actions actions;
    private final ReadingTools tools;

    ContactCard(Source source, ReadingTools tools) {
        this.source = source;
        this.tools = tools;
        this.wording = tools.wording();
        this.contacts = new ContactWording(wording);
        this.texts = wording.texts();
        this.actions = tools.actions();
        getStyleClass().add("contact-card");
        ContactWording.shown(source).forEach(point -> getChildren().add(row(point)));
    }

    private Region row(ContactPoint point) {
        VBox words = new VBox();
        words.getStyleClass().add("contact-words");
        Label label = Nodes.text(point.label(), "contact-label");
        words.getChildren().addAll(label, value(point));
        if (!detail(point).isEmpty()) {
            words.getChildren().add(new ClockLabel(() -> detail(point), "contact-detail"));
        }
        point.note().filter(note -> point.value().isPresent() || point.channel().isNumber())
                .ifPresent(note -> words.getChildren().add(Nodes.text(note, "contact-detail")));
        if (point.channel().isNumber() && point.value().isPresent()) {
            caution(source, tools).ifPresent(words.getChildren()::add);
        }
        HBox buttons = buttons(point);
        double room = BESIDE + LETTER * point.value().map(wording::pageOfSite).orElse("").length();
        SideBySide row = SideBySide.mainAndTail(words, buttons, Math.max(STACK_BELOW, room));
        row.getStyleClass().add("contact-row");
        return row;
    }

    /// What to do before calling, where the number may no longer be right.
    static Optional<Label> caution(Source source, ReadingTools tools) {
        LocalDate today = tools.clock().instant().atZone(OpeningHours.UK).toLocalDate();
        return new ContactWording(tools.wording()).caution(source, today)
                .map(words -> Nodes.text(words, "contact-detail", "caution"));
    }

    /// The number or site in large type; where there is none, how to get there instead.
    private Label value(ContactPoint point) {
        boolean number = point.channel().isNumber();
        if (point.value().isPresent()) {
            String value = point.value().get();
            return Nodes.text(ContactWording.isPage(value) ? wording.site(value) : value,
                    number ? "contact-number" : "contact-value");
        }
        return number ? Nodes.text(contacts.instead(point), "contact-value", "caution")
                : Nodes.text(contacts.instead(point));
    }

    private String detail(ContactPoint point) {
        ZonedDateTime now = tools.clock().instant().atZone(OpeningHours.UK);
        String opening = point.hours().filter(hours -> ContactWording.tellsHours(point, hours))
                .map(hours -> wording.opening(hours.at(now), now)).orElse("");
        String week = point.hours().filter(OpeningHours.Weekly.class::isInstance).map(wording::week).orElse("");
        String cost = texts.choice("cost", point.cost().code());
        String page = point.value().filter(ContactWording::isPage).map(wording::pageOfSite).orElse("");
        return wording.dots(List.of(page, opening, week, cost, contacts.doubt(point)));
    }

    private HBox buttons(ContactPoint point) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("contact-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        point.value().ifPresent(value -> {
            String readable = wording.readable(value);
            Button copy = Nodes.button(texts.of("contact.copy"),
                    () -> actions.copy().accept(copied(source, point, value, tools)), "small");
            copy.setAccessibleText(texts.of("contact.copy-name", readable));
            buttons.getChildren().add(copy);
            point.address().ifPresent(address -> buttons.getChildren().add(code(address, readable)));
            if (ContactWording.isPage(value)) {
                Button open = Nodes.button(texts.of("contact.open"), () -> actions.visit().accept(value), "small");
                if (source.contacts().stream().filter(one -> one.value().filter(ContactWording::isPage).isPresent())
                        .findFirst().filter(point::equals).isPresent()) {
                    open.getStyleClass().add("primary");
                }
                open.setAccessibleText(texts.of("contact.open-name", readable));
                buttons.getChildren().add(open);
            }
        });
        return buttons;
    }

    private Button code(String address, String readable) {
        Button code = new Button(texts.of("contact.qr"));
        code.getStyleClass().add("small");
        code.setMinWidth(USE_PREF_SIZE);
        code.setAccessibleText(texts.of("contact.qr-name", readable));
        code.setOnAction(event -> actions.showCode().accept(new Actions.QrRequest(address, readable, code)));
        return code;
    }

    /// A copied number carries the date of its check, so that it stays honest wherever it is pasted.
    static String copied(Source source, ContactPoint point, String value, ReadingTools tools) {
        if (!point.channel().isNumber()) {
            return value;
        }
        Wording wording = tools.wording();
        Freshness freshness = Freshness.of(source,
                tools.clock().instant().atZone(OpeningHours.UK).toLocalDate());
        return wording.texts().of("contact.copied", source.title(), value, wording.freshness(freshness));
    }

    /// Whether there is anything to show.
    static boolean isNeeded(Source source) {
        return ContactWording.shown(source).stream()
                .anyMatch(point -> point.channel() != Channel.POST || point.value().isPresent());
    }
}
