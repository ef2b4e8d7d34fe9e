package dev.errorcatalog.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Damages the bytes of a file the way slips of the hand, merges, editors and attackers do. */
final class Damage {
    private static final List<String> TOKENS = List.of(
            "\0",
            "\t",
            "\r",
            "\r\n",
            "\n",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "\u0301".repeat(9),
            "\uD83D\uDE00",
            "\uFFFF",
            " ",
            "    ",
            ":",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " # ",
            "&a ",
            "*a",
            "!!str ",
            "!x ",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "\\u0000",
            "\\UFFFFFFFF",
            "\\x",
            "\"\\ud800\"",
            "~",
            "null",
            "on",
            "1e9",
            "0x10",
            "-0",
            "2147483648",
            "AppException",
            "protocol/1",
            "{total}",
            "{nothing}",
            "{{",
            "`",
            "``",
            "../",
            "*",
            "https://",
            "[[[[[[[[[",
            "{a: {b: {c: {d: {e: {f: {g: {h: ",
            "code: protocol/208",
            "aliases: [A, A]",
            "replaced-by: A",
            "x".repeat(5000),
            "\u00E9");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** Some bytes with one to five faults. */
    byte[] damage(byte[] good) {
        byte[] bytes = good.clone();
        int faults = 1 + random.nextInt(5);
        for (int i = 0; i < faults; i++) {
            bytes = fault(bytes);
        }
        return bytes;
    }

    private byte[] fault(byte[] bytes) {
        return switch (random.nextInt(8)) {
            case 0 -> bytes(bytes, random.nextInt(4), new byte[0]);
            case 1 -> bytes(bytes, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> bytes(bytes, 0, token());
            case 3 -> bytes(bytes, random.nextInt(12), token());
            case 4 -> bytes(bytes, random.nextInt(200), new byte[0]);
            case 5 -> lines(bytes);
            case 6 -> lines(lines(bytes));
            default -> word(bytes);
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces bytes at a random place. */
    private byte[] bytes(byte[] bytes, int length, byte[] with) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + length);
        byte[] result = Arrays.copyOf(bytes, from + with.length + bytes.length - to);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }

    /** Removes, repeats, swaps or indents lines. */
    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(Arrays.asList(text(bytes).split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> lines.set(line, lines.set(other, lines.get(line)));
            default -> lines.set(line, "  " + lines.get(line));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts one word of the file in the place of another one. */
    private byte[] word(byte[] bytes) {
        List<String> words = Arrays.stream(text(bytes).split("(?<=\\W)|(?=\\W)", -1))
                .collect(Collectors.toCollection(ArrayList::new));
        words.set(random.nextInt(words.size()), words.get(random.nextInt(words.size())));
        return String.join("", words).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes as characters one for one, so that nothing else changes. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
