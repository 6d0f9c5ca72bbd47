package org.signpost.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.EntryId;

/// Back and forward through pages.
final class HistoryTest {
    private final History history = new History();

    private void open(String... ids) {
        for (String id : ids) {
            history.open(Optional.of(new EntryId(id)));
        }
    }

    private String here() {
        return history.hereProperty().get().map(EntryId::value).orElse("home");
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
        history.open(Optional.empty());
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
