package org.signpost.text;

/// The words that every new session begins and ends with. Both cards can be edited, and removed.
///
/// @param warmUpTitle heading of the first card
/// @param warmUpText its lines
/// @param closingTitle heading of the last card
/// @param closingText its lines
public record SessionWording(String warmUpTitle, String warmUpText, String closingTitle, String closingText) {
    /// The words of the bundle.
    public static SessionWording of(Texts texts) {
        return new SessionWording(texts.of("session.warm-up-title"), texts.of("session.warm-up"),
                texts.of("session.closing-title"), texts.of("session.closing"));
    }
}
