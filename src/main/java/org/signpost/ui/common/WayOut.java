package org.signpost.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// The one way out of the program: only what is found here may be opened in a browser or shown to a phone as a code.
///
/// Two walls: an address has to stand in the catalogue, letter by letter, and it has to have one of three plain forms,
/// so that a catalogue from elsewhere cannot lead anywhere else either. Used on the JavaFX thread.
public final class WayOut {
    private static final String HOST = "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}";
    /// A site is named by its host alone: no user, no port, nothing that makes one name look like another.
    private static final Pattern SITE = Pattern.compile("https://" + HOST + "(/[\\x21-\\x7E&&[^<>\"\\\\]]*)?");
    private static final Pattern NUMBER = Pattern.compile("tel:\\+?[0-9]{2,20}");
    private static final Pattern MAILBOX = Pattern.compile("mailto:[A-Za-z0-9._%+-]+@" + HOST);
    private final List<Runnable> waiting = new ArrayList<>();
    private Set<String> known = Set.of();
    private boolean read;

    /// @param addresses reads them, in the background; until then nothing is found
    public WayOut(Callable<Set<String>> addresses, Background background) {
        background.run(addresses, found -> {
            known = Set.copyOf(found);
            read = true;
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        });
    }

    /// Does something once the addresses are read: at once, but for the first moment of the program.
    public void whenRead(Runnable then) {
        if (read) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    /// The address, if it may be opened.
    public Optional<Address> find(String wanted) {
        boolean plain = SITE.matcher(wanted).matches() || NUMBER.matcher(wanted).matches()
                || MAILBOX.matcher(wanted).matches();
        return plain && known.contains(wanted) ? Optional.of(new Address(wanted)) : Optional.empty();
    }

    /// An address that may be opened: nobody else can make one.
    public static final class Address {
        private final String text;

        private Address(String text) {
            this.text = text;
        }

        /// The whole address, such as `https://www.nspcc.org.uk/` or `tel:08001111`.
        public String text() {
            return text;
        }

        /// Whether a browser opens it.
        public boolean isSite() {
            return SITE.matcher(text).matches();
        }
    }
}
