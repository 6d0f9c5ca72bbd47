package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.testing.RealCatalogue;

/// Nothing leaves the program but what the catalogue holds, in one of three plain forms.
final class WayOutTest {
    private static WayOut of(Set<String> addresses) {
        return new WayOut(() -> addresses, Background.direct(failure -> {
            throw new AssertionError(failure);
        }));
    }

    private final WayOut real = of(RealCatalogue.catalogue().addresses());

    @Test
    void everyAddressOfTheCatalogueMayBeOpened() {
        assertThat(RealCatalogue.catalogue().addresses()).hasSizeGreaterThan(300)
                .contains("https://www.ceopeducation.co.uk/", "tel:08001111", "tel:999",
                        "mailto:ceopeducation@nca.gov.uk")
                .allSatisfy(address -> assertThat(real.find(address)).map(WayOut.Address::text).hasValue(address));
    }

    @Test
    void whoeverAsksBeforeTheAddressesAreReadIsAnsweredOnceTheyAre() {
        Later later = new Later(Background.direct(failure -> {
            throw new AssertionError(failure);
        }));
        WayOut early = new WayOut(() -> Set.of("tel:08001111"), later);
        List<String> found = new ArrayList<>();
        early.whenRead(() -> early.find("tel:08001111").ifPresent(address -> found.add(address.text())));

        assertThat(found).isEmpty();
        later.begin();
        assertThat(found).containsExactly("tel:08001111");
        early.whenRead(() -> found.add("at once"));
        assertThat(found).containsExactly("tel:08001111", "at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/", "https://www.ceopeducation.co.uk",
        "https://ceopeducation.co.uk/", "https://www.ceopeducation.co.uk/?",
        "https://www.ceopeducation.co.uk/a", "https://WWW.ceopeducation.co.uk/",
        "https://www.ceopeducatlon.co.uk/", "https://www.ceopeducation.co.uk.example.org/", "tel:08001112", "tel:1111",
        "mailto:someone@example.org", "mailto:ceopeducation@nca.gov.uk.example.org", ""})
    void whatIsAlmostAnAddressOfTheCatalogueIsRefused(String lookAlike) {
        assertThat(real.find(lookAlike)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "file:///etc/passwd", "file://server/share",
        "http://www.ceopeducation.co.uk/", "HTTPS://www.ceopeducation.co.uk/", "ftp://example.org/", "data:text/html,x",
        "sms:85258", "vbscript:x", "ms-settings:", "smb://example.org/", "//example.org/", "example.org", "/etc/passwd",
        "https:///example.org", "https:example.org", "https://", "https:" + "//localhost/", "https:" + "//127.0.0.1/",
        "https://[::1]/", "https://user@example.org/", "https://www.nspcc.org.uk@example.org/",
        "https://www.nspcc.org.uk:pass@example.org/", "https:" + "//example.org:8443/",
        "https://www.nspcc.org.uk\\@x.org/",
        "https://www.nspсc.org.uk/", "https://www․nspcc.org.uk/", "https://www.nspcc.org.uk\u2044x.org/",
        "https://example.org/\nhttps://evil.example/", "https://example.org/\r", "https://example.org/a b",
        "https://example.org/\u202Egro", "https://example.org/\u0000", "https://example.org/\"x",
        "https://example.org/<x", " https://example.org/", "https://example.org/ ",
        "https://-example.org/", "https://example..org/",
        "https://example.org?x", "https://example.org#x", "tel:", "tel:1", "tel:08001111;ext=1", "tel:*#06#",
        "tel:0800\n1111", "tel:0800 1111", "tel:08001111,,9", "mailto:", "mailto:a@example.org?subject=x",
        "mailto:a@example.org,b@example.org", "mailto:a@example.org%0Ax", "mailto:a@example.org\nBcc: b@example.org",
        "mailto:@example.org", "mailto:a"})
    void whatIsNotPlainIsRefusedEvenIfACatalogueHoldsIt(String hostile) {
        assertThat(real.find(hostile)).isEmpty();
        assertThat(of(Set.of(hostile, "https://example.org/")).find(hostile)).isEmpty();
    }

    @Test
    void beforeTheAddressesAreReadNothingIsFound() {
        WayOut waiting = new WayOut(RealCatalogue.catalogue()::addresses, new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done) {
                // not yet
            }
        });
        assertThat(waiting.find("tel:999")).isEmpty();
    }

    @Test
    void numbersOfServicesThatAreGoneStayIn() {
        assertThat(RealCatalogue.catalogue().all(EntryType.SOURCE)).allSatisfy(link -> {
            Source source = (Source) RealCatalogue.catalogue().find(link.id()).orElseThrow();
            boolean gone = source.profile().status().state() == Status.State.CLOSED
                    || source.profile().status().state() == Status.State.RENAMED;
            assertThat(source.contacts()).allSatisfy(point -> point.address()
                    .ifPresent(address -> assertThat(real.find(address).isPresent())
                            .isEqualTo(!gone || !point.channel().isNumber())));
        });
    }
}
