package org.signpost.library;

/// The sample that is there when sessions are opened for the first time. It is a session like any other; once removed,
/// it does not come back.
public final class FirstSession {
    private static final String DONE = "sessions.sample";

    private FirstSession() {
    }

    /// Puts the sample in, the first time and where there are no sessions yet.
    ///
    /// @return whether it was put in
    /// @throws NotSavedException when nothing can be saved
    public static boolean putIn(UserLibrary library, SessionPlan sample) {
        if (library.setting(DONE).isPresent()) {
            return false;
        }
        boolean first = library.sessions().all().isEmpty();
        if (first) {
            library.sessions().add(sample);
        }
        library.set(DONE, Boolean.toString(true));
        return first;
    }
}
