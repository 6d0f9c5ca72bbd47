package org.signpost.catalogue;

import java.util.List;

/// A worry in a parent's words, with first steps, routes and what to say.
///
/// @param alsoCalled what else people call it
/// @param emergencyFirst whether a line about 999 stands before all else
public record Situation(EntryId id, String title, String summary, List<String> alsoCalled, boolean emergencyFirst,
        Plan plan, Scope scope, Provenance provenance) implements Entry {

    /// What to do, in order, and where it comes from.
    ///
    /// @param routes sources in the order to try them
    /// @param notFor sources that are not the route here, and why
    /// @param nationDifferences how the nations of the UK differ
    public record Plan(List<Step> firstSteps, List<Step> doNot, List<Route> routes, List<WrongRoute> notFor,
            List<Step> talkingAboutIt, List<String> nationDifferences) {
        public Plan {
            firstSteps = List.copyOf(firstSteps);
            doNot = List.copyOf(doNot);
            routes = List.copyOf(routes);
            notFor = List.copyOf(notFor);
            talkingAboutIt = List.copyOf(talkingAboutIt);
            nationDifferences = List.copyOf(nationDifferences);
        }
    }

    /// One piece of advice, with the sources it comes from.
    ///
    /// @param why the reason, in a sentence; may be empty text when the evidence gives none
    public record Step(String text, String why, List<EntryId> sources) {
        public Step {
            sources = List.copyOf(sources);
        }
    }

    /// A source to turn to.
    ///
    /// @param who who uses it, and when
    /// @param nations where this route holds
    public record Route(EntryId source, String who, List<Nation> nations) {
        public Route {
            nations = List.copyOf(nations);
        }
    }

    /// A source that is not the route for this worry.
    public record WrongRoute(EntryId source, String why) {
    }

    public Situation {
        alsoCalled = List.copyOf(alsoCalled);
    }
}
