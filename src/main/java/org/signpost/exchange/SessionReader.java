package org.signpost.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.signpost.catalogue.EntryId;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.Role;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.library.UnusableSessionException;
import org.signpost.library.UnusableSessionException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the text of a session file, and takes nothing that it does not understand.
final class SessionReader {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> KEYS = Set.of(SessionFiles.MARK, "version", "name", "cards");
    private static final Set<String> ENTRY_KEYS = Set.of("entry", "title", "minutes", "notes");
    private static final Set<String> TEXT_KEYS = Set.of("role", "title", "text", "minutes", "notes");

    private SessionReader() {
    }

    static SessionPlan read(String text) {
        JsonNode root = tree(text);
        if (!root.isObject() || !root.path(SessionFiles.MARK).asString("").equals(SessionFiles.SESSION)) {
            throw new UnusableSessionException(Reason.FOREIGN, "");
        }
        if (integer(root, "version", "", 1, Integer.MAX_VALUE) > SessionFiles.VERSION) {
            throw new UnusableSessionException(Reason.NEWER, "");
        }
        checkKeys(root, KEYS, "");
        String name = string(root, "name", "", SessionPlan.LONGEST_NAME);
        JsonNode cards = root.path("cards");
        if (!SessionPlan.isName(name)) {
            throw wrong("name", "");
        }
        if (!cards.isArray()) {
            throw wrong("cards", "");
        }
        if (cards.size() > SessionPlan.MOST_CARDS) {
            throw new UnusableSessionException(Reason.TOO_MANY_CARDS, "");
        }
        List<SessionItem> items = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            items.add(item(cards.get(i), "cards[" + (i + 1) + "]."));
        }
        return new SessionPlan(name, items);
    }

    private static JsonNode tree(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            if (message.startsWith("Duplicate Object property ")) {
                throw new UnusableSessionException(Reason.TWICE, message.replaceAll("[^\"]*\"([^\"]*)\".*", "$1"), e);
            }
            throw new UnusableSessionException(Reason.DAMAGED, "", e);
        }
    }

    private static SessionItem item(JsonNode card, String place) {
        if (!card.isObject()) {
            throw wrong(place.substring(0, place.length() - 1), "");
        }
        int minutes = card.has("minutes") ? integer(card, "minutes", place, 0, SessionItem.MOST_MINUTES) : 0;
        String notes = card.has("notes") ? string(card, "notes", place, SessionCard.MOST_CHARACTERS) : "";
        return new SessionItem(SessionItem.NEW, card(card, place), minutes, notes);
    }

    private static SessionCard card(JsonNode card, String place) {
        if (card.has("entry")) {
            checkKeys(card, ENTRY_KEYS, place);
            String id = string(card, "entry", place, SessionCard.LONGEST_TITLE);
            if (!EntryId.isValid(id)) {
                throw wrong("entry", place);
            }
            return new SessionCard.OfEntry(new EntryId(id), string(card, "title", place, SessionCard.LONGEST_TITLE));
        }
        checkKeys(card, TEXT_KEYS, place);
        String title = string(card, "title", place, SessionCard.LONGEST_TITLE);
        return new SessionCard.OfText(role(card, place), title,
                string(card, "text", place, SessionCard.MOST_CHARACTERS));
    }

    private static Role role(JsonNode card, String place) {
        String code = string(card, "role", place, SessionCard.LONGEST_TITLE);
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw wrong("role", place);
    }

    private static void checkKeys(JsonNode object, Set<String> known, String place) {
        object.propertyNames().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new UnusableSessionException(Reason.UNKNOWN_KEY, place + key);
        });
    }

    private static String string(JsonNode object, String key, String place, int longest) {
        JsonNode value = object.path(key);
        if (!value.isString() || value.asString().length() > longest) {
            throw wrong(key, place);
        }
        return value.asString();
    }

    private static int integer(JsonNode object, String key, String place, int least, int most) {
        JsonNode value = object.path(key);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(key, place);
        }
        return value.asInt();
    }

    private static UnusableSessionException wrong(String key, String place) {
        return new UnusableSessionException(Reason.WRONG_VALUE, place + key);
    }
}
