package org.signpost.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it.
public final class MovingClock extends Clock {
    private volatile Instant now;

    /// A clock that shows that time.
    public MovingClock(Instant now) {
        super();
        this.now = now;
    }

    /// Moves it on.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("not asked for");
    }
}
