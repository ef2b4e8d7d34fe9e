package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes the bytes of a file. A wrong byte is an error: replacing it would put other words into the reference. */
public final class Utf8 {
    public static final Rule RULE =
            Rule.error("encoding", "A file is strict UTF-8, so that a text reads the same everywhere.");

    /**
     * First bytes in hexadecimal, with byte order mark or, as chapter 5.2 of YAML 1.2 has it, without; UTF-32 first,
     * since its mark starts with that of UTF-16.
     */
    private static final Map<Pattern, String> FOREIGN = foreign();

    private Utf8() {}

    /** The text of a file without its byte order mark; empty when the bytes are not UTF-8, which is then a problem. */
    public static Optional<Source> decode(String name, byte[] bytes, Problems problems) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        for (Map.Entry<Pattern, String> foreign : FOREIGN.entrySet()) {
            if (foreign.getKey().matcher(start).matches()) {
                String message = "the file is encoded in " + foreign.getValue();
                problems.add(RULE, new Source(name, "").at(0), message, "save it as UTF-8");
                return Optional.empty();
            }
        }
        int begin = start.startsWith("efbbbf") ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(new Source(name, text));
        }
        int offset = in.position();
        Source readable = new Source(name, text);
        problems.add(
                RULE,
                readable.at(text.length()),
                String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", bytes[offset] & 0xFF, offset),
                "save the file as UTF-8");
        return Optional.empty();
    }

    private static Map<Pattern, String> foreign() {
        Map<Pattern, String> starts = new LinkedHashMap<>();
        starts.put(Pattern.compile("fffe0000|..000000"), "UTF-32 (little endian)");
        starts.put(Pattern.compile("0000feff|000000.."), "UTF-32 (big endian)");
        starts.put(Pattern.compile("fffe.*|..00.*"), "UTF-16 (little endian)");
        starts.put(Pattern.compile("feff.*|00.*"), "UTF-16 (big endian)");
        return starts;
    }
}
