package org.signpost.ui.present;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.signpost.text.Texts;
import org.signpost.ui.common.QrPicture;
import org.signpost.ui.common.WayOut;

/// What the room sees, filling its screen whatever the size: one card, or nothing. It is given an [AudienceScreen] and
/// knows nothing else.
///
/// The card is laid out as on a small page, and the page is drawn as large as the screen. Where the text does not fit
/// at the size asked for, it goes down step by step; below the smallest step the whole page shrinks. Nothing is cut,
/// and nothing scrolls.
public final class AudienceView extends Region {
    /// The page is so high, and at least so wide, in pixels at the usual text size of 14.
    private static final double PAGE_HEIGHT = 436;
    private static final double LEAST_PAGE_WIDTH = 560;
    private static final double CODE_SIDE = 150;
    /// What the code and its address have of the page's width.
    private static final double COLUMN_SHARE = 0.27;
    private static final double SHRINK = 0.94;
    private static final double SMALLEST = 0.15;
    private static final int STEP = 10;
    /// Rounding.
    private static final double SLACK = 0.5;

    private final ObservableIntegerValue size;
    private final WayOut wayOut;
    private final Texts texts;
    private final Scale scale = new Scale();
    private final ImageView code = new ImageView();
    private AudienceScreen screen = new AudienceScreen.Blank();
    private @Nullable AudiencePage page;
    private @Nullable Fit fitted;

    /// What the layout was last worked out for.
    private record Fit(AudienceScreen screen, double width, double height, int size, double pixels) {
    }

    /// @param screen what to show
    /// @param size text size in per cent
    /// @param wayOut makes codes of addresses of the catalogue only
    public AudienceView(ObservableValue<AudienceScreen> screen, ObservableIntegerValue size, WayOut wayOut,
            Texts texts) {
        this.size = size;
        this.wayOut = wayOut;
        this.texts = texts;
        getStyleClass().add("room");
        code.setSmooth(false);
        code.setManaged(false);
        screen.subscribe(this::show);
        size.subscribe(this::requestLayout);
    }

    private void show(AudienceScreen now) {
        screen = now;
        fitted = null;
        getChildren().clear();
        page = null;
        if (now instanceof AudienceScreen.Shows shows) {
            page = new AudiencePage(shows);
            page.getTransforms().setAll(scale);
            getChildren().addAll(page, code);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (page == null || getScene() == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Fit wanted = new Fit(screen, getWidth(), getHeight(), size.get(), pixels());
        if (!wanted.equals(fitted)) {
            fitted = wanted;
            fit(page);
        }
        page.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
        page.layout();
        placeCode(page);
    }

    private void fit(AudiencePage shown) {
        double whole = Math.min(getHeight() / PAGE_HEIGHT, getWidth() / LEAST_PAGE_WIDTH);
        int smallest = Math.min(PresentationViewModel.SMALLEST, size.get());
        int fits = IntStream.iterate(size.get(), step -> step >= smallest, step -> step - STEP)
                .filter(step -> fits(shown, step, whole)).findFirst().orElse(0);
        for (double shrunk = whole * SHRINK; fits == 0 && shrunk > whole * SMALLEST; shrunk *= SHRINK) {
            fits = fits(shown, smallest, shrunk) ? smallest : 0;
        }
    }

    private boolean fits(AudiencePage shown, int textSize, double drawn) {
        scale.setX(drawn);
        scale.setY(drawn);
        shown.setTextSize(textSize);
        drawCode(shown, drawn);
        shown.applyCss();
        return shown.prefHeight(getWidth() / drawn) <= getHeight() / drawn + SLACK;
    }

    /// The code is no part of the page that is drawn larger: each of its modules has whole pixels of the screen.
    private void drawCode(AudiencePage shown, double drawn) {
        double column = COLUMN_SHARE * getWidth() / drawn;
        double side = Math.min(CODE_SIDE, column) * drawn;
        Optional<WayOut.Address> address = shown.site().flatMap(site -> wayOut.find(site.address()));
        code.setVisible(address.isPresent());
        address.ifPresentOrElse(one -> {
            WritableImage image = QrPicture.of(one, side * pixels(), 1);
            code.setImage(image);
            code.setFitWidth(image.getWidth() / pixels());
            code.setFitHeight(image.getHeight() / pixels());
            code.setAccessibleText(texts.of("qr.name", shown.site().orElseThrow().site()));
            shown.setCodeSide(code.getFitWidth() / drawn, column);
        }, () -> shown.setCodeSide(0, column));
    }

    private void placeCode(AudiencePage shown) {
        Bounds place = shown.codePlace().localToScene(shown.codePlace().getLayoutBounds());
        Point2D at = sceneToLocal(place.getMinX(), place.getMinY());
        code.relocate(Math.round(at.getX() * pixels()) / pixels(), Math.round(at.getY() * pixels()) / pixels());
    }

    /// Pixels of the screen for each of the window.
    private double pixels() {
        Window window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
