package org.signpost.compiler;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.ContactPoint.Cost;
import org.signpost.catalogue.OpeningHours;
import tools.jackson.databind.JsonNode;

/// Turns sound JSON into ways to reach a source.
final class ContactMapper {
    private static final Map<String, DayOfWeek> DAYS = Map.of("mon", DayOfWeek.MONDAY, "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY, "thu", DayOfWeek.THURSDAY, "fri", DayOfWeek.FRIDAY, "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private ContactMapper() {
    }

    static ContactPoint contact(JsonNode node) {
        Cost cost = Json.optional(node, "cost").map(Cost::ofCode).orElse(Cost.NOT_APPLICABLE);
        JsonNode hours = node.get("hours");
        return new ContactPoint(Channel.ofCode(Json.text(node, "channel")), Json.text(node, "label"),
                Json.optional(node, "value"), Json.flag(node, "confirmed"), cost,
                hours.isNull() ? Optional.empty() : Optional.of(hours(hours)), Json.optional(node, "note"));
    }

    private static OpeningHours hours(JsonNode node) {
        return switch (Json.text(node, "state")) {
            case "always" -> new OpeningHours.Always();
            case "weekly" -> new OpeningHours.Weekly(Json.list(node, "periods", ContactMapper::period),
                    OpeningHours.BankHolidays.ofCode(Json.text(node, "bankHolidays")));
            default -> new OpeningHours.NotKnown();
        };
    }

    private static OpeningHours.Period period(JsonNode node) {
        String closes = Json.text(node, "closes");
        Set<DayOfWeek> days = Json.texts(node, "days").stream()
                .map(day -> DAYS.getOrDefault(day, DayOfWeek.MONDAY)).collect(Collectors.toSet());
        return new OpeningHours.Period(days, LocalTime.parse(Json.text(node, "opens")),
                "24:00".equals(closes) ? LocalTime.MIDNIGHT : LocalTime.parse(closes));
    }
}
