package dev.errorcatalog.catalog.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a C file declares: read as a compiler reads it, or refused with the line; never passed over in silence. */
class HeaderListTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                // enums
                "enum { A, B, C = 5, D, E = -1, F }; => A=0 B=1 C=5 D=6 E=-1 F=0",
                "enum { A = 3 }; enum { B }; => A=3 B=0",
                "typedef enum Kind { A = 1, } Kind_t; => A=1",
                "enum class E : unsigned char { A = 1, B }; => A=1 B=2",
                "enum struct [[nodiscard]] E { A }; => A=0",
                "enum __attribute__((packed)) E { A }; => A=0",
                "typedef NS_ENUM(NSInteger, Kind) { KindA = 1, KindB }; => KIND_A=1 KIND_B=2",
                "enum E f(void) { return A; } enum E x = B; enum E; enum { C }; => C=0",
                "enum { A =\\n 1,\\n B\\n = 2 }; => A=1 B=2",
                "enum { A [[deprecated]] = 7, B __attribute__((deprecated(1, 2))), C OLD(``x, y``) = 9 }; => A=7 B=8 C=9",
                "enum A { X = 1, Y = X + 1 }; enum B { Z = Y }; => X=1 Y=2 Z=2",
                "enum { kBadIdent = 208, kHTTPError, Utf8Wrong, x_Y }; => BAD_IDENT=208 HTTP_ERROR=209 UTF8_WRONG=210 X_Y=211",
                "enum { ERR__END = -100, ERR_END = 44, _ERR_END = 45 }; => ERR__END=-100 ERR_END=44 _ERR_END=45",
                "syntax = ``proto3``; enum E { option allow_alias = true; reserved 5, 6; OK = 0; LATE = 1 [deprecated = true]; } => OK=0 LATE=1",
                "message M { string name = 1; enum E { OK = 0; } } => OK=0",
                "enum { option = 1, reserved, B }; => OPTION=1 RESERVED=2 B=3",
                "enum { A = 1\\n#define A A\\n , B }; => A=1 A=1 B=2",
                // defines
                "#define A 1\\n#  define B (-2) // two\\n#define C \\\\n 3 => A=1 B=-2 C=3",
                "#define OFF (BASE + 3)\\n#define BASE 100 => OFF=103 BASE=100",
                "enum { NEW = 78 };\\n#define OLD NEW => NEW=78 OLD=78",
                "#define A 1\\n#undef A\\n#define A 2 => A=2",
                "#define F(x) 5\\n#define EMPTY\\n#define TEXT ``A = 5``\\n#define HALF 1.5\\n#define API extern int\\n#define P ((void*)0)\\n#define A 1 => A=1",
                // const and bare ones
                "constexpr int A = 300; static const unsigned B = A + 1, C = 9; => A=300 B=301 C=9",
                "namespace n { class C { static const int A = 1; int b = 2; }; } extern ``C`` { const int B = 3; } => A=1 B=3",
                "const char *T = ``X = 7``; const int y = x == 12; const int z[] = {1, 2}; int g = 4; const int A = 1; => A=1",
                "A_ONE = 1\\nA_TWO = 2 => A_ONE=1 A_TWO=2",
                "A_ONE = 1, A_TWO = 2, => A_ONE=1 A_TWO=2",
                // what is no code
                "/* enum { X } */ // A = 1\\nchar *s = ``enum { X = 7 }``; char c = '``'; enum { A }; => A=0",
                "const char *s = R``x(enum { B = 1 } ``)x``; enum { A }; => A=0",
                "int f(int n = 3) { const int r = 3; for (int i = 0; i < 1; i++) {} enum { L }; } int C::g() const { X = 1; } enum { A }; => A=0",
                "#error don't\\n#pragma once\\nenum { A }; => A=0",
                "\\ufeffenum { A };\\r\\nenum { B };\\renum { C }; => A=0 B=0 C=0",
            })
    void isRead(String text, String entries) {
        ParsedList list = Lists.read("a.h", text.replace("\\ufeff", "\ufeff"));

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "#if 0\\nA = 1,\\n#endif\\nB = 2 => B=2",
                "enum {\\n#if 0\\n A,\\n#else\\n B,\\n#endif\\n C }; => B=0 C=1",
                "enum {\\n#if 1\\n A,\\n#else\\n B,\\n#endif\\n C }; => A=0 C=1",
                "#ifndef GUARD\\n#define GUARD\\nenum { A };\\n#endif => A=0",
                "#ifdef __cplusplus\\nextern ``C`` {\\n#endif\\nenum { A };\\n#ifdef __cplusplus\\n}\\n#endif\\nenum { B }; => A=0 B=0",
                "#ifdef X\\n#define A 1\\n#else\\n#define A 1\\n#endif => A=1 A=1",
                "#ifdef X\\n#define A 1\\n#elif Y\\n#define B 2\\n#else\\n#define C 3\\n#endif => A=1 B=2 C=3",
                "enum { A,\\n#ifdef X\\n B = 7,\\n#else\\n C = 7,\\n#endif\\n D }; => A=0 B=7 C=7 D=8",
                "enum { A\\n#ifdef X\\n , B = 1\\n#endif\\n , C = 5 }; => A=0 B=1 C=5",
                "enum { A,\\n#ifdef X\\n B\\n#else\\n B\\n#endif\\n }; => A=0 B=1 B=1",
                "#ifdef X\\nenum E : int {\\n#else\\nenum E {\\n#endif\\n A, B }; => A=0 B=1",
                "#ifdef X\\nvoid f() {\\n#else\\nvoid f(int a) {\\n#endif\\n}\\nenum { A }; => A=0",
                "#if 0\\n#ifdef X\\n#else\\nenum { N };\\n#endif\\nit's prose\\n#endif\\nenum { A }; => A=0",
                "#ifdef X\\n#if 0\\n#define A 1\\n#else\\n#define A 2\\n#endif\\n#endif => A=2",
            })
    void bothBranchesOfAConditionCount(String text, String entries) {
        ParsedList list = Lists.read("a.h", text);

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "int x; => 1:1 list-empty: no entry was found",
                "enum { A = OTHER,\\n B = 2 }; => 1:8 list-entry: `A` has no code that can be told: `OTHER` is no number of this file",
                "#define B (OTHER + 1) => 1:9 list-entry: `B` has no code that can be told: `OTHER` is no number of this file",
                "#define B OTHER => 1:9 list-entry: `B` has no code that can be told: `OTHER` is no number of this file",
                "#define E CALL(0x80004005L) => 1:9 list-entry: `E` has no code that can be told: `CALL` is no number of this file",
                "const int B = OTHER; => 1:11 list-entry: `B` has no code that can be told: `OTHER` is no number of this file",
                "A_ONE = OTHER => 1:1 list-entry: `A_ONE` has no code that can be told: `OTHER` is no number of this file",
                "enum { A = 1, B = 2,\\n A = 3 }; => 2:2 list-duplicate: `A` is 3 here, but 1 elsewhere",
                "enum { kAOne = 1,\\n A_ONE = 2 }; => 2:2 list-duplicate: `A_ONE` is 2 here, but 1 elsewhere, as `kAOne`",
                "enum { ALL(X), B = 2 }; => 1:8 list-entry: `ALL` stands in an enum that counts: it calls a macro, which may bring other constants",
                "enum { B = 2,\\n#include ``more.def``\\n}; => 2:2 list-entry: `include` stands in an enum that counts: an included file may bring constants",
                "enum { A = 1, B = 2 => 1:8 list-entry: `A` stands in an enum that counts: its enum does not end",
                "#ifdef X\\n#define A 90\\n#else\\n#define A 91\\n#endif => 4:9 list-duplicate: `A` is 91 here, but 90 elsewhere",
                "enum { A = 1,\\n#ifdef X\\n B,\\n#endif\\n C }; => 5:2 list-entry: `C` has no code that can be told: it depends on the `#if` of line 2",
                "enum { A = 1,\\n#ifdef X\\n B,\\n#else\\n#endif\\n C }; => 6:2 list-entry: `C` has no code that can be told: it depends on the `#if` of line 2",
                "enum { A\\n#ifdef X\\n = 5\\n#endif\\n, B = 2 }; => 1:8 list-entry: `A` has no code that can be told: a directive decides on it in line 3",
                "enum { A = 1\\n#ifdef X\\n + 5\\n#endif\\n, B = 2 }; => 1:8 list-entry: `A` has no code that can be told: a directive decides on it in line 3",
                "const int A =\\n#ifdef X\\n 1;\\n#else\\n 2;\\n#endif => 1:11 list-entry: `A` has no code that can be told: a directive decides on it in line 2",
                "#ifdef X\\nenum E : int { A, B\\n#else\\nenum E { C, D\\n#endif\\n}; => 3:2 list-entry: this branch opens or closes a brace that another one does too, so its constants cannot be told",
                "#ifdef X\\nenum { A }; => 1:2 list-entry: the `#ifdef` has no `#endif`",
                "enum { A }; /* enum { B }; => 1:13 list-entry: the comment that begins here never ends",
                "enum { A };\\nint f() {\\nenum { B }; => 2:9 list-entry: `{` is not closed, so what follows cannot be told",
                "enum { A };\\nnamespace x {\\nenum { B }; => 2:13 list-entry: `{` is not closed, so what follows cannot be told",
            })
    void whatCannotBeToldIsRefusedWithItsLine(String text, String problem) {
        assertThat(Lists.problems(Lists.read("a.h", text))).containsExactly(problem);
    }

    @Test
    void whatFollowsAMacroHasNoNumber() {
        ParsedList list = Lists.read("a.h", "enum {\n A,\n ALL(X)\n B,\n C\n};");

        assertThat(Lists.problems(list))
                .contains("3:2 list-entry: `ALL` stands in an enum that counts: it calls a macro, which may bring other"
                        + " constants");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "ERR_(.*) => - => A=1 B=2 LOOSE=9",
                "ERR_((?!B).*) => - => A=1 LOOSE=9",
                "ERR_(.*)|LAST => - => A=1 B=2 LAST=3 LOOSE=9",
                "- => Codes => ERR_A=1 ERR_B=2 LAST=3",
                "- => codes_t => ERR_A=1 ERR_B=2 LAST=3",
                "- => .*s_t? => ERR_A=1 ERR_B=2 LAST=3",
                "ERR_(.*) => Codes => A=1 B=2",
            })
    void aFilterChoosesWhatCounts(String names, String enums, String entries) {
        String header = """
                typedef enum Codes { ERR_A = 1, ERR_B, LAST } codes_t;
                enum Options { ALL(X), WIDTH = UNKNOWN, HEIGHT = 7 };
                enum { HEIGHT = 8 };
                #define ERR_LOOSE 9
                """;
        NameFilter filter = Lists.filter(names == null ? "" : names, enums == null ? "" : enums);

        ParsedList list = Lists.read("a.h", header, filter);

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo(entries);
        assertThat(Lists.problems(Lists.read("a.h", header))).hasSize(3);
    }

    @Test
    void anEnumIsChosenBeforeItsConstantsAreComparedWithOthers() {
        String header = "enum class A { X = 1, Y = X }; enum class B { X = 2, Y = X + 1 };";

        assertThat(Lists.entries(Lists.read("a.h", header, Lists.filter("", "B"))))
                .isEqualTo("X=2 Y=3");
        assertThat(Lists.problems(Lists.read("a.h", header))).hasSize(2);
        assertThat(Lists.read("a.h", header, Lists.filter("", "AB")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("the file has no enum `AB`");
                    assertThat(problem.hint()).isEqualTo("did you mean `A`?");
                });
    }

    @Test
    void positionsAreThoseOfTheName() {
        ParsedList list = Lists.read("a.h", "/* \ud83d\ude00 */ enum { A,\n\t B };\n#define LONG_NAME 7\n");

        assertThat(list.entries().stream()
                        .map(entry -> entry.position().line() + ":"
                                + entry.position().column() + "+"
                                + entry.position().length()))
                .containsExactly("1:16+1", "2:3+1", "3:9+9");
    }

    @Test
    void aWrongFileIsNotToldWithoutEnd() {
        ParsedList list = Lists.read("a.h", "#define A_X OTHER\n".repeat(1_000));

        assertThat(list.problems()).hasSize(11);
        assertThat(list.problems().get(10).message()).isEqualTo("from here on more entries cannot be read");
    }
}
