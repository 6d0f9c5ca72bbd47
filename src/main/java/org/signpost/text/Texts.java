package org.signpost.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The texts of screens and commands, by dotted key (`resources/app/texts/signpost.properties`, British English).
///
/// A test holds that the keys used and the keys defined are the same, so a key is always written out as a literal.
public final class Texts {
    private static final String BUNDLE = "/org/signpost/resources/texts/signpost.properties";
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The texts in British English.
    public static Texts british() {
        // not by its name: looking for other languages opens every jar, and there is one language
        try (var in = Texts.class.getResourceAsStream(BUNDLE)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + BUNDLE + " is missing");
            }
            return of(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole: " + BUNDLE + " cannot be read", e);
        }
    }

    /// The texts of another bundle with the same keys, such as a translation. Numbers are written as in Britain.
    public static Texts of(ResourceBundle bundle) {
        return new Texts(bundle, Locale.UK);
    }

    /// The text of a key, with `{0}`, `{1}` … replaced. Numbers are grouped: 1,665.
    ///
    /// @throws java.util.MissingResourceException for a key that is not defined
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        if (values.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern; // most are: nothing in it that the format would change
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    /// One of a family of texts, such as the reasons why a catalogue cannot be used: the text of `family.code`.
    ///
    /// @param family a prefix whose keys are exactly the codes that can occur
    public String choice(String family, String code, Object... values) {
        return of(family + "." + code, values);
    }

    /// The bundle itself, for the command line's help.
    public ResourceBundle bundle() {
        return bundle;
    }
}
