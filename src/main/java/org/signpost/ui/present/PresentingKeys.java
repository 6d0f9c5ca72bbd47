package org.signpost.ui.present;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.signpost.library.SessionPlan;

/// The keys of a presentation, in both windows, as clickers send them: Space, arrows and the Page keys go on and back,
/// Home and End to the ends, B or the full stop blanks the room's screen, + and − change its text size, a number and
/// Enter goes to that card, Esc asks whether to end.
final class PresentingKeys {
    private static final int TEN = 10;
    private final PresentationViewModel model;
    private final Runnable end;
    private final BooleanSupplier free;
    private int number;

    /// @param end asks whether to end
    /// @param free whether no menu is open, which would want the keys
    PresentingKeys(PresentationViewModel model, Runnable end, BooleanSupplier free) {
        this.model = model;
        this.end = end;
        this.free = free;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && free.getAsBoolean() && act(event.getCode(), scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean act(KeyCode code, @Nullable Node focus) {
        if (code.isDigitKey()) {
            String digit = code.getName();
            number = Math.min(number, SessionPlan.MOST_CARDS) * TEN
                    + Character.digit(digit.charAt(digit.length() - 1), TEN);
            return true;
        }
        int typed = number;
        number = 0;
        boolean walks = focus instanceof ListView || focus instanceof ScrollPane; // with the arrows up and down
        return switch (code) {
            case SPACE -> !(focus instanceof ButtonBase || focus instanceof ListView) && run(model::next);
            case RIGHT, PAGE_DOWN -> run(model::next);
            case LEFT, PAGE_UP -> run(model::back);
            case DOWN -> !walks && run(model::next);
            case UP -> !walks && run(model::back);
            case HOME -> !walks && run(() -> model.jump(0));
            case END -> !walks && run(() -> model.jump(Integer.MAX_VALUE));
            case B, PERIOD, DECIMAL -> run(model::toggleBlank);
            case PLUS, EQUALS, ADD -> run(() -> model.resizeBy(1));
            case MINUS, SUBTRACT -> run(() -> model.resizeBy(-1));
            case ENTER -> typed > 0 && run(() -> model.jump(typed - 1));
            case ESCAPE -> run(model.nowProperty().get().coming().isPresent() ? model::notNow : end);
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
