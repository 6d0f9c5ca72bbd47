package org.signpost.ui.present;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.signpost.ui.common.Theme;

/// A state of a presentation worth looking at, by name.
///
/// @param width of the room's screen
/// @param height of the room's screen
/// @param reach brings a presentation at its first card there
record PresentingStill(String name, int width, int height, Consumer<StillPresentation> reach) {
    private static PresentingStill at(String name, int card) {
        return new PresentingStill(name, 1440, 810, still -> still.at(card));
    }

    /// Every state.
    static List<PresentingStill> all() {
        return List.of(
                at("warm-up", SampleSession.WARM_UP),
                at("article", SampleSession.ARTICLE),
                new PresentingStill("article-end", 1440, 810, still -> still.at(SampleSession.ARTICLE)
                        .doing(PresentationViewModel::next).doing(PresentationViewModel::next)),
                new PresentingStill("lessons", 1440, 810, still -> still.at(SampleSession.LESSONS)
                        .pass(Duration.ofSeconds(702))),
                at("helpline", SampleSession.HELPLINE),
                at("reporting", SampleSession.REPORTING),
                at("worry", SampleSession.WORRY),
                at("closed", SampleSession.CLOSED),
                at("unknown", SampleSession.UNKNOWN),
                at("long-title", SampleSession.LONG_TITLE),
                at("right-to-left", SampleSession.RIGHT_TO_LEFT),
                at("long-text", SampleSession.LONG_TEXT),
                at("closing", SampleSession.CLOSING),
                new PresentingStill("asking", 1440, 810, PresentingStill::asking),
                new PresentingStill("asking-at-once", 1440, 810, still -> still.at(SampleSession.LESSONS)
                        .doing(model -> model.jump(SampleSession.ARTICLE))),
                new PresentingStill("blank", 1440, 810, still -> still.at(SampleSession.HELPLINE)
                        .doing(PresentationViewModel::toggleBlank)),
                new PresentingStill("besides", 1440, 810, still -> still.at(SampleSession.HELPLINE)
                        .besides("papyrus-hopeline247").pass(Duration.ofMinutes(20))),
                new PresentingStill("dark", 1440, 810, still -> still.roomTheme(Theme.DARK)
                        .at(SampleSession.LESSONS)),
                new PresentingStill("contrast", 1440, 810, still -> still.roomTheme(Theme.CONTRAST)
                        .at(SampleSession.WORRY)),
                new PresentingStill("4k", 3840, 2160, still -> still.at(SampleSession.LESSONS)),
                new PresentingStill("4k-article", 3840, 2160, still -> still.at(SampleSession.ARTICLE)),
                new PresentingStill("projector", 1024, 768, still -> still.at(SampleSession.LESSONS)),
                new PresentingStill("projector-helpline", 1024, 768, still -> still.at(SampleSession.HELPLINE)),
                new PresentingStill("projector-article", 1024, 768, still -> still.at(SampleSession.ARTICLE)),
                new PresentingStill("projector-worry", 1024, 768, still -> still.at(SampleSession.WORRY)),
                new PresentingStill("projector-long-title", 1024, 768, still -> still.at(SampleSession.LONG_TITLE)),
                new PresentingStill("large-text", 1440, 810, still -> still.doing(model -> model.resizeBy(6))
                        .at(SampleSession.LESSONS)),
                new PresentingStill("upright", 1080, 1920, still -> still.at(SampleSession.HELPLINE)));
    }

    private static void asking(StillPresentation still) {
        still.at(SampleSession.WARM_UP).doing(PresentationViewModel::next);
    }

    @Override
    public String toString() {
        return name;
    }
}
