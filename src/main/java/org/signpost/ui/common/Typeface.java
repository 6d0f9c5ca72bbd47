package org.signpost.ui.common;

import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/// The typefaces of the program: Inter for words, Feather for the icons.
public final class Typeface {
    private static final List<String> FACES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
    /// Where Ikonli keeps it. Its own node would give every icon a style sheet of its own, which is read at the start.
    private static final String ICONS = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final double ANY_SIZE = 14;
    private static boolean loaded;

    private Typeface() {
    }

    /// Makes them known to JavaFX, once; whoever asks meanwhile waits. On any thread, also while JavaFX starts.
    public static synchronized void load() {
        if (!loaded) {
            FACES.forEach(face -> Font.loadFont(Looks.resource("font/" + face).toExternalForm(), ANY_SIZE));
            Font.loadFont(icons().toExternalForm(), ANY_SIZE);
            loaded = true;
        }
    }

    private static URL icons() {
        URL url = Feather.class.getResource(ICONS);
        if (url == null) {
            throw new IllegalStateException("the program is not whole: " + ICONS + " is missing");
        }
        return url;
    }
}
