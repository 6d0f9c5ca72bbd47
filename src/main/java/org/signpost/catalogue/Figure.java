package org.signpost.catalogue;

import java.util.OptionalDouble;

/// A figure as an article gives it.
///
/// @param shown as large type shows it: `660`, `400+`, `550,000 to 850,000`, `93%`
/// @param low the least it can be, in [#unit]; empty for "nearly 400" and for dates
/// @param high the most it can be; empty for "more than 400" and for dates
/// @param unit what is counted, such as "arrests" or "of people arrested"
/// @param period the time it covers, as the article says it
public record Figure(String shown, OptionalDouble low, OptionalDouble high, String unit, String period,
        String meaning) {
}
