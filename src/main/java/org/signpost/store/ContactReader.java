package org.signpost.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.ContactPoint.Cost;
import org.signpost.catalogue.OpeningHours;

/// Reads ways to reach a source, with their hours.
final class ContactReader {
    private final Connection connection;

    ContactReader(Connection connection) {
        this.connection = connection;
    }

    /// The contact points of a row, in order.
    List<ContactPoint> of(int entry) throws SQLException {
        record Found(int contact, ContactPoint point, Optional<String> hours, Optional<String> bankHolidays) {
        }
        List<Found> found = Rows.list(connection, row -> new Found(row.getInt("contact"), point(row),
                Rows.text(row, "hours"), Rows.text(row, "bank_holidays")),
                "SELECT * FROM contact WHERE entry = ? ORDER BY position", entry);
        List<ContactPoint> points = new ArrayList<>();
        for (Found one : found) {
            points.add(withHours(one.point, hours(one.contact, one.hours, one.bankHolidays)));
        }
        return points;
    }

    private static ContactPoint point(ResultSet row) throws SQLException {
        return new ContactPoint(Channel.ofCode(row.getString("channel")), row.getString("label"),
                Rows.text(row, "value"), row.getBoolean("confirmed"), Cost.ofCode(row.getString("cost")),
                Optional.empty(), Rows.text(row, "note"));
    }

    private static ContactPoint withHours(ContactPoint point, Optional<OpeningHours> hours) {
        return new ContactPoint(point.channel(), point.label(), point.value(), point.confirmed(), point.cost(), hours,
                point.note());
    }

    private Optional<OpeningHours> hours(int contact, Optional<String> code, Optional<String> bankHolidays)
            throws SQLException {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (code.get()) {
            case "always" -> new OpeningHours.Always();
            case "weekly" -> new OpeningHours.Weekly(periods(contact),
                    OpeningHours.BankHolidays.ofCode(bankHolidays.orElse("not-known")));
            default -> new OpeningHours.NotKnown();
        });
    }

    private List<OpeningHours.Period> periods(int contact) throws SQLException {
        return Rows.list(connection, row -> new OpeningHours.Period(
                row.getString("days").chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet()),
                LocalTime.parse(row.getString("opens")), closing(row.getString("closes"))),
                "SELECT * FROM opening WHERE contact = ? ORDER BY position", contact);
    }

    private static LocalTime closing(String time) {
        return "24:00".equals(time) ? LocalTime.MIDNIGHT : LocalTime.parse(time);
    }
}
