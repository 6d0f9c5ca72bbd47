package org.signpost.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// When a contact point answers, in UK local time.
public sealed interface OpeningHours {
    /// The clock that all hours are told by.
    ZoneId UK = ZoneId.of("Europe/London");

    /// Whether it is open at that moment, and until when.
    OpeningState at(ZonedDateTime moment);

    /// Every hour of every day.
    record Always() implements OpeningHours {
        @Override
        public OpeningState at(ZonedDateTime moment) {
            return new OpeningState.AlwaysOpen();
        }
    }

    /// No evidence, or evidence that disagrees. Never guessed.
    record NotKnown() implements OpeningHours {
        @Override
        public OpeningState at(ZonedDateTime moment) {
            return new OpeningState.NotKnown();
        }
    }

    /// What is known of bank holidays.
    enum BankHolidays {
        /// Open on them.
        OPEN,
        /// Closed on them.
        CLOSED,
        /// No evidence.
        NOT_KNOWN;

        /// The word in files, such as `not-known`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The value with that code.
        public static BankHolidays ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// One stretch of time on some days of the week.
    ///
    /// @param closes at or before `opens` it is on the next morning, so midnight ends the day it began on
    record Period(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        public Period {
            days = Set.copyOf(days);
        }
    }

    /// The same hours each week.
    record Weekly(List<Period> periods, BankHolidays bankHolidays) implements OpeningHours {
        private static final int NEXT_WEEK = 8;
        /// Weekly hours that lie in the hour that clocks skip in spring have no stretch that week.
        private static final int WEEK_AFTER = 16;
        private static final int CERTAIN = 14;

        public Weekly {
            periods = List.copyOf(periods);
        }

        /// Opening states ignore bank holidays: which days those are, and what a line does on them, is not in the
        /// catalogue. Screens say so beside the hours.
        @Override
        public OpeningState at(ZonedDateTime moment) {
            ZonedDateTime now = moment.withZoneSameInstant(UK);
            return next(now, NEXT_WEEK).or(() -> next(now, WEEK_AFTER)).orElseGet(OpeningState.NotKnown::new);
        }

        /// The state, if so many days ahead are enough to tell it.
        private Optional<OpeningState> next(ZonedDateTime now, int daysAhead) {
            for (Stretch stretch : stretches(now.toLocalDate(), daysAhead)) {
                if (stretch.from.isAfter(now)) {
                    return Optional.of(new OpeningState.Closed(stretch.from));
                }
                if (stretch.to.isAfter(now.plusDays(CERTAIN))) {
                    return Optional.of(new OpeningState.AlwaysOpen());
                }
                if (stretch.to.isAfter(now)) {
                    boolean certain = stretch.to.isBefore(now.plusDays(daysAhead - 1));
                    return certain ? Optional.of(new OpeningState.Open(stretch.to)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /// From yesterday to some days ahead, in order, those that touch joined: a line that is open until midnight and
        /// again from midnight does not close.
        private List<Stretch> stretches(LocalDate today, int daysAhead) {
            List<Stretch> single = new ArrayList<>();
            for (int day = -1; day <= daysAhead; day++) {
                LocalDate date = today.plusDays(day);
                for (Period period : periods) {
                    if (period.days.contains(date.getDayOfWeek())) {
                        boolean nextMorning = !period.closes.isAfter(period.opens);
                        single.add(new Stretch(inUk(date.atTime(period.opens)),
                                inUk((nextMorning ? date.plusDays(1) : date).atTime(period.closes))));
                    }
                }
            }
            single.removeIf(stretch -> !stretch.to.isAfter(stretch.from)); // clocks skipped it
            single.sort(Comparator.comparing(Stretch::from));
            List<Stretch> joined = new ArrayList<>();
            for (Stretch next : single) {
                if (!joined.isEmpty() && !joined.getLast().to.isBefore(next.from)) {
                    Stretch last = joined.removeLast();
                    joined.add(new Stretch(last.from, last.to.isAfter(next.to) ? last.to : next.to));
                } else {
                    joined.add(next);
                }
            }
            return joined;
        }

        /// The moment at which UK clocks first show that time or, where they skip it in spring, a later one.
        private static ZonedDateTime inUk(LocalDateTime time) {
            ZoneOffsetTransition change = UK.getRules().getTransition(time);
            return change != null && change.isGap() ? change.getInstant().atZone(UK) : time.atZone(UK);
        }

        private record Stretch(ZonedDateTime from, ZonedDateTime to) {
        }
    }
}
