package org.signpost.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.signpost.catalogue.EntryId;
import org.signpost.ui.common.Place;

/// Back and forward through pages.
final class HistoryTest {
    private final History history = new History();

    private void open(String... ids) {
        for (String id : ids) {
            history.open(new Place.AtEntry(new EntryId(id)));
        }
    }

    private String here() {
        return switch (history.hereProperty().get()) {
            case Place.AtEntry entry -> entry.id().value();
            case Place.AtSession session -> "session " + session.id();
            case Place.Screen screen -> screen.code();
        };
    }

    @Test
    void itBeginsAtTheHomePageAndLeadsNowhere() {
        assertThat(here()).isEqualTo("home");
        history.back();
        history.forward();
        assertThat(here()).isEqualTo("home");
        assertThat(history.canGoBackProperty().get()).isFalse();
        assertThat(history.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void backLeadsPageByPageToTheHomePageAndForwardReturns() {
        open("a", "b", "c");
        history.back();
        assertThat(here()).isEqualTo("b");
        history.back();
        history.back();
        assertThat(here()).isEqualTo("home");
        assertThat(history.canGoBackProperty().get()).isFalse();
        history.forward();
        history.forward();
        history.forward();
        assertThat(here()).isEqualTo("c");
        assertThat(history.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void openingAPageForgetsWhatLayAhead() {
        open("a", "b");
        history.back();
        open("c");
        assertThat(history.canGoForwardProperty().get()).isFalse();
        history.back();
        assertThat(here()).isEqualTo("a");
    }

    @Test
    void theHomePageIsAPlaceLikeAnyOther() {
        open("a");
        history.open(Place.Screen.HOME);
        assertThat(here()).isEqualTo("home");
        history.back();
        assertThat(here()).isEqualTo("a");
    }

    @Test
    void openingWhatIsOpenChangesNothing() {
        open("a", "b");
        history.back();
        open("a");
        assertThat(history.canGoForwardProperty().get()).as("what lies ahead is kept").isTrue();
        history.back();
        assertThat(here()).as("it was not noted twice").isEqualTo("home");
    }

    @Test
    void itKeepsTheLastTwoHundredPages() {
        for (int i = 0; i <= 250; i++) {
            open("page-" + i);
        }
        for (int i = 0; i < 300; i++) {
            history.back();
        }
        assertThat(here()).isEqualTo("page-50");
    }

    @Test
    void clearingForgetsEverything() {
        open("a", "b");
        history.back();
        history.clear();
        assertThat(here()).isEqualTo("home");
        assertThat(history.canGoBackProperty().get()).isFalse();
        assertThat(history.canGoForwardProperty().get()).isFalse();
        history.back();
        history.forward();
        assertThat(here()).isEqualTo("home");
    }
}
