package org.signpost.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// A contact point whose hours are not read yet.
    private record Found(int entry, int contact, ContactPoint point, Optional<String> hours,
            Optional<String> bankHolidays) {
    }

    /// The contact points of a row, in order.
    List<ContactPoint> of(int entry) throws SQLException {
        List<ContactPoint> points = new ArrayList<>();
        for (Found one : Rows.list(connection, ContactReader::found,
                "SELECT * FROM contact WHERE entry = ? ORDER BY position", entry)) {
            points.add(withHours(one.point, hours(one)));
        }
        return points;
    }

    /// The contact points whose hours are known, by row.
    Map<Integer, List<ContactPoint>> withKnownHours() throws SQLException {
        Map<Integer, List<ContactPoint>> points = new LinkedHashMap<>();
        for (Found one : Rows.list(connection, ContactReader::found,
                "SELECT * FROM contact WHERE hours IN ('always', 'weekly') ORDER BY entry, position")) {
            points.computeIfAbsent(one.entry, _ -> new ArrayList<>()).add(withHours(one.point, hours(one)));
        }
        return points;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getInt("entry"), row.getInt("contact"), point(row), Rows.text(row, "hours"),
                Rows.text(row, "bank_holidays"));
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

    private Optional<OpeningHours> hours(Found found) throws SQLException {
        if (found.hours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (found.hours.get()) {
            case "always" -> new OpeningHours.Always();
            case "weekly" -> new OpeningHours.Weekly(periods(found.contact),
                    OpeningHours.BankHolidays.ofCode(found.bankHolidays.orElse("not-known")));
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
