package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the order of falling back: a line for each mode, with its stages in the columns of their strategies. */
final class ChainPicture {
    private static final Set<ResetStrategy> ALL = EnumSet.allOf(ResetStrategy.class);
    private static final int COLUMN = 132;
    private static final int BOX_WIDTH = 86;
    private static final int BOX_HEIGHT = 30;
    private static final int LINE = 68;
    private static final int TOP = 22;

    private ChainPicture() {}

    static void draw(Html html) {
        int width = 2 * COLUMN + BOX_WIDTH + 2;
        int height = ResetMode.values().length * LINE - 10;
        html.open("figure", "class", "picture");
        html.open(
                        "svg",
                        "class",
                        "chain",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        Stream.of(ResetMode.values())
                                .map(mode -> Wording.mode(mode) + ": " + Wording.chain(stages(mode)))
                                .collect(Collectors.joining("; ")))
                .line();
        int top = 0;
        for (ResetMode mode : ResetMode.values()) {
            html.element("text", Wording.mode(mode), "class", "mode", "x", "1", "y", String.valueOf(top + 14))
                    .line();
            line(html, stages(mode), top + TOP);
            top += LINE;
        }
        html.close().close().line();
    }

    private static List<ResetStrategy> stages(ResetMode mode) {
        return ResetPlan.stages(mode, ALL, ResetConditions.none());
    }

    private static void line(Html html, List<ResetStrategy> stages, int top) {
        for (int i = 0; i < stages.size(); i++) {
            ResetStrategy stage = stages.get(i);
            if (i > 0) {
                arrow(html, x(stages.get(i - 1)) + BOX_WIDTH, x(stage), top);
            }
            String word = stage.name().toLowerCase(Locale.ROOT);
            html.empty(
                    "rect",
                    "class",
                    word,
                    "x",
                    String.valueOf(x(stage)),
                    "y",
                    String.valueOf(top),
                    "width",
                    String.valueOf(BOX_WIDTH),
                    "height",
                    String.valueOf(BOX_HEIGHT),
                    "rx",
                    "6");
            html.element(
                            "text",
                            word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                            "class",
                            word,
                            "text-anchor",
                            "middle",
                            "x",
                            String.valueOf(x(stage) + BOX_WIDTH / 2),
                            "y",
                            String.valueOf(top + 20))
                    .line();
        }
    }

    private static void arrow(Html html, int from, int to, int top) {
        int y = top + BOX_HEIGHT / 2;
        int head = to - 3;
        html.empty("path", "class", "arrow", "d", "M" + (from + 3) + " " + y + "H" + head);
        html.empty("path", "class", "head", "d", "M" + head + " " + y + "l-7 -4v8z");
        html.element(
                "text",
                "fails",
                "class",
                "fails",
                "text-anchor",
                "middle",
                "x",
                String.valueOf((from + to) / 2),
                "y",
                String.valueOf(y - 6));
    }

    private static int x(ResetStrategy stage) {
        int column = switch (stage) {
            case RECOVER -> 0;
            case DISCARD -> 1;
            case MANUAL -> 2;
        };
        return column * COLUMN + 1;
    }
}
