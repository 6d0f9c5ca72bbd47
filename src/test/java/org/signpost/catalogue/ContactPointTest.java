package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.ContactPoint.Cost;

final class ContactPointTest {
    private static ContactPoint contact(Channel channel, Optional<String> value, boolean confirmed, Cost cost) {
        return new ContactPoint(channel, "Helpline", value, confirmed, cost, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "SMS", "TEXTPHONE"})
    void anUnconfirmedNumberIsNeverKept(Channel channel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contact(channel, Optional.of("01632 960 001"), false, Cost.FREE))
                .withMessageContaining("Helpline").withMessageNotContaining("960");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "SMS", "TEXTPHONE"})
    void anUnconfirmedNumberMayBeMentionedWithoutItsDigits(Channel channel) {
        assertThat(contact(channel, Optional.empty(), false, Cost.NOT_KNOWN).value()).isEmpty();
    }

    @Test
    void anUnconfirmedAddressMayBeKept() {
        assertThat(contact(Channel.WEBSITE, Optional.of("https://example.org/"), false, Cost.NOT_APPLICABLE).value())
                .contains("https://example.org/");
    }

    @Test
    void freeToCallIsOnlyAConfirmedNumberAtNoCost() {
        Optional<String> number = Optional.of("01632 960 001");

        assertThat(contact(Channel.PHONE, number, true, Cost.FREE).isFreeToCall()).isTrue();
        assertThat(contact(Channel.SMS, number, true, Cost.FREE).isFreeToCall()).isTrue();
        assertThat(contact(Channel.PHONE, number, true, Cost.STANDARD).isFreeToCall()).isFalse();
        assertThat(contact(Channel.PHONE, number, true, Cost.NOT_KNOWN).isFreeToCall()).isFalse();
        assertThat(contact(Channel.PHONE, Optional.empty(), false, Cost.FREE).isFreeToCall()).isFalse();
        assertThat(contact(Channel.WEBCHAT, Optional.empty(), true, Cost.NOT_APPLICABLE).isFreeToCall()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void eachChannelIsFoundByItsCode(Channel channel) {
        assertThat(channel.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Channel.ofCode(channel.code())).isEqualTo(channel);
    }

    @ParameterizedTest
    @EnumSource
    void eachCostIsFoundByItsCode(Cost cost) {
        assertThat(Cost.ofCode(cost.code())).isEqualTo(cost);
    }
}
