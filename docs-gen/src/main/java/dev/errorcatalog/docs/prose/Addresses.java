package dev.errorcatalog.docs.prose;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides which addresses stay links. */
final class Addresses {
    private static final Pattern HTTPS = Pattern.compile("https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?([/?#].*)?");
    private static final String PLAIN = "-._~:/?#=&%+,;!@";

    private Addresses() {}

    /**
     * The address with all but plain ASCII percent-encoded; empty if it is not an https address with a plain host and
     * without user info.
     */
    static String https(String address) {
        return HTTPS.matcher(address).matches() ? encoded(address) : "";
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
