package org.signpost.catalogue;

import java.util.Locale;
import java.util.Optional;

/// One way to reach a source.
///
/// @param label what it is called, such as "Helpline"
/// @param value a number, an e-mail address or an `https` address; empty where there is none to give
/// @param confirmed whether evidence was seen; an unconfirmed number has no value, so that nobody can call it
/// @param cost what a call costs; [Cost#NOT_APPLICABLE] for anything but a number
/// @param hours when it answers; empty where hours mean nothing, as for a web page
public record ContactPoint(Channel channel, String label, Optional<String> value, boolean confirmed, Cost cost,
        Optional<OpeningHours> hours, Optional<String> note) {

    /// The means of contact.
    public enum Channel {
        /// A voice call.
        PHONE,
        /// A text message.
        SMS,
        /// A textphone or relay number.
        TEXTPHONE,
        /// A typed chat on a web page.
        WEBCHAT,
        /// Electronic mail.
        EMAIL,
        /// A form on a web page.
        ONLINE_FORM,
        /// A web page.
        WEBSITE,
        /// A program for phones.
        APP,
        /// British Sign Language by video.
        BSL,
        /// A postal address.
        POST;

        /// The word in files, such as `online-form`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The channel with that code.
        public static Channel ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /// Whether its value is a number to call or text.
        public boolean isNumber() {
            return this == PHONE || this == SMS || this == TEXTPHONE;
        }
    }

    /// What a call or text costs.
    public enum Cost {
        /// Free from UK phones.
        FREE,
        /// The caller's standard rate.
        STANDARD,
        /// No evidence.
        NOT_KNOWN,
        /// Not a number.
        NOT_APPLICABLE;

        /// The word in files, such as `not-known`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The cost with that code.
        public static Cost ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// @throws IllegalArgumentException for an unconfirmed number with a value
    public ContactPoint {
        if (channel.isNumber() && !confirmed && value.isPresent()) {
            throw new IllegalArgumentException("an unconfirmed number must not be kept: " + label);
        }
    }

    /// Whether calling or texting it is free and possible: a confirmed number at no cost.
    public boolean isFreeToCall() {
        return channel.isNumber() && value.isPresent() && cost == Cost.FREE;
    }

    /// What a browser, a phone or a mail program opens to get there: an `https:`, `tel:` or `mailto:` address. Nothing
    /// for a number that takes texts only, which must not be rung.
    public Optional<String> address() {
        return value.flatMap(one -> address(channel, one));
    }

    /// The same, for a value that is reached by a channel.
    public static Optional<String> address(Channel channel, String value) {
        return switch (channel) {
            case PHONE, TEXTPHONE -> Optional.of("tel:" + value.replace(" ", ""));
            case EMAIL -> Optional.of("mailto:" + value);
            case SMS, POST -> Optional.empty();
            case WEBCHAT, ONLINE_FORM, WEBSITE, APP, BSL ->
                    value.startsWith("https://") ? Optional.of(value) : Optional.empty();
        };
    }
}
